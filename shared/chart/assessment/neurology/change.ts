import { levelName, SENSATIONS } from '../../../clinical/levels.ts';
import { strengthSides } from '../../../clinical/strength.ts';
import type { Text } from '../../../text/text.ts';
import { dateWords } from '../dateWords.ts';
import type { Before, Earlier } from '../part.ts';
import { actionsIn, reflexAt, reflexesIn, sensationAt, sensationLevelsIn, strengthAt } from './edit.ts';
import type { Neurology } from './neurology.ts';
import { actionName, reflexWords, strengthWords } from './words.ts';

const SIDES = ['left', 'right'] as const;

/** One value now and then, in words; empty where it was not recorded. */
interface Pair {
  what: string;
  side: string;
  now: string;
  was: string;
}

/** Everything that is listed now, with what it was then. */
function pairs(now: Neurology, was: Neurology, text: Text): Pair[] {
  const strength = actionsIn(now).flatMap((action) =>
    strengthSides(action).map((side): Pair => {
      const words = (value: Neurology) => {
        const row = value.strength[strengthAt(value, action, side)];
        return row ? strengthWords(row, text) : '';
      };
      return { what: actionName(action, text), side, now: words(now), was: words(was) };
    }),
  );
  const reflexes = reflexesIn(now).flatMap((reflex) =>
    SIDES.map((side): Pair => {
      const words = (value: Neurology) => {
        const row = value.reflexes[reflexAt(value, reflex, side)];
        return row ? reflexWords(row, text) : '';
      };
      const what = text('assessment:neurology.prose.reflex', {
        reflex: text(`examination:reflex.${reflex}`),
      });
      return { what, side, now: words(now), was: words(was) };
    }),
  );
  const sensation = SENSATIONS.flatMap((by) =>
    sensationLevelsIn(now).flatMap((level) =>
      SIDES.map((side): Pair => {
        const words = (value: Neurology) => {
          const finding = value.sensation[sensationAt(value, level, side, by)]?.finding ?? '';
          return finding === '' ? '' : text(`assessment:neurology.prose.found.${finding}`);
        };
        const what = text('assessment:neurology.prose.sensationAt', {
          sensation: text(`examination:sensation.${by}`),
          level: levelName(level),
        });
        return { what, side, now: words(now), was: words(was) };
      }),
    ),
  );
  return [...strength, ...reflexes, ...sensation].filter((pair) => pair.now !== '' && pair.was !== '');
}

/** What is told of one thing: both sides in one where they changed alike. */
function changed(all: readonly Pair[], text: Text): string[] {
  const said = new Map<string, { pair: Pair; sides: string[] }>();
  for (const pair of all.filter(({ now, was }) => now !== was)) {
    const key = JSON.stringify([pair.what, pair.now, pair.was]);
    const known = said.get(key);
    if (known) known.sides.push(pair.side);
    else said.set(key, { pair, sides: [pair.side] });
  }
  return [...said.values()].map(({ pair: { what, now, was }, sides: [first = '', second] }) => {
    const side = second === undefined ? first : 'both';
    const where =
      side === 'left' || side === 'right' || side === 'both'
        ? text(`assessment:neurology.prose.side.${side}`, { what })
        : what;
    return text('assessment:neurology.prose.change', { what: where, was, now });
  });
}

function linesSince({ date, value }: Before<Neurology>, now: Neurology, text: Text): string[] {
  const compared = pairs(now, value, text);
  if (compared.length === 0) return [];
  const changes = changed(compared, text);
  const on = dateWords(date, text);
  return [
    changes.length === 0
      ? text('assessment:neurology.prose.unchanged', { date: on })
      : text('assessment:neurology.prose.since', { date: on, changes: changes.join('; ') }),
  ];
}

/** What changed since the baseline and since last time, of what was recorded both times. */
export const changeLines = (now: Neurology, { baseline, last }: Earlier<Neurology>, text: Text): string[] =>
  [baseline, last].flatMap((before) => (before === null ? [] : linesSince(before, now, text)));
