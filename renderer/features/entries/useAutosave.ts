import { useEffect, useState } from 'react';
import type { Entry } from '#shared/chart/entry.ts';
import type { Draft } from '../../platform/drafts.ts';
import { useEvent } from '../../platform/events.ts';
import { register } from '../../platform/savers.ts';
import { Autosave } from './autosave.ts';

/**
 * Keeps a draft saved while the screen is there, sends what is left before the window closes or locks, and
 * goes on as soon as the data process is back.
 */
export function useAutosave(entry: Entry, draft: Draft<unknown>): Autosave {
  const [autosave] = useState(() => new Autosave(entry, draft));
  useEffect(() => autosave.watch(), [autosave]);
  useEffect(() => register(autosave.flush), [autosave]);
  useEvent('data-process', ({ running }) => {
    if (running) autosave.retry();
  });
  return autosave;
}
