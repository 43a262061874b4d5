import { isExamined } from '#shared/chart/assessment/schema.ts';
import { SECTION_IDS, type SectionId } from '#shared/chart/assessment/sections.ts';
import { unsettledFlags } from '#shared/chart/screen/screen.ts';
import { PartRail, PartState } from '../../components/parts/PartRail.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import type { AssessmentDraft } from './assessmentDraft.ts';
import { keyOf, useSectionKeys } from './useSectionKeys.ts';

interface Props {
  draft: AssessmentDraft;
  onGoTo: (section: SectionId, into?: 'heading' | 'field') => void;
}

/** The sections and how each stands; a press opens one and leads there, Alt and its number into its first field. */
export function Rail({ draft, onGoTo }: Props) {
  const text = useText();
  useSectionKeys((section) => onGoTo(section, 'field'));
  return (
    <PartRail
      label={text('assessment:editor.rail')}
      parts={SECTION_IDS.map((section) => ({
        id: section,
        name: text(`assessment:section.${section}`),
        keys: keyOf(section),
        state: <State draft={draft} section={section} />,
      }))}
      onGoTo={(section) => onGoTo(section)}
    />
  );
}

function State({ draft, section }: { draft: AssessmentDraft; section: SectionId }) {
  const text = useText();
  const isFilled = useDraftPart(draft, ({ body }) => isExamined(body, section));
  const isSkipped = useDraftPart(draft, ({ body }) => body.skipped.includes(section));
  const isWrong = useDraftPart(draft, ({ body }) => section === 'flags' && unsettledFlags(body).length > 0);
  if (isWrong) return <PartState state="wrong" words={text('assessment:editor.unsettled')} />;
  if (isFilled) return <PartState state="done" words={text('assessment:editor.done')} />;
  return (
    <PartState
      state="open"
      words={text(isSkipped ? 'assessment:editor.skipped' : 'assessment:editor.untouched')}
      short={isSkipped ? '–' : ''}
    />
  );
}
