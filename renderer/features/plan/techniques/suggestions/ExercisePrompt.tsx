import type { Place } from '#shared/clinical/places.ts';
import type { Suggestions } from '#shared/clinical/suggest/suggestion.ts';
import { USUAL_MINUTES } from '#shared/clinical/suggest/usual.ts';
import { SourceLine } from '../../../../components/SourceLine.tsx';
import { useText } from '../../../../platform/language.ts';
import type { PlanDraft } from '../../planDraft.ts';
import { AddButton } from './AddButton.tsx';
import styles from './Suggestions.module.css';

interface Props {
  draft: PlanDraft;
  prompt: Suggestions['exercise'];
  /** Where the first complaint lies, if it is known. */
  place: Place | undefined;
  goTo: (path: string) => void;
}

const EXERCISE = 'remedial-exercise';

/** Massage is one part: exercise is asked for in every plan. */
export function ExercisePrompt({ draft, prompt, place, goTo }: Props) {
  const text = useText();
  const words = text(`suggest:exercise.${prompt.reason}`);
  return (
    <div className={styles['prompt']}>
      <div>
        <p>
          <strong>{text('suggest:exercise.title')}</strong> {words}
        </p>
        <SourceLine source={prompt.source} />
      </div>
      {place && (
        <AddButton
          draft={draft}
          technique={EXERCISE}
          place={{ region: place.region, side: place.side }}
          said={{ pressure: null, minutes: USUAL_MINUTES[EXERCISE] ?? null, reason: words }}
          goTo={goTo}
        />
      )}
    </div>
  );
}
