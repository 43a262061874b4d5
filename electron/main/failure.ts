import { app } from 'electron';
import type { DataDoor } from './dataProcess/door.ts';
import { sayFailed } from './dialogs.ts';
import { codeOf, log } from './log.ts';
import type { Look } from './look.ts';

/**
 * An error that nothing caught leaves main in a state that nobody planned: it says so plainly and ends, after
 * the practice is locked. What happened is logged by its name alone, and shown to nobody.
 */
export function endOnFailure(look: Look, data: () => DataDoor): void {
  let ending = false;

  const end = async (error: unknown) => {
    log('main-failed', codeOf(error));
    if (ending) return;
    ending = true;
    await data().stop();
    sayFailed(look);
    app.exit(1);
  };

  process.on('uncaughtException', (error) => void end(error));
  process.on('unhandledRejection', (reason) => void end(reason));
}
