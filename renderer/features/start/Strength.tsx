import type { CallOutput } from '#shared/contract/contract.ts';
import { classes } from '../../components/classes.ts';
import { useText } from '../../platform/language.ts';
import styles from './Strength.module.css';

export type StrengthResult = CallOutput<'passphrase.strength'>;

const SCORE_WORDS = [
  'start:passphrase.score0',
  'start:passphrase.score1',
  'start:passphrase.score2',
  'start:passphrase.score3',
  'start:passphrase.score4',
] as const;

/** How hard a passphrase is to guess, in bars and in words, and whether it will do. */
export function Strength({ result }: { result: StrengthResult | null }) {
  const text = useText();
  const score = result?.score ?? 0;
  const accepted = result?.accepted ?? false;
  return (
    <div className={styles['strength']} role="status" aria-label={text('start:passphrase.strength')}>
      <div className={styles['bars']} aria-hidden>
        {[1, 2, 3, 4].map((step) => (
          <span
            key={step}
            className={classes(styles['bar'], result !== null && score >= step && styles['reached'])}
            data-accepted={accepted}
          />
        ))}
      </div>
      {result && (
        <>
          <p className={styles['words']}>
            <span>{text(SCORE_WORDS[score] ?? SCORE_WORDS[0])}</span>
            <span className={styles[accepted ? 'ok' : 'notYet']}>
              {text(accepted ? 'start:passphrase.accepted' : 'start:passphrase.notYet')}
            </span>
          </p>
          {result.hint !== '' && <p className={styles['hint']}>{result.hint}</p>}
        </>
      )}
    </div>
  );
}
