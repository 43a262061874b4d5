import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { PlannedHomeCare } from '#shared/chart/plan/homeCare.ts';
import type { Risk } from '#shared/clinical/contraindications/engine.ts';
import { homeCareOf } from '#shared/clinical/homeCare/catalogue.ts';
import { againstHomeCare } from '#shared/clinical/homeCare/likely.ts';
import { Badge } from '../../../components/Badge.tsx';
import { becauseWords } from '../../../components/chart/bouts/adviceWords.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { HomeCareDrawing } from '../../../components/homeCare/HomeCareDrawing.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { LimitedTextField } from '../../../components/Limited.tsx';
import { SourceLine } from '../../../components/SourceLine.tsx';
import { useText } from '../../../platform/language.ts';
import { DoseFields } from './DoseFields.tsx';
import styles from './HomeCare.module.css';

interface Props {
  planned: PlannedHomeCare;
  index: number;
  risks: readonly Risk[];
  onChange: (changed: Partial<PlannedHomeCare>) => void;
  onRemove: () => void;
}

/** One item: how it looks, how much of it, what speaks against it for this patient, and when the patient leaves it off. */
export function HomeCareCard({ planned, index, risks, onChange, onRemove }: Props) {
  const text = useText();
  const stopsId = useId();
  const { item, dose, note } = planned;
  const { stops, source, doseSource, type } = homeCareOf(item);
  const name = text(`homeCare:name.${item}`);
  const against = againstHomeCare(homeCareOf(item), risks);
  const path = `homeCare.${index}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div className={styles['card']} role="group" aria-label={name}>
      <div className={styles['drawing']}>
        <HomeCareDrawing id={item} />
      </div>
      <div className={styles['said']}>
        <div className={styles['head']}>
          <h3 className={styles['name']}>{name}</h3>
          <Badge>{text(`homeCare:type.${type}`)}</Badge>
          <span className={styles['remove']}>
            <IconButton label={text('plan:atHome.remove', { name })} icon={Trash2} onPress={onRemove} />
          </span>
        </div>
        {against.length > 0 && (
          <p className={styles['against']}>
            <Badge tone="danger">
              {text('plan:atHome.against', {
                names: [...new Set(against.map((because) => becauseWords(text, { because })))].join(', '),
              })}
            </Badge>{' '}
            {text('plan:atHome.youDecide')}
          </p>
        )}
        <DoseFields
          item={item}
          dose={dose}
          path={`${path}.dose`}
          onChange={(changed) => onChange({ dose: changed })}
        />
        <FieldPlace path={`${path}.note`}>
          <LimitedTextField
            label={text('plan:atHome.note')}
            value={note}
            onChange={(typed) => onChange({ note: typed })}
          />
        </FieldPlace>
        <div className={styles['stops']}>
          <p id={stopsId}>{text('homeCare:stopIf')}</p>
          <ul aria-labelledby={stopsId}>
            {stops.map((id) => (
              <li key={id}>{text(`homeCare:stop.${id}`)}</li>
            ))}
          </ul>
          <SourceLine source={[source, doseSource]} />
        </div>
      </div>
    </div>
  );
}
