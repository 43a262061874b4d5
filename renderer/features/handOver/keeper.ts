import type { Service } from '#shared/chart/entry.ts';
import { type IntakeBody, intakeSchema } from '#shared/chart/intake/schema.ts';
import type { Keeper } from '../../platform/autosave.ts';
import { call, errorOf } from '../../platform/bridge.ts';
import type { DraftContent } from '../../platform/drafts.ts';

/** A draft has a date of service; here it is not hers to change, and is not sent. */
export const serviceOn = (date: string): Service => ({ date, start: '', zone: 'UTC' });

const bodyOf = ({ body }: DraftContent<unknown>): IntakeBody => intakeSchema.parse(body);

/**
 * Keeps her form. Nobody else can change it meanwhile, so a revision that has moved on is one of our own saves whose
 * answer was lost. When the data process stopped and the therapist has opened the practice again, the laptop is no
 * longer handed over: then what is left is saved in the chart itself.
 */
export function formKeeper(entryId: string, service: Service): Keeper {
  async function save(revision: number, content: DraftContent<unknown>) {
    const body = bodyOf(content);
    try {
      return await call('handOver.save', { revision, body });
    } catch (thrown) {
      switch (errorOf(thrown).reason) {
        case 'changed-elsewhere':
          return call('handOver.save', { revision: (await call('handOver.read', {})).revision, body });
        case 'entry-not-found': {
          const { entry } = await call('entries.read', { entryId });
          return call('entries.save', { entryId, revision: entry.revision, service: entry.service, body });
        }
        default:
          throw thrown;
      }
    }
  }
  return {
    save,
    read: async () => {
      const { revision, body } = await call('handOver.read', {});
      return { revision, body, service };
    },
  };
}
