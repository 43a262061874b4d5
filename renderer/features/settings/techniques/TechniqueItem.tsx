import type { ComponentProps } from 'react';
import { indicationText, sourcesOf, usualTexts } from '#shared/clinical/techniques/names.ts';
import type { Strength, Technique } from '#shared/clinical/techniques/technique.ts';
import type { TechniqueId } from '#shared/clinical/techniques/techniques.ts';
import { Badge } from '../../../components/Badge.tsx';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { SourceLine } from '../../../components/SourceLine.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './Techniques.module.css';

interface Props {
  technique: Technique & { id: TechniqueId };
  isOffered: boolean;
  onOffer: (isOffered: boolean) => void;
}

const TONES: Record<Strength, NonNullable<ComponentProps<typeof Badge>['tone']>> = {
  moderate: 'ok',
  low: 'accent',
  'very-low': 'accent',
  trials: 'accent',
  trial: 'accent',
  'no-effect': 'warn',
  none: 'neutral',
};

/** One technique: whether it is offered, what it is, how it is usually done, and what stands behind it. */
export function TechniqueItem({ technique, isOffered, onOffer }: Props) {
  const text = useText();
  const { id, indications, training, consent } = technique;
  const name = text(`chart:technique.${id}`);
  const usual = usualTexts(text, technique);
  return (
    <li className={styles['one']} data-hidden={!isOffered || undefined}>
      <div className={styles['what']}>
        <Checkbox isSelected={isOffered} onChange={onOffer}>
          <span className={styles['name']}>{name}</span>
        </Checkbox>
        <p>{text(`techniques:what.${id}`)}</p>
        {usual.length > 0 && <p className={styles['usual']}>{usual.join(' · ')}</p>}
        {training.length > 0 && (
          <p className={styles['usual']}>
            {text('settings:techniques.asks', {
              what: training.map((one) => text(`techniques:training.${one}`)).join('; '),
            })}
          </p>
        )}
        {consent.length > 0 && (
          <p className={styles['usual']}>
            {text('settings:techniques.consent', {
              areas: consent.map((area) => text(`clinical:sensitiveArea.${area}`)).join(', '),
            })}
          </p>
        )}
      </div>
      <ul
        className={styles['evidence']}
        aria-label={text('settings:techniques.evidence', { technique: name })}
      >
        {indications.map((indication) => (
          <li key={indication.for} className={styles['use']}>
            <span>{indicationText(text, indication)}</span>
            <Badge tone={TONES[indication.strength]}>
              {text(`techniques:strength.${indication.strength}`)}
            </Badge>
          </li>
        ))}
      </ul>
      <div className={styles['sources']}>
        <SourceLine source={sourcesOf(technique)} />
      </div>
    </li>
  );
}
