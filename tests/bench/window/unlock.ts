import { textOf } from '../../support/words.ts';
import type { World } from '../bench.ts';
import { PASSPHRASE, type Practice } from '../practice.ts';
import { RECOVERY_SCREEN, TODAY, UNLOCK_SCREEN } from './screens.ts';
import { type Started, start } from './start.ts';
import { paintedWith, press, submitted } from './watch.ts';

const words = textOf('en');

export type Way = 'passphrase' | 'recovery-code';

/** Starts the app on that practice, as far as the unlock screen. */
export const startOn = (world: World, { profile }: Practice): Promise<Started> =>
  start(world, { userData: profile, usable: UNLOCK_SCREEN });

/** Unlocks as a person does; from Enter until Today can be used, in milliseconds. */
export async function unlock(app: Started, { recoveryCode }: Practice, way: Way): Promise<number> {
  if (way === 'recovery-code') {
    await app.inPage(press, words('start:unlock.useRecovery'));
    await app.inPage(paintedWith, RECOVERY_SCREEN);
  }
  const sent = await app.begin(submitted, null);
  const usable = await app.begin(paintedWith, TODAY);
  await app.does('enter', way === 'passphrase' ? PASSPHRASE : recoveryCode);
  return (await usable()) - (await sent());
}

/** The app with the practice open and Today in view, without the time that a passphrase takes. */
export async function openOn(world: World, practice: Practice): Promise<Started> {
  const app = await startOn(world, practice);
  await unlock(app, practice, 'recovery-code');
  return app;
}
