import type { CallError, ErrorReason } from '#shared/contract/errors.ts';
import { canonicalJson } from '#shared/practice/canonical.ts';
import { errorOf } from './bridge.ts';
import type { Draft, DraftContent } from './drafts.ts';

/** What the screen says about what was typed. `at` is null until something was typed and saved. */
export type SaveState =
  | { status: 'saved'; at: string | null }
  | { status: 'saving' }
  | { status: 'not-saved'; error: CallError };

/** Failures that only a person can settle; after every other one the save is tried again by itself. */
const SETTLED_BY_PERSON: readonly ErrorReason[] = [
  'changed-elsewhere',
  'entry-not-a-draft',
  'entry-not-found',
  'input-invalid',
];
const RETRY_MILLISECONDS = 2000;
/** How many saves without an answer are remembered: while the store is gone, only the first can be in it. */
const MOST_UNANSWERED = 20;

type Written = Pick<Draft<unknown>, 'content' | 'subscribe'>;

/** Where a draft is kept: in the chart, or as the one form that a patient fills in. */
export interface Keeper {
  /** Saves what builds on that revision; answers only when it is on the disk. */
  save: (revision: number, content: DraftContent<unknown>) => Promise<{ revision: number; savedAt: string }>;
  /** What is on the disk now. */
  read: () => Promise<DraftContent<unknown> & { revision: number }>;
}

/**
 * Saves a draft: every change is sent at once, one save is in flight, and what was typed meanwhile goes in
 * one next save. Nothing typed is let go before it is on the disk. Each save names the revision that it
 * builds on, so that a draft which another window changed is never overwritten unseen.
 */
export class Autosave {
  readonly #draft: Written;
  readonly #keeper: Keeper;
  readonly #listeners = new Set<() => void>();
  #revision: number;
  #state: SaveState = { status: 'saved', at: null };
  /** What is on the disk as far as we were told. */
  #saved: DraftContent<unknown>;
  /** What was sent since the last answer: any of it may be on the disk without our knowing. */
  #unanswered: DraftContent<unknown>[] = [];
  #running: Promise<void> | null = null;
  #isWatching = false;
  #hasEnded = false;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(revision: number, draft: Written, keeper: Keeper) {
    this.#revision = revision;
    this.#draft = draft;
    this.#keeper = keeper;
    this.#saved = draft.content();
  }

  readonly state = (): SaveState => this.#state;

  /** The newest revision that is on the disk. */
  readonly revision = (): number => this.#revision;

  /** Returns a function that stops listening to the state. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Saves on every change until the function that it returns is called. */
  readonly watch = (): (() => void) => {
    this.#isWatching = true;
    const forget = this.#draft.subscribe(() => {
      if (this.#isBehind() && !this.#isHeld()) void this.#run();
    });
    return () => {
      this.#isWatching = false;
      clearTimeout(this.#retry);
      forget();
    };
  };

  /** Sends what is not on the disk yet; resolves when it is, rejects when it could not be. */
  readonly flush = async (): Promise<void> => {
    await this.#running;
    if (this.#isBehind() && !this.#isHeld()) await this.#run();
    if (this.#state.status === 'not-saved') throw new Error('a draft could not be saved');
  };

  /** Tries again at once. */
  readonly retry = (): void => void this.#run();

  /** Overwrites what was saved elsewhere with what stands on the screen. */
  readonly takeOver = async (): Promise<void> => {
    try {
      this.#revision = (await this.#keeper.read()).revision;
      await this.#run();
    } catch (thrown) {
      this.#fail(errorOf(thrown));
    }
  };

  /** The draft is gone from the chart by a call of its own: nothing is left to save. */
  readonly end = (): void => {
    this.#hasEnded = true;
    this.#saved = this.#draft.content();
    this.#show({ status: 'saved', at: null });
  };

  readonly hasEnded = (): boolean => this.#hasEnded;

  #isBehind(): boolean {
    return this.#draft.content() !== this.#saved;
  }

  /** Whether the last failure waits for a person. */
  #isHeld(): boolean {
    return this.#state.status === 'not-saved' && SETTLED_BY_PERSON.includes(this.#state.error.reason);
  }

  /** Saves until nothing is left to save or a save fails; a second call joins the first. */
  #run(): Promise<void> {
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #saveAll(): Promise<void> {
    clearTimeout(this.#retry);
    // A failure stays in view until a save has gone through.
    if (this.#state.status === 'saved') this.#show({ status: 'saving' });
    let at: string | null = null;
    try {
      while (this.#isBehind()) {
        const content = this.#draft.content();
        at = await this.#save(content);
        this.#saved = content;
      }
      this.#show({ status: 'saved', at });
    } catch (thrown) {
      this.#fail(errorOf(thrown));
    }
  }

  async #save(content: DraftContent<unknown>): Promise<string> {
    const maybeStored = this.#unanswered;
    this.#unanswered = [...maybeStored, content].slice(0, MOST_UNANSWERED);
    try {
      const answer = await this.#keeper.save(this.#revision, content);
      this.#unanswered = [];
      this.#revision = answer.revision;
      return answer.savedAt;
    } catch (thrown) {
      if (errorOf(thrown).reason !== 'changed-elsewhere') throw thrown;
      this.#unanswered = [];
      if (!(await this.#isOwn(maybeStored))) throw thrown;
      return this.#save(content);
    }
  }

  /** Whether the stored draft is one of our own saves whose answer was lost; then builds on that one. */
  async #isOwn(sent: readonly DraftContent<unknown>[]): Promise<boolean> {
    if (sent.length === 0) return false;
    const stored = await this.#keeper.read();
    if (!sent.some((content) => isSame(content, stored))) return false;
    this.#revision = stored.revision;
    return true;
  }

  #fail(error: CallError): void {
    this.#show({ status: 'not-saved', error });
    if (this.#isWatching && !this.#isHeld()) this.#retry = setTimeout(this.retry, RETRY_MILLISECONDS);
  }

  #show(state: SaveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Whether both say the same, whatever the order of their keys. */
const isSame = (a: DraftContent<unknown>, b: DraftContent<unknown>): boolean =>
  canonicalJson({ service: a.service, body: a.body }) === canonicalJson({ service: b.service, body: b.body });
