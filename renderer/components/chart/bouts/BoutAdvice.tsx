import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Finding } from '#shared/clinical/contraindications/engine.ts';
import { useText } from '../../../platform/language.ts';
import { Badge } from '../../Badge.tsx';
import { becauseWords, howWords, sourceWords, TONES } from './adviceWords.ts';
import styles from './BoutNotes.module.css';

interface Props {
  /** Most severe first; at least one. */
  findings: readonly Finding[];
  row: number;
}

/** The weightiest of what the rules say, in a line; all of it, with where it was read, on demand. */
export function BoutAdvice({ findings, row }: Props) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const [worst] = findings;
  if (!worst) return null;
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <div className={styles['advice']}>
      <div className={styles['head']}>
        <div className={styles['line']}>
          <FindingWords finding={worst} />
          {findings.length > 1 && !isOpen && (
            <span className={styles['soft']}>
              {text('chart:advice.more', { count: findings.length - 1 })}
            </span>
          )}
        </div>
        <Button
          className={styles['why'] ?? ''}
          aria-label={text(isOpen ? 'chart:advice.hideWhyOf' : 'chart:advice.whyOf', { row })}
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': id })}
          onPress={() => setOpen(!isOpen)}
        >
          {text(isOpen ? 'chart:advice.hideWhy' : 'chart:advice.why')}
          <Chevron size={15} aria-hidden />
        </Button>
      </div>
      {isOpen && (
        <ul id={id} className={styles['findings']}>
          {findings.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings stand in the order of the rules and have no id
            <li key={index}>
              {index > 0 && (
                <div className={styles['line']}>
                  <FindingWords finding={finding} />
                </div>
              )}
              <p className={styles['source']}>{sourceWords(text, finding)}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** How severe it is, what of the patient it is about, and what to do otherwise. */
export function FindingWords({ finding }: { finding: Finding }) {
  const text = useText();
  const how = howWords(text, finding);
  return (
    <>
      <Badge tone={TONES[finding.severity]}>{text(`clinical:severity.${finding.severity}`)}</Badge>
      <span className={styles['because']}>{becauseWords(text, finding)}</span>
      {how !== '' && <span>{how}</span>}
    </>
  );
}
