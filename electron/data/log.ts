/** Everything the data process ever says. A new event is added here, so that no free text can slip in. */
type LogEvent =
  | 'call-failed'
  | 'answer-refused'
  | 'request-malformed'
  | 'settings-set-aside'
  | 'stopped-by-error'
  | 'leftovers-not-removed'
  | 'lock-not-recorded';

/** The name of something a program knows, never a sentence: free text could hold a patient. */
const NAME = /^[\w.:-]{1,60}$/u;

/** Writes one line to the standard error stream: a fixed event and names. The only console in this process. */
export function log(event: LogEvent, ...names: (string | number)[]): void {
  console.error(
    `[data] ${[event, ...names.map((name) => (NAME.test(`${name}`) ? name : 'withheld'))].join(' ')}`,
  );
}

/** What an error may tell a log: its code or class, and the line of ours it came from; never its message. */
export function traceOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [typeof error];
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  const places = frames
    .filter((line) => !/node:|node_modules/u.test(line))
    .flatMap((line) => /[\w.-]+\.(?:ts|js):\d+/u.exec(line)?.[0] ?? []);
  return [code, ...places.slice(0, 1)];
}
