import { emptyObservation } from '../chart/assessment/observation/schema.ts';
import { emptyPalpation } from '../chart/assessment/palpation/schema.ts';
import type { Findings } from '../chart/assessment/parts.ts';
import { asStroke, type Mark, onSpot } from '../clinical/body/mark.ts';
import { regionIn } from '../clinical/body/picture.ts';
import type { Point } from '../clinical/body/shape.ts';
import type { ViewId } from '../clinical/body/views.ts';
import { tableOf } from '../clinical/motion/lookup.ts';
import { type MovementId, movementOf } from '../clinical/motion/movements.ts';
import { emptyMotion, type MotionRow, UNITS_OF } from '../clinical/motion/record.ts';
import { postureFindingOf } from '../clinical/posture.ts';
import { emptyTest } from '../clinical/specialTests/results.ts';
import type { StrengthRow } from '../clinical/strength.ts';
import { ageOn } from '../practice/dates.ts';
import type { Language } from '../practice/practice.ts';
import type {
  StoryBodyChart,
  StoryMotion,
  StoryNeurology,
  StoryObservation,
  StoryPalpation,
  StoryReading,
  StorySpot,
  StoryStrength,
  StoryTest,
} from './storyAssessment.ts';
import { placesOf, type Telling } from './tellPapers.ts';
import { bornOn } from './when.ts';

/** The rows that were begun, each with what was found under its id; what is new stands at the end. */
const filled = <Row extends { id: string }>(begun: readonly Row[], found: readonly Row[]): Row[] => [
  ...begun.map((row) => found.find(({ id }) => id === row.id) ?? row),
  ...found.filter(({ id }) => begun.every((row) => row.id !== id)),
];

/** A row's id in the story says what it is of, so that a re-assessment and the impression find it. */
const idOf = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('-');

/** The middle of a spot in a view, in tenths of its units. */
function middle(view: ViewId, [region, side]: StorySpot): Point {
  const found = regionIn(view, { region, side });
  if (!found) throw new Error(`the view ${view} does not show the ${side} ${region}`);
  const { x, y } = found.middle;
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

export function marksOf({ marks, points = [], strokes = [] }: StoryBodyChart): Mark[] {
  const all: Mark[] = [
    ...marks.map(([kind, region, side, intensity = null]) => onSpot('', kind, { region, side }, intensity)),
    ...points.map(({ view, from, to, intensity = null }) => ({
      ...onSpot('', 'trigger-point', { region: from[0], side: from[1] }, intensity),
      referral: { view, from: middle(view, from), to: middle(view, to) },
    })),
    ...strokes.map(({ kind, view, through, intensity = null }) =>
      asStroke('', kind, { view, points: through.map((spot) => middle(view, spot)) }, intensity),
    ),
  ];
  return all.map((mark, index) => ({ ...mark, id: `mark-${index + 1}` }));
}

export const observationOf = (told: StoryObservation = {}, language: Language): Findings['observation'] => ({
  ...emptyObservation(),
  ...told,
  posture: (told.posture ?? []).map(([finding, view, side, degree]) => ({
    id: idOf(finding, view),
    finding,
    view,
    side: postureFindingOf(finding).sided ? side : 'midline',
    degree,
    note: '',
  })),
  note: told.note?.[language] ?? '',
});

export const palpationOf = (
  begun: Findings['palpation'],
  told: readonly StoryPalpation[],
  language: Language,
): Findings['palpation'] => ({
  ...begun,
  rows: filled(
    begun.rows,
    told.map(([region, side, { note, refersTo, ...felt }]) => ({
      ...emptyPalpation(idOf(region, side), region),
      ...felt,
      side,
      refersTo: placesOf(refersTo),
      note: note?.[language] ?? '',
    })),
  ),
});

/** The table in its newest version, for someone of her age on the day. */
export function motionOf(
  begun: Findings['motion'],
  told: StoryMotion,
  { story, language, today, date }: Telling,
): Findings['motion'] {
  const { instrument, reference, lines, note } = told;
  const rows = lines.flatMap(([movement, type, ...readings]) =>
    sidesOf(movement, readings).map(([side, reading]) => {
      const { where, ...found } =
        typeof reading === 'number' ? { value: reading, where: undefined } : reading;
      return {
        ...emptyMotion(idOf(movement, side, type), movement),
        ...found,
        type,
        side,
        unit: UNITS_OF[instrument][0] ?? 'deg',
        instrument: type === 'resisted' ? ('' as const) : instrument,
        where: where?.[language] ?? '',
      };
    }),
  );
  return {
    ...begun,
    joints: [...new Set(lines.map(([movement]) => movementOf(movement).joint))],
    type: 'active',
    instrument,
    reference: {
      table: reference,
      version: tableOf(reference).version,
      age: ageOn(bornOn(story.age, story.birthday, today), date),
      sex: null,
    },
    rows: filled(begun.rows, rows),
    note: note?.[language] ?? '',
  };
}

type Sided<Value> = [side: 'left' | 'right', Value][];

/** The readings of a movement by their sides; null is not measured. */
const sidesOf = (
  movement: MovementId,
  [one = null, other = null]: readonly (StoryReading | null)[],
): [MotionRow['side'] & string, StoryReading][] =>
  movementOf(movement).paired ? both(one, other) : one === null ? [] : [['midline', one]];

/** Left and right, without a side that was not tested. */
const both = <Value>(left: Value | null, right: Value | null): Sided<Value> => [
  ...(left === null ? [] : ([['left', left]] satisfies Sided<Value>)),
  ...(right === null ? [] : ([['right', right]] satisfies Sided<Value>)),
];

const graded = (strength: NonNullable<StoryStrength>): Pick<StrengthRow, 'grade' | 'painLimited'> =>
  typeof strength === 'string'
    ? { grade: strength, painLimited: false }
    : { grade: strength[0], painLimited: true };

export function neurologyOf(
  begun: Findings['neurology'],
  { strength = [], reflexes = [], sensation = [], note }: StoryNeurology = {},
  language: Language,
): Findings['neurology'] {
  const strengths = strength.flatMap(([action, left, right]) =>
    both(left, right).map(([side, found]) => ({
      id: idOf(action, side),
      action,
      side,
      ...graded(found),
      resisted: '' as const,
    })),
  );
  const tendons = reflexes.flatMap(([reflex, left, right]) =>
    both(left, right).map(([side, grade]) => ({
      id: idOf(reflex, side),
      reflex,
      side,
      grade,
      clonus: '' as const,
    })),
  );
  const touch = sensation.flatMap(([level, left, right]) =>
    both(left, right).map(([side, finding]) => ({
      id: idOf(level, side),
      level,
      side,
      sensation: 'light-touch' as const,
      finding,
    })),
  );
  return {
    strength: filled(begun.strength, strengths),
    reflexes: filled(begun.reflexes, tendons),
    sensation: filled(begun.sensation, touch),
    note: note?.[language] ?? '',
  };
}

export const testsOf = (
  begun: Findings['tests'],
  told: readonly StoryTest[],
  language: Language,
): Findings['tests'] => ({
  ...begun,
  rows: filled(
    begun.rows,
    told.flatMap(([test, sides, result, { where, note, ...found } = {}]) =>
      (sides === 'both' ? (['left', 'right'] as const) : [sides]).map((side) => ({
        ...emptyTest(idOf(test, side), test),
        ...found,
        side,
        result,
        where: where?.[language] ?? '',
        note: note?.[language] ?? '',
      })),
    ),
  ),
});
