/**
 * Before the tests of the real window: a fresh bundle, a runtime with its libraries, a display.
 * The workers inherit this environment, so a test's own `findRuntime` and `prepareDisplay` cost nothing.
 */
import { ensureBundle } from '../bundle.ts';
import { rememberRuntime } from '../runtime/find.ts';
import { prepareRuntime } from '../runtime/launch.ts';

export default async function setup(): Promise<() => void> {
  await ensureBundle();
  const { runtime, display } = await prepareRuntime();
  rememberRuntime(runtime);
  Object.assign(process.env, display.env);
  return () => display.stop();
}
