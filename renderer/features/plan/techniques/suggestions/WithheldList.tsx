import { useId } from 'react';
import { placeName } from '#shared/chart/assessment/sidedName.ts';
import type { Withheld } from '#shared/clinical/suggest/suggestion.ts';
import { becauseWords } from '../../../../components/chart/bouts/adviceWords.ts';
import { useText } from '../../../../platform/language.ts';
import styles from './Suggestions.module.css';

/** What would stand in the list and does not, each with why: she may still choose it, and gives a reason. */
export function WithheldList({ withheld }: { withheld: readonly Withheld[] }) {
  const text = useText();
  const id = useId();
  return (
    <div className={styles['withheld']}>
      <p id={id} className={styles['small']}>
        {text('suggest:withheld')}
      </p>
      <ul aria-labelledby={id}>
        {withheld.map(({ technique, place, why, findings, caps }) => {
          const because = [
            ...new Set(findings.map((finding) => becauseWords(text, finding))),
            ...caps.map((cap) => text(`suggest:cap.${cap}`)),
          ].join(' · ');
          return (
            <li key={`${technique} ${why}`} data-why={why}>
              <strong>{text(`chart:technique.${technique}`)}</strong>, {placeName(place, text)}:{' '}
              {text(`suggest:why.${why}`)}
              {because !== '' && <span className={styles['soft']}> · {because}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
