import { CONTRACT, type DataCallName } from '#shared/contract/contract.ts';
import type { Result } from '#shared/contract/errors.ts';
import type { WireMessage, WireRequest } from '#shared/contract/wire.ts';
import { log } from '../log.ts';
import { type DataDoor, failure } from './door.ts';
import type { DataProcess } from './start.ts';

/** How long the process may take to be there, to lock, and to end when it is asked to. */
const START_MS = 20_000;
const LOCK_MS = 5_000;
const END_MS = 2_000;

interface Pending {
  answer: (result: Result<unknown>) => void;
  timer: NodeJS.Timeout;
}

/** One data process and what was asked of it. A new one is made for each start, so no answer can cross over. */
class Running {
  readonly #process: DataProcess;
  readonly #pending = new Map<number, Pending>();
  /** Requests made before it was ready; null once it is. */
  #waiting: WireRequest[] | null = [];
  #nextId = 1;
  #ended = false;
  readonly ready: Promise<boolean>;
  readonly ended: Promise<void>;

  constructor(process: DataProcess) {
    this.#process = process;
    let isReady: (ready: boolean) => void = () => undefined;
    this.ready = new Promise((resolve) => {
      isReady = resolve;
    });
    process.onMessage((message) => this.#take(message, isReady));
    this.ended = new Promise((resolve) => {
      process.onEnd((code) => {
        this.#ended = true;
        isReady(false);
        for (const id of this.#pending.keys()) this.#answer(id, failure('internal', 'data-process-down'));
        log('data-process-ended', code);
        resolve();
      });
    });
  }

  request(name: DataCallName, input: unknown, from: WireRequest['from']): Promise<Result<unknown>> {
    if (this.#ended) return Promise.resolve(failure('internal', 'data-process-down'));
    const id = this.#nextId++;
    return new Promise((answer) => {
      const late = () => this.#answer(id, failure('busy', 'timed-out'));
      this.#pending.set(id, { answer, timer: setTimeout(late, CONTRACT[name].seconds * 1000) });
      const request: WireRequest = { id, name, input, from };
      if (this.#waiting) this.#waiting.push(request);
      else this.#process.send(request);
    });
  }

  /** Asks it to end, and after a while makes it. */
  async end(): Promise<void> {
    if (this.#ended) return;
    this.#process.end(false);
    if (await happens(this.ended, END_MS)) return;
    this.#process.end(true);
    await happens(this.ended, END_MS);
  }

  #take(message: unknown, isReady: (ready: boolean) => void): void {
    if (!isWireMessage(message)) {
      log('data-process-message-unknown');
    } else if (message.type === 'answer') {
      this.#answer(message.id, message.result);
    } else {
      const waiting = this.#waiting ?? [];
      this.#waiting = null;
      for (const request of waiting) this.#process.send(request);
      isReady(true);
    }
  }

  /** An answer that comes after the time was up finds nobody waiting and is dropped. */
  #answer(id: number, result: Result<unknown>): void {
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#pending.delete(id);
    clearTimeout(pending.timer);
    pending.answer(result);
  }
}

/** The data process as main sees it, through as many starts as it takes. `tell` hears when it comes and goes. */
export function dataClient(start: () => DataProcess, tell: (running: boolean) => void): DataDoor {
  let stopping = false;
  let current: Running | null = null;
  let restarting: Promise<boolean> | null = null;

  const begin = (): Running => {
    const running = new Running(start());
    current = running;
    void running.ready.then((ready) => {
      if (ready && current === running) tell(true);
    });
    void running.ended.then(() => {
      if (current !== running) return;
      current = null;
      if (!stopping) tell(false);
    });
    return running;
  };

  const beginAgain = async (): Promise<boolean> => {
    const old = current;
    current = null;
    await old?.end();
    if (stopping) return false;
    const running = begin();
    return (await happens(running.ready, START_MS)) && (await running.ready);
  };

  begin();
  return {
    request: (name, input, from) =>
      current?.request(name, input, from) ?? Promise.resolve(failure('internal', 'data-process-down')),
    // Asked twice at once, it starts once: a second process would find the database in use.
    restart: () => {
      restarting ??= beginAgain().finally(() => {
        restarting = null;
      });
      return restarting;
    },
    stop: async () => {
      stopping = true;
      if (!current) return;
      const running = current;
      await happens(running.request('practice.lock', {}, 'main'), LOCK_MS);
      await running.end();
    },
  };
}

/** Whether something happens in time. */
async function happens(something: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const inTime = await Promise.race([something.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
}

function isWireMessage(message: unknown): message is WireMessage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  if (message.type === 'ready') return true;
  return (
    message.type === 'answer' && 'id' in message && typeof message.id === 'number' && 'result' in message
  );
}
