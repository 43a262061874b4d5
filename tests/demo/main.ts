/** `npm run demo`: the main job in a real window, what a history limits, then a walk through the fictional practice. */
import { prepareRuntime } from '../../build/runtime/launch.ts';
import { ensureTestPrograms } from '../../build/runtime/systemLibraries.ts';
import { mainJob } from './mainJob.ts';
import { safety } from './safety.ts';
import { emptyStage } from './stage.ts';
import { tour } from './tour.ts';

await ensureTestPrograms();
const { display } = await prepareRuntime();
Object.assign(process.env, display.env);
const stage = emptyStage();
try {
  await mainJob(stage);
  await safety(stage);
  await tour(stage);
  process.stdout.write('\nLook in out/demo/: PDFs, screens/, log.txt\n');
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? `${error.message}\n${String(error.cause)}` : String(error)}\n`,
  );
  process.exitCode = 1;
}
display.stop();
// An app that was left open by a failure would keep this program waiting.
process.exit();
