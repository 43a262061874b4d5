import { answerOf } from '../../clinical/answers.ts';
import { RED_FLAG_IDS } from '../../clinical/redFlags.ts';
import type { Text } from '../../text/text.ts';
import { positiveFlags, type Screened } from './screen.ts';

/** The red flags that were asked, as lines: the positive ones first with what was done, then the rest in one. */
export function screenLines(screened: Screened, text: Text): string[] {
  const positive = positiveFlags(screened).map((id) => {
    const flag = text(`clinical:redFlag.${id}.name`);
    const done = screened.flagActions.find((row) => row.flag === id);
    const line =
      done === undefined || done.action === ''
        ? text('chart:screen.positive', { flag })
        : text('chart:screen.positiveDone', { flag, action: text(`clinical:redFlagAction.${done.action}`) });
    const note = done?.note.trim() ?? '';
    return note === '' ? line : `${line} ${note}`;
  });
  const negative = RED_FLAG_IDS.filter((id) => answerOf(screened.redFlags, id) === 'no');
  if (negative.length === 0) return positive;
  // Not commas: some names have commas of their own.
  const flags = negative.map((id) => text(`clinical:redFlag.${id}.name`)).join('; ');
  return [...positive, text('chart:screen.none', { flags })];
}
