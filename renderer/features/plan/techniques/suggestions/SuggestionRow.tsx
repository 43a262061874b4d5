import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { placeName } from '#shared/chart/assessment/sidedName.ts';
import type { Suggestion } from '#shared/clinical/suggest/suggestion.ts';
import { useText } from '../../../../platform/language.ts';
import type { PlanDraft } from '../../planDraft.ts';
import { AddButton } from './AddButton.tsx';
import { Limits } from './Limits.tsx';
import { ReasonLines } from './ReasonLines.tsx';
import styles from './Suggestions.module.css';
import { doseWords, reasonLine } from './words.ts';

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
  const { technique, place, pressure, minutes, reasons, strength } = suggestion;
  const name = text(`chart:technique.${technique}`);
  const names = { technique: name, place: placeName(place, text) };
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
        <Limits suggestion={suggestion} />
        {isOpen && <ReasonLines id={id} suggestion={suggestion} />}
      </div>
    </li>
  );
}
