import type { Suggestion } from '#shared/clinical/suggest/suggestion.ts';
import { sourceWords } from '../../../../components/chart/bouts/adviceWords.ts';
import { SourceLine } from '../../../../components/SourceLine.tsx';
import { useText } from '../../../../platform/language.ts';
import styles from './Suggestions.module.css';

/** Reason by reason: why, how far it is borne out, and where it was read; then how much of it was tried. */
export function ReasonLines({ id, suggestion }: { id: string; suggestion: Suggestion }) {
  const text = useText();
  const { reasons, howMuch, limits } = suggestion;
  return (
    <ul id={id} className={styles['reasons']}>
      {reasons.map(({ id: reason, strength, source }) => (
        <li key={reason}>
          {text(`suggest:reason.${reason}`)}
          <span className={styles['soft']}> {text(`suggest:strength.${strength}`)}. </span>
          <SourceLine source={source} />
        </li>
      ))}
      {howMuch && (
        <li>
          <strong>{text('suggest:howMuchTitle')}</strong> {text(`suggest:howMuch.${howMuch.id}`)}{' '}
          <SourceLine source={howMuch.source} />
        </li>
      )}
      {limits.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: findings stand in the order of the rules and have no id
        <li key={index}>
          {text('plan:techniques.limit')} <span className={styles['soft']}>{sourceWords(text, finding)}</span>
        </li>
      ))}
    </ul>
  );
}
