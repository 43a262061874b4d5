/**
 * The data process. It alone holds the key and the database. Started by Electron (`utilityProcess.fork`) or by
 * plain Node (`child_process.fork`, for development and tests); everything behind the line is the same.
 */
import type { Result } from '#shared/contract/errors.ts';
import type { Ask } from './dispatch.ts';
import { closeInheritedSockets } from './inherited.ts';
import { log, traceOf } from './log.ts';
import { canRunStore, serviceWithoutStore } from './runtime.ts';
import type { Service } from './service.ts';
import { isRequest, lineToParent } from './wire.ts';

const PROFILE = '--profile=';

function profileFolder(): string {
  const option = process.argv.find((argument) => argument.startsWith(PROFILE));
  if (!option) throw new Error('no profile folder was named');
  return option.slice(PROFILE.length);
}

/** One request after the other, in the order they came: a save can never overtake an earlier one. */
function inOrder(answer: (ask: Ask) => Promise<Result<unknown>>): (ask: Ask) => Promise<Result<unknown>> {
  let last: Promise<unknown> = Promise.resolve();
  return (ask) => {
    const next = last.then(() => answer(ask));
    last = next;
    return next;
  };
}

async function start(): Promise<void> {
  closeInheritedSockets();
  const line = lineToParent();
  const profile = profileFolder();
  // Below Node 22.14 the native module ends the process when it is loaded, so it is not even imported.
  const service: Service = canRunStore(process.versions.node)
    ? (await import('./service.ts')).startService(profile)
    : serviceWithoutStore();

  const end = () => {
    service.close();
    process.exit(0);
  };
  line.ended(end);
  process.once('SIGTERM', end);

  const answer = inOrder(service.answer);
  line.listen((message) => {
    if (!isRequest(message)) return log('request-malformed');
    const { id, ...ask } = message;
    void answer(ask).then((result) => line.send({ type: 'answer', id, result }));
  });
  line.send({ type: 'ready' });
}

/** Going on after an error that nobody caught could lose what comes next; the app offers to start it again. */
function stop(error: unknown): void {
  log('stopped-by-error', ...traceOf(error));
  process.exit(1);
}

process.on('uncaughtException', stop);
start().catch(stop);
