import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Brush } from '#shared/chart/assessment/bodyChart/edit.ts';
import { MARK_KINDS, type MarkKind } from '#shared/clinical/body/mark.ts';
import { KindSample } from '../../../components/bodyChart/KindSample.tsx';
import { FieldFrame } from '../../../components/FieldFrame.tsx';
import field from '../../../components/field.module.css';
import { ScaleField } from '../../../components/ScaleField.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './BodyChart.module.css';

interface Props {
  brush: Brush;
  onChange: (brush: Brush) => void;
}

/** What the next mark is made with: each kind beside the sign that it is drawn with, and how strong. */
export function BrushFields({ brush, onChange }: Props) {
  return (
    <>
      <KindField value={brush.kind} onChange={(kind) => onChange({ ...brush, kind })} />
      <IntensityField value={brush.intensity} onChange={(intensity) => onChange({ ...brush, intensity })} />
    </>
  );
}

function KindField({ value, onChange }: { value: MarkKind; onChange: (kind: MarkKind) => void }) {
  const text = useText();
  return (
    <RadioGroup
      className={field['field'] ?? ''}
      value={value}
      onChange={(id) => {
        const kind = MARK_KINDS.find((known) => known === id);
        if (kind) onChange(kind);
      }}
      orientation="horizontal"
    >
      <FieldFrame label={text('assessment:bodyChart.kind')}>
        <div className={styles['kinds']}>
          {MARK_KINDS.map((kind) => (
            <Radio key={kind} value={kind} className={styles['kind'] ?? ''}>
              <KindSample kind={kind} />
              <span>{text(`body:kind.${kind}`)}</span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  );
}

export function IntensityField({
  value,
  onChange,
}: {
  value: number | null;
  onChange: (intensity: number | null) => void;
}) {
  const text = useText();
  return (
    <ScaleField
      label={text('assessment:bodyChart.intensity')}
      low={0}
      high={10}
      value={value}
      onChange={onChange}
      lowWords={text('assessment:bodyChart.none')}
      highWords={text('assessment:bodyChart.worst')}
    />
  );
}
