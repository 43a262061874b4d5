import { withActivity, withAnswer } from '#shared/chart/assessment/measures/edit.ts';
import { ratingOf } from '#shared/clinical/measures/change.ts';
import { endsOf, promptOf, valueText } from '#shared/clinical/measures/names.ts';
import { LimitedTextField } from '../../../components/Limited.tsx';
import { ScaleField } from '../../../components/ScaleField.tsx';
import { useText } from '../../../platform/language.ts';
import { changeSection } from '../assessmentDraft.ts';
import type { EntryProps } from './EntryFields.tsx';
import { useEarlierResults } from './earlier.ts';
import styles from './Measures.module.css';

/** Activities in the patient's words, each with its rating; one more empty one as long as there is room. */
export function ActivityRows({ draft, row, definition }: EntryProps) {
  const text = useText();
  const earlier = useEarlierResults(draft, row.instrument);
  const { entry } = row;
  if (entry.by !== 'items') return null;
  /** How the activity of that name was rated before. */
  const before = (activity: string): string | undefined => {
    const said = earlier.flatMap(({ of, result }) => {
      const value = ratingOf(result, activity);
      return value === null
        ? []
        : [
            text(`assessment:measures.editor.activityBefore.${of}`, {
              value: valueText(definition, value, text),
            }),
          ];
    });
    return said.length === 0 ? undefined : said.join(' · ');
  };
  const isUsed = (index: number) =>
    (entry.activities[index] ?? '') !== '' || (entry.answers[index] ?? null) !== null;
  const used = definition.items.reduce((count, _, index) => (isUsed(index) ? index + 1 : count), 0);
  const shown = definition.items.slice(0, Math.max(definition.missing.minAnswered, used + 1));
  return (
    <>
      <p className={styles['prompt']}>{promptOf(definition, 1, text)}</p>
      {shown.map(({ low, high }, index) => {
        const ends = endsOf(definition, index + 1, text);
        const item = index + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an activity is the item of that number
          <div key={index} className={styles['activity']}>
            <LimitedTextField
              label={text('assessment:measures.editor.activity', { item })}
              spellCheck
              value={entry.activities[index] ?? ''}
              onChange={(activity) =>
                changeSection(draft, 'measures', (rows) =>
                  withActivity(rows, row.instrument, index, activity),
                )
              }
            />
            <ScaleField
              label={text('assessment:measures.editor.activityRating', { item })}
              low={low}
              high={high}
              {...(ends && { lowWords: ends.low, highWords: ends.high })}
              description={before(entry.activities[index] ?? '')}
              value={entry.answers[index] ?? null}
              onChange={(answer) =>
                changeSection(draft, 'measures', (rows) => withAnswer(rows, row.instrument, index, answer))
              }
            />
          </div>
        );
      })}
    </>
  );
}
