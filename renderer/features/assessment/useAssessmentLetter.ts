import { told } from '#shared/chart/assessment/prose.ts';
import type { SectionId } from '#shared/chart/assessment/sections.ts';
import { assessmentLetter } from '#shared/chart/letter/assessmentLetter.ts';
import { safetyConcerns } from '#shared/clinical/specialTests/results.ts';
import { useLetter } from '../../components/chart/useLetter.ts';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import { changeSection, type SectionProps } from './assessmentDraft.ts';

/**
 * The letter of referral of an assessment, begun once from whichever section: the complaints, the tests where one of
 * their safety screens is not clear, and the impression, in the words of the assessment. To begin it is to refer.
 */
export function useAssessmentLetter({ draft, entry }: Pick<SectionProps, 'draft' | 'entry'>) {
  const text = useText();
  const begin = useLetter(entry);
  const letterId = useDraftPart(draft, ({ body }) => body.impression.letterId);

  function openLetter(): void {
    const { body, service } = draft.content();
    const sections: readonly SectionId[] =
      safetyConcerns(body.tests.rows).length > 0
        ? ['complaints', 'tests', 'impression']
        : ['complaints', 'impression'];
    begin({
      begun: letterId,
      write: (patient, words) => {
        const paragraphs = sections.flatMap((section) => told(body, section, service.date, words).paragraphs);
        const referred = { on: service.date, to: body.impression.referTo, paragraphs };
        return assessmentLetter(referred, patient, patient.language, words);
      },
      keep: (id) => changeSection(draft, 'impression', (value) => ({ ...value, refer: 'yes', letterId: id })),
    });
  }

  const words = letterId === null ? 'letter' : 'letterBegun';
  return { openLetter, label: text(`assessment:impression.field.${words}`) };
}
