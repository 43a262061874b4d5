/** Starts Electron as a person does, with `driver.cjs` inside that tells when its page can be used. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { launchArguments, launchEnvironment } from '../../../build/runtime/launch.ts';
import { endFamily } from '../../support/processes.ts';
import type { World } from '../bench.ts';
import { inPage, paintedWith, type Usable } from './watch.ts';

export interface Started {
  pid: number;
  /** From the start of the program until its page was painted and could be used, in milliseconds. */
  usableAfter: number;
  /** What the driver can do, with a text: its answer. */
  does: (action: 'evaluate' | 'enter' | 'press' | 'print', text: string) => Promise<unknown>;
  /** What a function of `watch.ts` answers in the page. */
  inPage: <Input, Output>(work: (input: Input) => Output | Promise<Output>, input: Input) => Promise<Output>;
  /** Begins it in the page; when this is there it has begun, and the function it gives waits for the answer. */
  begin: <Input, Output>(
    work: (input: Input) => Output | Promise<Output>,
    input: Input,
  ) => Promise<() => Promise<Output>>;
  end: () => Promise<void>;
}

export interface What {
  userData: string;
  /** The folder of an app to be started in place of ours. */
  folder?: string;
  usable: Usable;
}

const DRIVER = fileURLToPath(new URL('driver.cjs', import.meta.url));
const START_MS = 60_000;
const ANSWER_MS = 60_000;
const END_MS = 15_000;

export async function start(world: World, { userData, folder, usable }: What): Promise<Started> {
  const env = {
    ...launchEnvironment(world.display),
    TABLESIDE_BENCH_WATCH: inPage(paintedWith, usable),
  };
  const spawnedAt = performance.timeOrigin + performance.now();
  const child = spawn(world.runtime.executable, argumentsFor(userData, folder), {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const timer = setTimeout(() => endFamily(child.pid), START_MS);
  try {
    const driver = driverOf(child);
    let begun = 0;
    const usableAt = z.number().parse(await driver.answer('usable'));
    // The page answers with what a function returns, as a copy.
    return {
      pid: child.pid ?? 0,
      usableAfter: usableAt - spawnedAt,
      does: driver.ask,
      inPage: async <Input, Output>(work: (input: Input) => Output | Promise<Output>, input: Input) =>
        (await driver.ask('evaluate', inPage(work, input))) as Output,
      begin: async <Input, Output>(work: (input: Input) => Output | Promise<Output>, input: Input) => {
        const place = `globalThis.bench${begun++}`;
        await driver.ask('evaluate', `void (${place} = ${inPage(work, input)})`);
        return async () => (await driver.ask('evaluate', place)) as Output;
      },
      end: () => end(child),
    };
  } catch (error) {
    endFamily(child.pid);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** The last argument is the folder of the app; what Electron is to load before it stands in front. */
function argumentsFor(userData: string, folder: string | undefined): string[] {
  const given = launchArguments({ userData });
  const ours = given.pop() ?? '';
  return [...given, '-r', DRIVER, folder ?? ours];
}

const answerSchema = z.object({
  id: z.union([z.literal('usable'), z.int()]),
  value: z.unknown().optional(),
  error: z.string().optional(),
});
type Id = z.infer<typeof answerSchema>['id'];

function driverOf(child: ChildProcess) {
  const waiting = new Map<Id, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let nextId = 1;
  child.on('message', (message) => {
    const { id, value, error } = answerSchema.parse(message);
    if (error === undefined) waiting.get(id)?.resolve(value);
    else waiting.get(id)?.reject(new Error(error));
  });
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
  };
  child.once('error', failAll);
  child.once('exit', (code) => failAll(new Error(`Electron ended with code ${code}.`)));
  const answer = (id: Id) =>
    new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
    });
  const ask: Started['does'] = async (action, text) => {
    const id = nextId++;
    child.send({ id, action, text });
    const timer = setTimeout(() => {
      waiting.get(id)?.reject(new Error(`The window did not answer: ${action} ${text.slice(0, 200)}`));
    }, ANSWER_MS);
    return answer(id).finally(() => clearTimeout(timer));
  };
  return { answer, ask };
}

/** Asks it to go; after a while makes it. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const timer = setTimeout(() => endFamily(child.pid), END_MS);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(timer);
}
