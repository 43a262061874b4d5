import { sourcesOf, usualTexts } from '#shared/clinical/techniques/names.ts';
import type { Technique } from '#shared/clinical/techniques/technique.ts';
import type { TechniqueId } from '#shared/clinical/techniques/techniques.ts';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { SourceLine } from '../../../components/SourceLine.tsx';
import { useText } from '../../../platform/language.ts';
import { Evidence } from './Evidence.tsx';
import styles from './Techniques.module.css';

interface Props {
  technique: Technique & { id: TechniqueId };
  isOffered: boolean;
  onOffer: (isOffered: boolean) => void;
}

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
      <Evidence name={name} indications={indications} />
      <div className={styles['sources']}>
        <SourceLine source={sourcesOf(technique)} />
      </div>
    </li>
  );
}
