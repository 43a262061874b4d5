import { CheckCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { openQuestions, withNoToRest } from '#shared/chart/intake/edit.ts';
import type { QuestionId, SectionId } from '#shared/chart/intake/questions.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { PartPanel } from '../../components/parts/PartPanel.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import type { IntakeDraft } from './intakeDraft.ts';
import { PartChanges } from './PartChanges.tsx';

interface Props {
  draft: IntakeDraft;
  section: SectionId;
  questions: readonly QuestionId[];
  children: ReactNode;
}

/** One part of the history under its heading; in a review it ends with what changed and whether it was gone through. */
export function Part({ draft, section, questions, children }: Props) {
  const text = useText();
  const isReview = useDraftPart(draft, ({ body }) => body.reviews !== null);
  return (
    <PartPanel
      id={section}
      title={text(`intake:section.${section}`)}
      actions={questions.length > 1 && <NoToRest draft={draft} questions={questions} />}
      foot={
        isReview && (
          <>
            <PartChanges draft={draft} section={section} />
            <Confirm draft={draft} section={section} />
          </>
        )
      }
    >
      {children}
    </PartPanel>
  );
}

/** Everything that is still open in the part was asked one by one, and answered with no. */
function NoToRest({ draft, questions }: Pick<Props, 'draft' | 'questions'>) {
  const text = useText();
  const open = useDraftPart(draft, ({ body }) => openQuestions(body, questions).length);
  if (open < 2) return null;
  return (
    <Button
      variant="quiet"
      icon={CheckCheck}
      onPress={() => draft.changeBody((body) => withNoToRest(body, questions))}
    >
      {text('intake:editor.allNo')}
    </Button>
  );
}

function Confirm({ draft, section }: Pick<Props, 'draft' | 'section'>) {
  const text = useText();
  const isConfirmed = useDraftPart(draft, ({ body }) => body.confirmed.includes(section));
  return (
    <FieldPlace path={`section.${section}`}>
      <Checkbox
        isSelected={isConfirmed}
        onChange={(confirm) =>
          draft.changeBody((body) => {
            const others = body.confirmed.filter((one) => one !== section);
            return { ...body, confirmed: confirm ? [...others, section] : others };
          })
        }
      >
        {text('intake:editor.confirm')}
        <span className="only-heard">: {text(`intake:section.${section}`)}</span>
      </Checkbox>
    </FieldPlace>
  );
}
