import type { ComponentProps } from 'react';
import type { Indication, Strength } from '#shared/clinical/techniques/technique.ts';
import { Badge } from '../../../components/Badge.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './Techniques.module.css';

interface Props {
  /** Of the technique. */
  name: string;
  indications: readonly Indication[];
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

/** What a technique is used for and how much stands behind it; what was found of massage as a whole stands apart. */
export function Evidence({ name, indications }: Props) {
  const text = useText();
  const label = text('settings:techniques.evidence', { technique: name });
  const whole = indications.filter(({ of }) => of === 'massage');
  return (
    <div className={styles['evidence']}>
      <Uses label={label} indications={indications.filter(({ of }) => of === 'technique')} />
      {whole.length > 0 && (
        <>
          <p className={styles['whole']}>{text('techniques:massage')}</p>
          <Uses label={`${label}, ${text('techniques:massage')}`} indications={whole} />
        </>
      )}
    </div>
  );
}

function Uses({ label, indications }: { label: string; indications: readonly Indication[] }) {
  const text = useText();
  if (indications.length === 0) return null;
  return (
    <ul className={styles['uses']} aria-label={label}>
      {indications.map(({ for: use, strength }) => (
        <li key={use} className={styles['use']}>
          <span>{text(`techniques:indication.${use}`)}</span>
          <Badge tone={TONES[strength]}>{text(`techniques:strength.${strength}`)}</Badge>
        </li>
      ))}
    </ul>
  );
}
