import { withNote } from '#shared/chart/intake/edit.ts';
import type { QuestionId } from '#shared/chart/intake/questions.ts';
import { LimitedTextArea } from '../../components/Limited.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import type { IntakeDraft } from './intakeDraft.ts';

const ASKED = [
  'mobility',
  'pregnancy',
  'sleep',
  'stress',
  'activity',
  'strainAtWork',
  'familyBackPain',
  'otherCare',
  'referral',
] as const;

interface Props {
  draft: IntakeDraft;
  question: QuestionId;
}

/** What was said beyond yes or no. */
export function QuestionNote({ draft, question }: Props) {
  const text = useText();
  const note = useDraftPart(draft, ({ body }) => body.notes[question] ?? '');
  const asked = ASKED.find((id) => id === question) ?? 'other';
  return (
    <LimitedTextArea
      label={text(`intake:more.${asked}`)}
      rows={1}
      value={note}
      onChange={(typed) => draft.changeBody((body) => withNote(body, question, typed))}
    />
  );
}
