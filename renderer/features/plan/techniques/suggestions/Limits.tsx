import type { Suggestion } from '#shared/clinical/suggest/suggestion.ts';
import { Badge } from '../../../../components/Badge.tsx';
import { becauseWords, howWords, TONES } from '../../../../components/chart/bouts/adviceWords.ts';
import { useText } from '../../../../platform/language.ts';
import styles from './Suggestions.module.css';

/** What limits a technique for this patient: the rules, each with how to treat otherwise, and what else keeps the pressure down. */
export function Limits({ suggestion: { limits, keptDownBy, pressure } }: { suggestion: Suggestion }) {
  const text = useText();
  const [worst] = limits;
  // The rules say their own limit.
  const others = keptDownBy.filter((cap) => cap !== 'rule' || worst === undefined);
  return (
    <>
      {worst && (
        <p>
          <Badge tone={TONES[worst.severity]}>{text(`clinical:severity.${worst.severity}`)}</Badge>
          {limits.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings stand in the order of the rules and have no id
            <span key={index}>
              {' '}
              <strong className={styles['because']}>{becauseWords(text, finding)}.</strong>{' '}
              {howWords(text, finding)}
            </span>
          ))}
        </p>
      )}
      {others.length > 0 && pressure !== null && (
        <p>
          <strong>{text('suggest:keptDown', { level: pressure })}</strong>{' '}
          {others.map((cap) => text(`suggest:cap.${cap}`)).join(' ')}
        </p>
      )}
    </>
  );
}
