/** The real data process, started as the app starts it on plain Node. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CallInput, CallOutput, DataCallName } from '#shared/contract/contract.ts';
import type { Result } from '#shared/contract/errors.ts';
import type { WireMessage, WireRequest } from '#shared/contract/wire.ts';

const ENTRY = fileURLToPath(new URL('../../electron/data/process.ts', import.meta.url));

export interface RunningProcess {
  child: ChildProcess;
  /** Settles when it takes requests; fails when it ended before. */
  ready: Promise<void>;
  /** Never settles when the process is killed before it answers. */
  call: <N extends DataCallName>(name: N, input: CallInput<N>) => Promise<Result<CallOutput<N>>>;
  value: <N extends DataCallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;
  send: (message: unknown) => void;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** What it wrote to its standard error stream. */
  errors: () => string;
}

export function startDataProcess(profile: string): RunningProcess {
  const child = fork(ENTRY, [`--profile=${profile}`], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { PATH: process.env['PATH'], TZ: 'UTC' },
  });
  const pending = new Map<number, (result: Result<unknown>) => void>();
  let nextId = 1;
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const ready = new Promise<void>((resolve, reject) => {
    void ended.then(() => reject(new Error(`the data process ended: ${errors}`)));
    child.on('message', (message: WireMessage) => {
      if (message.type === 'ready') resolve();
      else pending.get(message.id)?.(message.result);
    });
  });
  ready.catch(() => undefined);
  const send = (message: unknown) => {
    if (child.connected) child.send(message as object, () => undefined);
  };
  const call = <N extends DataCallName>(name: N, input: CallInput<N>) =>
    new Promise<Result<CallOutput<N>>>((resolve) => {
      const request: WireRequest = { id: nextId++, name, input, from: 'main' };
      pending.set(request.id, (result) => resolve(result as Result<CallOutput<N>>));
      send(request);
    });
  return {
    child,
    ready,
    call,
    value: async (name, input) => {
      const result = await call(name, input);
      if (result.ok) return result.value;
      throw new Error(`${name} was refused: ${result.error.reason}`);
    },
    send,
    ended,
    errors: () => errors,
  };
}
