import { withNote } from '#shared/chart/intake/edit.ts';
import type { QuestionId } from '#shared/chart/intake/questions.ts';
import { LimitedTextArea, LimitedTextField } from '../../components/Limited.tsx';
import { useText } from '../../platform/language.ts';
import type { PageProps } from './PageOf.tsx';
import { Pregnancy } from './Pregnancy.tsx';
import { Rows } from './Rows.tsx';

type Props = Pick<PageProps, 'form' | 'body'> & { question: QuestionId };

/** What a yes is about: a list that grows as she writes, or a few words. */
export function More({ form, body, question }: Props) {
  switch (question) {
    case 'allergies':
    case 'medications':
    case 'surgeries':
    case 'implants':
    case 'injuries':
      return <Rows form={form} body={body} list={question} />;
    case 'pregnancy':
      return <Pregnancy form={form} body={body} />;
    case 'physician':
      return <Physician form={form} body={body} />;
    default:
      return <Note form={form} body={body} question={question} />;
  }
}

const NOTED = [
  'mobility',
  'sleep',
  'stress',
  'activity',
  'strainAtWork',
  'familyBackPain',
  'otherCare',
  'referral',
] as const;

function Note({ form, body, question }: Props) {
  const text = useText();
  return (
    <LimitedTextArea
      label={text(`intake:more.${NOTED.find((id) => id === question) ?? 'other'}`)}
      rows={2}
      value={body.notes[question] ?? ''}
      onChange={(typed) => form.change((before) => withNote(before, question, typed))}
    />
  );
}

function Physician({ form, body }: Pick<Props, 'form' | 'body'>) {
  const text = useText();
  return (
    <LimitedTextField
      label={text('intake:page.physicianAsk')}
      value={body.physician}
      onChange={(physician) => form.change((before) => ({ ...before, physician }))}
    />
  );
}
