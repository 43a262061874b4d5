import { useEffect, useState } from 'react';
import type { Entry } from '#shared/chart/entry.ts';
import { Autosave } from '../../platform/autosave.ts';
import type { Draft } from '../../platform/drafts.ts';
import { useEvent } from '../../platform/events.ts';
import { entryKeeper } from './keeper.ts';

/**
 * Keeps a draft saved while the screen is there, and goes on as soon as the data process is back.
 */
export function useAutosave(entry: Entry, draft: Draft<unknown>): Autosave {
  const [autosave] = useState(() => new Autosave(entry.revision, draft, entryKeeper(entry.id)));
  useEffect(() => autosave.watch(), [autosave]);
  useEvent('data-process', ({ running }) => {
    if (running) autosave.retry();
  });
  return autosave;
}
