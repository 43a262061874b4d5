import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Ask, dispatcher, type Handlers } from '#data/dispatch.ts';
import { callErrorOf } from '#data/failures.ts';
import { handlersFor } from '#data/handlers.ts';
import { canRunStore, serviceWithoutStore } from '#data/runtime.ts';
import { SqliteError } from '#data/store/connection.ts';
import { CONTRACT, isCallName } from '#shared/contract/contract.ts';
import { Refusal } from '#shared/contract/errors.ts';
import { serviceIn, type TestService } from '../support/service.ts';

let test: TestService;
beforeAll(() => {
  test = serviceIn();
});
afterAll(() => {
  test.service.close();
  rmSync(dirname(test.profile), { recursive: true });
});

const ask = (name: string, from: Ask['from'] = 'window', input: unknown = {}) =>
  test.service.answer({ name, from, input });

describe('a call', () => {
  it.each([
    '',
    'patients',
    'patients.delete',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'PATIENTS.READ',
  ])('that does not exist is an error: "%s"', async (name) => {
    expect(await ask(name)).toEqual({ ok: false, error: { code: 'invalid', reason: 'unknown-call' } });
  });

  it('of main does not exist here, and an internal one not for the window', async () => {
    const names = Object.keys(CONTRACT).filter(isCallName);
    const elsewhere = names.filter((name) => CONTRACT[name].door === 'main');
    const internal = names.filter((name) => CONTRACT[name].door === 'internal');
    expect([elsewhere.length, internal.length].every((count) => count > 0)).toBe(true);
    for (const name of elsewhere)
      expect(await ask(name, 'main')).toMatchObject({ error: { reason: 'unknown-call' } });
    for (const name of internal) {
      expect(await ask(name, 'window')).toMatchObject({ error: { reason: 'unknown-call' } });
      expect(await ask(name, 'main')).not.toMatchObject({ error: { reason: 'unknown-call' } });
    }
  });

  it('names each field that is wrong', async () => {
    const result = await ask('settings.write', 'window', { language: 'de', theme: 7 });
    expect(result).toEqual({
      ok: false,
      error: {
        code: 'invalid',
        reason: 'input-invalid',
        fields: [
          { path: 'language', reason: 'not-valid' },
          { path: 'theme', reason: 'not-valid' },
        ],
      },
    });
  });

  it('of every kind is answered by somebody', () => {
    const names = Object.keys(CONTRACT).filter((name) => isCallName(name) && CONTRACT[name].door !== 'main');
    const session = { handOver: {} } as unknown as Parameters<typeof handlersFor>[0];
    expect(Object.keys(handlersFor(session)).toSorted()).toEqual(names.toSorted());
  });
});

describe('an answer', () => {
  const answering = (answer: unknown) => dispatcher({ 'practice.lock': () => answer } as unknown as Handlers);
  const lock: Ask = { name: 'practice.lock', from: 'window', input: {} };

  it('that is not what the contract says never leaves', async () => {
    const quiet = vi.spyOn(console, 'error').mockReturnValue();
    expect(await answering(7)(lock)).toEqual({ ok: false, error: { code: 'internal', reason: 'internal' } });
    expect(quiet).toHaveBeenCalledOnce();
  });

  it('leaves without what the contract does not name', async () => {
    expect(await answering({ key: 'secret' })(lock)).toEqual({ ok: true, value: {} });
  });
});

describe('an error of the machine', () => {
  const withCode = (code: string) => Object.assign(new Error('Maren Okonkwo'), { code });

  it.each([
    [new SqliteError('x', 'SQLITE_FULL'), 'disk-full', 'disk-full'],
    [withCode('ENOSPC'), 'disk-full', 'disk-full'],
    [withCode('EDQUOT'), 'disk-full', 'disk-full'],
    [new SqliteError('x', 'SQLITE_CORRUPT_VTAB'), 'damaged', 'store-damaged'],
    [new SqliteError('x', 'SQLITE_NOTADB'), 'damaged', 'store-damaged'],
    [new SqliteError('x', 'SQLITE_BUSY_SNAPSHOT'), 'busy', 'busy'],
    [new SqliteError('x', 'SQLITE_READONLY_DBMOVED'), 'refused', 'folder-read-only'],
    [withCode('EROFS'), 'refused', 'folder-read-only'],
    [withCode('EACCES'), 'refused', 'folder-read-only'],
    [withCode('ENOENT'), 'refused', 'folder-missing'],
    [new SqliteError('x', 'SQLITE_CONSTRAINT_CHECK'), 'internal', 'internal'],
    [new SqliteError('x', 'SQLITE_IOERR_WRITE'), 'internal', 'internal'],
    [new TypeError('Maren Okonkwo'), 'internal', 'internal'],
    ['Maren Okonkwo', 'internal', 'internal'],
  ])('%s is %s', (error, code, reason) => {
    expect(callErrorOf(error)).toEqual({ code, reason });
  });

  it('that the contract knows is passed on with all it says', () => {
    const missing = [{ path: 'plan', reason: 'plan' }];
    expect(callErrorOf(new Refusal('refused', 'entry-incomplete', { missing }))).toEqual({
      code: 'refused',
      reason: 'entry-incomplete',
      missing,
    });
  });
});

describe('a runtime', () => {
  it.each([
    ['20.18.1', false],
    ['22.13.9', false],
    ['22.14.0', true],
    ['24.21.0', true],
  ])('of Node %s can run the store: %s', (version, can) => {
    expect(canRunStore(version)).toBe(can);
  });

  it('that is too old says so and refuses the rest', async () => {
    const { answer } = serviceWithoutStore();
    expect(await answer({ name: 'app.status', from: 'window', input: {} })).toMatchObject({
      ok: true,
      value: { obstacle: 'runtime-too-old' },
    });
    expect(await answer({ name: 'practice.unlock', from: 'window', input: {} })).toEqual({
      ok: false,
      error: { code: 'refused', reason: 'runtime-too-old' },
    });
  });
});
