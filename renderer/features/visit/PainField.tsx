import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { PAIN_SCALE } from '#shared/clinical/scales.ts';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { ScaleField } from '../../components/ScaleField.tsx';
import { type Draft, useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import styles from './VisitEditor.module.css';

interface Props {
  draft: Draft<VisitBody>;
  name: 'painBefore' | 'painAfter';
}

/** Pain from 0 to 10 as the patient says it, before or after the treatment. */
export function PainField({ draft, name }: Props) {
  const text = useText();
  const value = useDraftPart(draft, ({ body }) => body[name]);
  return (
    <FieldPlace path={name} className={styles['pain']}>
      <ScaleField
        label={text(`chart:visit.${name}`)}
        {...PAIN_SCALE}
        lowWords={text('chart:visit.painNone')}
        highWords={text('chart:visit.painWorst')}
        value={value}
        onChange={(score) => draft.changeBody((body) => ({ ...body, [name]: score }))}
      />
    </FieldPlace>
  );
}
