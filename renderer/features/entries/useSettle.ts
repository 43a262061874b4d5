import { type RefObject, useCallback, useEffect } from 'react';
import { markedFields } from '../../components/FieldPlace.tsx';
import type { Autosave } from '../../platform/autosave.ts';
import { register } from '../../platform/savers.ts';

/**
 * Sends what is left of a draft; rejects when it could not be saved, and while a field holds text that cannot be
 * read: such text stands on the screen and nowhere else. Asked before the page, the practice or the window closes.
 */
export function useSettle(autosave: Autosave, editor: RefObject<HTMLElement | null>): () => Promise<void> {
  const settle = useCallback(async () => {
    await autosave.flush();
    if (autosave.hasEnded() || !editor.current) return;
    if (markedFields(editor.current).length > 0) throw new Error('a field cannot be read');
  }, [autosave, editor]);
  useEffect(() => register(settle), [settle]);
  return settle;
}
