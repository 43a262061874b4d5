/** What main makes of a data process that is late, dies, or talks nonsense. The process itself is a stand-in. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '#shared/contract/errors.ts';
import type { WireRequest } from '#shared/contract/wire.ts';
import { dataClient } from '../../../electron/main/dataProcess/client.ts';
import type { DataProcess } from '../../../electron/main/dataProcess/start.ts';

class Faulty implements DataProcess {
  readonly sent: WireRequest[] = [];
  readonly ends: boolean[] = [];
  say: (message: unknown) => void = () => undefined;
  die: (code: number | null) => void = () => undefined;
  endsWhenAsked = true;

  send(request: WireRequest): void {
    this.sent.push(request);
  }
  onMessage(listener: (message: unknown) => void): void {
    this.say = listener;
  }
  onEnd(listener: (code: number | null) => void): void {
    this.die = listener;
  }
  end(now: boolean): void {
    this.ends.push(now);
    if (now || this.endsWhenAsked) this.die(0);
  }
  answer(id: number, value: unknown): void {
    this.say({ type: 'answer', id, result: { ok: true, value } });
  }
}

let started: Faulty[];
let told: boolean[];

const open = () =>
  dataClient(
    () => {
      const next = new Faulty();
      started.push(next);
      return next;
    },
    (running) => told.push(running),
  );

/** The process that was started as the `n`th, counted from 0. */
const nth = (n: number): Faulty => {
  const found = started[n];
  if (!found) throw new Error('It was not started.');
  return found;
};

const refused = (reason: string) => ({ ok: false, error: { reason } });
const settled = async () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  started = [];
  told = [];
});
afterEach(() => vi.useRealTimers());

describe('a request', () => {
  it('waits until the process is ready, and keeps its place', async () => {
    const data = open();
    const first = data.request('app.status', { a: 1 }, 'window');
    void data.request('practice.lock', {}, 'main');
    expect(nth(0).sent).toEqual([]);
    nth(0).say({ type: 'ready' });
    expect(nth(0).sent.map(({ name, from }) => [name, from])).toEqual([
      ['app.status', 'window'],
      ['practice.lock', 'main'],
    ]);
    nth(0).answer(nth(0).sent[0]?.id ?? 0, 'yes');
    expect(await first).toEqual({ ok: true, value: 'yes' });
  });

  it('is answered when its time is up, and a late answer reaches nobody', async () => {
    const data = open();
    nth(0).say({ type: 'ready' });
    const late = data.request('app.status', {}, 'window');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await late).toMatchObject(refused('timed-out'));

    const next = data.request('app.status', {}, 'window');
    nth(0).answer(nth(0).sent[0]?.id ?? 0, 'late');
    nth(0).answer(nth(0).sent[1]?.id ?? 0, 'in time');
    expect(await next).toEqual({ ok: true, value: 'in time' });
  });

  it('is answered when the process dies, before it was ready or after', async () => {
    const data = open();
    const early = data.request('app.status', {}, 'window');
    nth(0).die(1);
    expect(await early).toMatchObject(refused('data-process-down'));
    await settled();
    expect(await data.request('app.status', {}, 'window')).toMatchObject(refused('data-process-down'));
    expect(told).toEqual([false]);
  });

  it('is not disturbed by messages that are none, or by an answer that nobody asked for', async () => {
    const data = open();
    nth(0).say({ type: 'ready' });
    const asked = data.request('app.status', {}, 'window');
    for (const nonsense of [
      null,
      7,
      'answer',
      {},
      { type: 'answer' },
      { type: 'answer', id: '1', result: 1 },
    ])
      nth(0).say(nonsense);
    nth(0).answer(999, 'for nobody');
    nth(0).answer(nth(0).sent[0]?.id ?? 0, 'mine');
    expect(await asked).toEqual({ ok: true, value: 'mine' });
  });
});

describe('starting again', () => {
  it('ends the old process first, by force when it does not go', async () => {
    const data = open();
    nth(0).endsWhenAsked = false;
    const again = data.restart();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(nth(0).ends).toEqual([false, true]);
    nth(1).say({ type: 'ready' });
    expect(await again).toBe(true);
    expect(told).toEqual([true]);
  });

  it('starts one process however often it is asked at once', async () => {
    const data = open();
    const twice = [data.restart(), data.restart()];
    await settled();
    nth(1).say({ type: 'ready' });
    expect(await Promise.all(twice)).toEqual([true, true]);
    expect(started).toHaveLength(2);
  });

  it('says so when the new process dies at once', async () => {
    const data = open();
    const again = data.restart();
    await settled();
    nth(1).die(1);
    expect(await again).toBe(false);
  });
});

describe('the end', () => {
  it('locks the practice before it ends the process, and tells nobody', async () => {
    const data = open();
    nth(0).say({ type: 'ready' });
    await settled();
    const stopped = data.stop();
    expect(nth(0).sent.map(({ name, from }) => [name, from])).toEqual([['practice.lock', 'main']]);
    expect(nth(0).ends).toEqual([]);
    nth(0).answer(nth(0).sent[0]?.id ?? 0, {});
    await stopped;
    expect(nth(0).ends).toEqual([false]);
    expect(told).toEqual([true]);
  });

  it('does not wait for ever for a process that hangs', async () => {
    const data = open();
    nth(0).endsWhenAsked = false;
    nth(0).say({ type: 'ready' });
    const asked: Promise<Result<unknown>> = data.request('app.status', {}, 'window');
    const stopped = data.stop();
    await vi.advanceTimersByTimeAsync(7_000);
    await stopped;
    expect(nth(0).ends).toEqual([false, true]);
    expect(await asked).toMatchObject(refused('data-process-down'));
    expect(await data.restart()).toBe(false);
  });
});
