import { useNavigate } from '@tanstack/react-router';
import type { Entry } from '#shared/chart/entry.ts';
import type { LetterBody } from '#shared/chart/letter/schema.ts';
import type { Patient } from '#shared/practice/patient.ts';
import type { Text } from '#shared/text/text.ts';
import { call, errorOf } from '../../platform/bridge.ts';
import { useText, wordsIn } from '../../platform/language.ts';
import { useAction } from '../../platform/queries.ts';
import { announce } from '../announce.tsx';

interface NewLetter {
  /** The one that was begun already, or null. */
  begun: string | null;
  /** The first text; `text` speaks the language of the patient. */
  write: (patient: Patient, text: Text) => LetterBody;
  /** Keeps which letter was begun. */
  keep: (letterId: string) => void;
}

/** Begins a letter about the patient of an entry and goes to it, or goes to the one that was begun. */
export function useLetter({ patientId }: Entry) {
  const text = useText();
  const navigate = useNavigate();
  const create = useAction('entries.create', { invalidates: ['entries.timeline', 'entries.drafts'] });
  const open = (entryId: string) => navigate({ to: '/entries/$entryId', params: { entryId } });

  async function begin({ begun, write, keep }: NewLetter): Promise<void> {
    if (begun !== null) return open(begun);
    const { patient } = await call('patients.read', { patientId });
    const body = write(patient, wordsIn(patient.language));
    const { entryId } = await create.mutateAsync({ patientId, kind: 'letter', body });
    keep(entryId);
    return open(entryId);
  }

  return (letter: NewLetter): void => {
    if (create.isPending) return;
    void begin(letter).catch((thrown: unknown) =>
      announce(text(`common:error.${errorOf(thrown).reason}.what`)),
    );
  };
}
