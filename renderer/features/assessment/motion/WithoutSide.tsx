import { withSide } from '#shared/chart/assessment/motion/edit.ts';
import { isMotionBlank } from '#shared/chart/assessment/motion/schema.ts';
import { amountWords, lineName } from '#shared/chart/assessment/motion/words.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';

/** Findings that came without a side, such as from another program: each asks for its side. */
export function WithoutSide({ draft }: { draft: AssessmentDraft }) {
  const text = useText();
  const rows = useDraftPart(draft, ({ body }) => body.motion.rows);
  return rows.map((row, index) =>
    row.side !== '' || isMotionBlank(row) ? null : (
      <FieldPlace key={row.id} path={`motion.rows.${index}.side`}>
        <Segmented
          label={text('assessment:motion.whichSide', {
            line: [lineName(row, text), row.value === null ? '' : amountWords(row.value, row.unit, text)]
              .filter((said) => said !== '')
              .join(', '),
          })}
          options={(['left', 'right'] as const).map((id) => ({ id, label: text(`chart:side.${id}`) }))}
          value=""
          onChange={(side) => changeSection(draft, 'motion', (motion) => withSide(motion, row.id, side))}
        />
      </FieldPlace>
    ),
  );
}
