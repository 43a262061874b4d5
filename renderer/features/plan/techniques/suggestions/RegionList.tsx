import { placeName } from '#shared/chart/assessment/sidedName.ts';
import type { RegionSuggestions } from '#shared/clinical/suggest/suggestion.ts';
import { Fold } from '../../../../components/Fold.tsx';
import { useText } from '../../../../platform/language.ts';
import type { PlanDraft } from '../../planDraft.ts';
import { SuggestionRow } from './SuggestionRow.tsx';
import styles from './Suggestions.module.css';
import { WithheldList } from './WithheldList.tsx';

interface Props {
  draft: PlanDraft;
  region: RegionSuggestions;
  isOpenAtFirst: boolean;
  goTo: (path: string) => void;
}

/** What may be done in a region, in order, and what is left out there and why. */
export function RegionList({ draft, region, isOpenAtFirst, goTo }: Props) {
  const text = useText();
  const { suggested, withheld } = region;
  const name = placeName(region, text);
  return (
    <div className={styles['region']}>
      <Fold
        label={name}
        shown={name}
        summary={suggested.map(({ technique }) => text(`chart:technique.${technique}`)).join(', ')}
        isOpenAtFirst={isOpenAtFirst}
      >
        {suggested.length === 0 ? (
          <p className={styles['soft']}>{text('suggest:none')}</p>
        ) : (
          <ol className={styles['list']} aria-label={name}>
            {suggested.map((suggestion) => (
              <SuggestionRow key={suggestion.technique} draft={draft} suggestion={suggestion} goTo={goTo} />
            ))}
          </ol>
        )}
        {withheld.length > 0 && <WithheldList withheld={withheld} />}
      </Fold>
    </div>
  );
}
