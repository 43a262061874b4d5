import type { Mark } from '../../../clinical/measures/change.ts';
import { changeText } from '../../../clinical/measures/names.ts';
import type { Text } from '../../../text/text.ts';
import type { Figure } from '../../kind.ts';
import { dateWords } from '../dateWords.ts';
import type { Before } from '../part.ts';
import type { MeasureRow } from './schema.ts';
import { fullName, resultText, scoreText, type Telling } from './telling.ts';

function reachedText(mark: Mark | null, text: Text): string {
  if (mark === null) return text('assessment:measures.prose.none');
  if (mark.reached === null) return text('assessment:measures.prose.reached.unknown');
  return text(`assessment:measures.prose.reached.${mark.reached ? 'yes' : 'no'}`);
}

/** Error and importance are two columns: several important changes lie within the error. */
export function tableOf(
  scores: readonly Telling[],
  baseline: Before<MeasureRow[]> | null,
  text: Text,
): Figure {
  const column = (name: 'measure' | 'result' | 'baseline' | 'change' | 'error' | 'important') =>
    text(`assessment:measures.prose.column.${name}`);
  const none = text('assessment:measures.prose.none');
  const results = scores.map((one) => [fullName(one, text), one.now ? resultText(one, one.now, text) : none]);
  if (!baseline)
    return {
      type: 'table',
      caption: text('assessment:measures.prose.caption'),
      head: [column('measure'), column('result')],
      rows: results,
    };
  const since = scores.map((one) => {
    const change = one.change?.ok ? one.change : null;
    return [
      one.baseline ? scoreText(one, one.baseline.value, text) : none,
      change ? changeText(change, text) : none,
      reachedText(change?.error ?? null, text),
      reachedText(change?.importance ?? null, text),
    ];
  });
  return {
    type: 'table',
    caption: text('assessment:measures.prose.captionSince', { date: dateWords(baseline.date, text) }),
    head: [
      ...[column('measure'), column('result'), column('baseline'), column('change')],
      ...[column('error'), column('important')],
    ],
    rows: results.map((cells, index) => [...cells, ...(since[index] ?? [])]),
  };
}
