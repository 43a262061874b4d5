import type { Keeper } from '../../platform/autosave.ts';
import { call } from '../../platform/bridge.ts';

/** A draft that is kept in the chart. */
export const entryKeeper = (entryId: string): Keeper => ({
  save: (revision, content) => call('entries.save', { entryId, revision, ...content }),
  read: async () => (await call('entries.read', { entryId })).entry,
});
