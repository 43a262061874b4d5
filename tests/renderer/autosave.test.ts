import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallError, Result } from '#shared/contract/errors.ts';
import { entryKeeper } from '../../renderer/features/entries/keeper.ts';
import { Autosave } from '../../renderer/platform/autosave.ts';
import { Draft, type DraftContent } from '../../renderer/platform/drafts.ts';

interface Body {
  note: string;
}

/** A store with one draft in it, whose answers a test can hold back, lose or refuse. */
class FakeStore {
  revision = 1;
  stored: DraftContent<Body> = {
    service: { date: '2026-11-22', start: '', zone: 'America/Toronto' },
    body: { note: '' },
  };
  readonly sent: string[] = [];
  /** What becomes of the next saves, one each; then they all go through. */
  readonly fates: ((save: () => Result<unknown>) => Result<unknown> | Promise<Result<unknown>>)[] = [];

  readonly call = async (name: string, input: unknown): Promise<Result<unknown>> => {
    if (name === 'entries.read')
      return { ok: true, value: { entry: { ...this.stored, revision: this.revision } } };
    const { revision, ...content } = input as DraftContent<Body> & { revision: number };
    this.sent.push(content.body.note);
    const fate = this.fates.shift() ?? ((save) => save());
    return fate(() => this.save(revision, content));
  };

  /** What another window would do. */
  change(note: string): void {
    this.revision += 1;
    this.stored = { ...this.stored, body: { note } };
  }

  private save(revision: number, { service, body }: DraftContent<Body>): Result<unknown> {
    if (revision !== this.revision) return failed('changed-elsewhere');
    this.revision += 1;
    // The keys in another order, as the store may give them back.
    this.stored = { body, service };
    return { ok: true, value: { revision: this.revision, savedAt: '2026-11-22T15:00:00.000Z' } };
  }
}

const failed = (reason: CallError['reason']): Result<never> => ({
  ok: false,
  error: { code: 'internal', reason },
});

let store: FakeStore;
let draft: Draft<Body>;
let autosave: Autosave;
let stop: () => void;

const type = (note: string) => draft.changeBody(() => ({ note }));
const settled = () => vi.waitFor(() => expect(autosave.state().status).not.toBe('saving'));
const isSaved = () => vi.waitFor(() => expect(autosave.state().status).toBe('saved'));
const isNotSaved = (reason: CallError['reason']) =>
  vi.waitFor(() => expect(autosave.state()).toMatchObject({ status: 'not-saved', error: { reason } }));

beforeEach(() => {
  store = new FakeStore();
  vi.stubGlobal('window', { tableside: { call: store.call } });
  draft = new Draft(store.stored);
  autosave = new Autosave(1, draft, entryKeeper('entry'));
  stop = autosave.watch();
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('saving while typing', () => {
  it('sends the first change at once, and what was typed meanwhile in one save after it', async () => {
    let answer = () => {};
    store.fates.push(
      (save) =>
        new Promise((resolve) => {
          answer = () => resolve(save());
        }),
    );
    type('a');
    expect(store.sent).toEqual(['a']);
    type('ab');
    type('abc');
    expect(autosave.state().status).toBe('saving');
    answer();
    await isSaved();
    expect(store.sent).toEqual(['a', 'abc']);
    expect(store.stored.body.note).toBe('abc');
  });

  it('has flushed when the newest text is on the disk', async () => {
    type('a');
    type('ab');
    await autosave.flush();
    expect(store.stored.body.note).toBe('ab');
  });

  it('sends nothing where nothing was typed', async () => {
    await autosave.flush();
    expect(store.sent).toEqual([]);
  });
});

describe('a save that fails', () => {
  it('says why, keeps the text, and goes through with the next try', async () => {
    store.fates.push(() => failed('disk-full'));
    type('kept');
    await isNotSaved('disk-full');
    await expect(autosave.flush()).resolves.toBeUndefined();
    expect(store.stored.body.note).toBe('kept');
  });

  it('makes a flush fail while it still fails', async () => {
    store.fates.push(
      () => failed('disk-full'),
      () => failed('disk-full'),
    );
    type('kept');
    await isNotSaved('disk-full');
    await expect(autosave.flush()).rejects.toThrow();
  });

  it('is tried again by itself', async () => {
    vi.useFakeTimers();
    try {
      store.fates.push(() => failed('busy'));
      type('kept');
      await vi.advanceTimersByTimeAsync(10_000);
      expect(autosave.state().status).toBe('saved');
      expect(store.sent).toEqual(['kept', 'kept']);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('an answer that was lost', () => {
  it('is not taken for a change by somebody else', async () => {
    store.fates.push((save) => {
      save();
      return failed('timed-out');
    });
    type('stored, but never confirmed');
    await isNotSaved('timed-out');
    type('stored, but never confirmed, and more');
    await isSaved();
    expect(store.stored.body.note).toBe('stored, but never confirmed, and more');
  });
});

describe('a draft that was changed elsewhere', () => {
  beforeEach(async () => {
    store.change('theirs');
    type('mine');
    await isNotSaved('changed-elsewhere');
  });

  it('is left alone until a person decides', async () => {
    type('mine and more');
    await settled();
    expect(store.sent).toEqual(['mine']);
    expect(store.stored.body.note).toBe('theirs');
    await expect(autosave.flush()).rejects.toThrow();
  });

  it('is overwritten with the newest text on the screen when she says so', async () => {
    type('mine and more');
    await autosave.takeOver();
    expect(store.stored.body.note).toBe('mine and more');
    expect(autosave.state().status).toBe('saved');
  });
});
