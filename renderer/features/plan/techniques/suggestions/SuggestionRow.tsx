import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Suggestion } from '#shared/clinical/suggest/suggestion.ts';
import { FindingWords } from '../../../../components/chart/bouts/BoutAdvice.tsx';
import { useText } from '../../../../platform/language.ts';
import type { PlanDraft } from '../../planDraft.ts';
import { AddButton } from './AddButton.tsx';
import { ReasonLines } from './ReasonLines.tsx';
import styles from './Suggestions.module.css';
import { doseWords, placeWords, reasonLine } from './words.ts';

interface Props {
  draft: PlanDraft;
  suggestion: Suggestion;
  goTo: (path: string) => void;
}

/** A technique with what bears it out and what limits it, in a few lines; every reason with its source on demand. */
export function SuggestionRow({ draft, suggestion, goTo }: Props) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { technique, place, pressure, minutes, reasons, strength, limits, keptDownBy } = suggestion;
  const name = text(`chart:technique.${technique}`);
  const names = { technique: name, place: placeWords(place, text) };
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <li className={styles['row']}>
      <p className={styles['head']}>
        <strong>{name}</strong>
        <span className={styles['digits']}>{doseWords({ pressure, minutes }, text)}</span>
      </p>
      <div className={styles['buttons']}>
        <Button
          className={styles['why'] ?? ''}
          aria-label={text(isOpen ? 'plan:techniques.hideWhyOf' : 'plan:techniques.whyOf', names)}
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': id })}
          onPress={() => setOpen(!isOpen)}
        >
          {text(isOpen ? 'chart:advice.hideWhy' : 'chart:advice.why')}
          <Chevron size={15} aria-hidden />
        </Button>
        <AddButton
          draft={draft}
          technique={technique}
          place={place}
          said={{ pressure, minutes, reason: reasonLine(reasons, text) }}
          goTo={goTo}
        />
      </div>
      <div className={styles['said']}>
        {!isOpen && (
          <p>
            {reasonLine(reasons, text)}{' '}
            <span className={styles['soft']}>{text(`suggest:strength.${strength}`)}.</span>
          </p>
        )}
        {limits.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings stand in the order of the rules and have no id
          <p key={index} className={styles['limit']}>
            <FindingWords finding={finding} />
          </p>
        ))}
        {keptDownBy.length > 0 && pressure !== null && (
          <p>
            <strong>{text('suggest:keptDown', { level: pressure })}</strong>{' '}
            {keptDownBy.map((cap) => text(`suggest:cap.${cap}`)).join(' ')}
          </p>
        )}
        {isOpen && <ReasonLines id={id} suggestion={suggestion} />}
      </div>
    </li>
  );
}
