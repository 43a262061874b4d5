/**
 * From Enter in the unlock screen until Today can be used, each time in an app that was just started. The bound
 * is about everything but the derivation of the key, which is slow on purpose. Unlocking by recovery code is
 * just that: the same way through the same code, but for Argon2id, so nothing has to be subtracted. Unlocking by
 * passphrase is measured beside it, less what a wrong passphrase took in the same process a moment before.
 */
import type { Bench, World } from '../bench.ts';
import { median, summaryOf } from '../statistics.ts';
import { startOn, unlock, type Way } from '../window/unlock.ts';
import { callsFromPage } from '../window/watch.ts';

const ROUNDS = 7;
const WRONG = { secret: 'not the passphrase', with: 'passphrase' };

export const unlockBench: Bench = {
  name: 'unlock',
  run: async (world) => {
    const samples = world.sizes.map(() => ({
      byCode: [] as number[],
      whole: [] as number[],
      derivation: [] as number[],
      apart: [] as number[],
    }));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, size] of world.sizes.entries()) {
        const byCode = await unlockOnce(world, size, 'recovery-code');
        const byPassphrase = await unlockOnce(world, size, 'passphrase');
        samples[index]?.byCode.push(byCode.unlocked);
        samples[index]?.whole.push(byPassphrase.unlocked);
        samples[index]?.derivation.push(byPassphrase.derivation);
        samples[index]?.apart.push(byPassphrase.unlocked - byPassphrase.derivation);
      }
    }
    const derivation = {
      name: 'wrong passphrase',
      unit: 'ms' as const,
      values: samples.map((of) => median(of.derivation)),
    };
    return [
      {
        name: 'unlock to usable, by recovery code (no derivation)',
        unit: 'ms',
        values: samples.map((of) => median(of.byCode)),
        yardstick: derivation,
        most: 300,
        details: samples.map(({ byCode, whole, derivation: derived }) => ({
          byCode: summaryOf(byCode),
          whole: summaryOf(whole),
          derivation: summaryOf(derived),
        })),
      },
      {
        name: 'unlock to usable, by passphrase less the derivation',
        unit: 'ms',
        values: samples.map((of) => median(of.apart)),
        yardstick: derivation,
      },
    ];
  },
};

async function unlockOnce(world: World, size: number, way: Way) {
  const practice = await world.practice(size);
  const app = await startOn(world, practice);
  const { times } = await app.inPage(callsFromPage, { name: 'practice.unlock', inputs: [WRONG] });
  const unlocked = await unlock(app, practice, way);
  await app.end();
  return { unlocked, derivation: times[0] ?? 0 };
}
