import { type LevelId, levelName, SENSATION_FINDINGS, SENSATIONS } from '../../../clinical/levels.ts';
import { reflexSteps } from '../../../clinical/reflexes.ts';
import {
  type StrengthAction,
  type StrengthRow,
  strengthSides,
  strengthSteps,
} from '../../../clinical/strength.ts';
import type { Text } from '../../../text/text.ts';
import type { Earlier, TellContext, Told } from '../part.ts';
import { changeLines } from './change.ts';
import {
  actionsIn,
  type LimbSide,
  levelsOfAction,
  reflexAt,
  reflexesIn,
  type Sensation,
  sensationAt,
  sensationLevelsIn,
  strengthAt,
} from './edit.ts';
import type { Neurology } from './neurology.ts';
import { actionLevel, actionName, levelRuns, reflexWords, strengthWords } from './words.ts';

const SIDES = ['left', 'right'] as const;

/** Full strength that neither pain nor a resisted test speaks against. */
const isIntact = (row: StrengthRow | undefined): boolean =>
  row?.grade === '5' && !row.painLimited && (row.resisted === '' || row.resisted === 'strong-painless');

/** `left 1+, right 2+, lower on the left`, or one word where the sides are alike. */
function sides(said: Record<LimbSide, string>, steps: number | null, text: Text): string {
  const { left, right } = said;
  if (left === right) return text('assessment:neurology.prose.both', { what: left });
  const each = SIDES.filter((side) => said[side] !== '').map((side) =>
    text(`assessment:neurology.prose.${side}`, { what: said[side] }),
  );
  const lower =
    steps === null || steps === 0
      ? []
      : [text(`assessment:neurology.prose.lower.${steps < 0 ? 'left' : 'right'}`)];
  return [...each, ...lower].join(', ');
}

function actionLine(value: Neurology, action: StrengthAction, text: Text): string[] {
  const rowAt = (side: StrengthRow['side']) => value.strength[strengthAt(value, action, side)];
  const wordsAt = (side: StrengthRow['side']) => {
    const row = rowAt(side);
    return row === undefined ? '' : strengthWords(row, text);
  };
  const name = actionName(action, text);
  const level = actionLevel(action);
  const what = level === '' ? name : text('assessment:neurology.prose.ofLevel', { what: name, level });
  if (strengthSides(action)[0] === 'midline') {
    const found = wordsAt('midline');
    return found === '' ? [] : [text('assessment:neurology.prose.finding', { what, found })];
  }
  const said = { left: wordsAt('left'), right: wordsAt('right') };
  if (said.left === '' && said.right === '') return [];
  const [left, right] = [rowAt('left')?.grade ?? '', rowAt('right')?.grade ?? ''];
  const steps = left === '' || right === '' ? null : strengthSteps(left, right);
  return [text('assessment:neurology.prose.finding', { what, found: sides(said, steps, text) })];
}

/** What is intact on every side in one sentence, by level; then each action that is not. */
function strengthLines(value: Neurology, text: Text): string[] {
  const actions = actionsIn(value);
  const isWhole = (action: StrengthAction): boolean =>
    strengthSides(action).every((side) => isIntact(value.strength[strengthAt(value, action, side)]));
  const whole = actions.filter(isWhole);
  const levels = new Set(whole.flatMap((action) => levelsOfAction(action).slice(0, 1)));
  const partly = actions
    .filter((action) => !isWhole(action))
    .flatMap((action) => levelsOfAction(action).slice(0, 1));
  const intact = [...levels].filter((level) => !partly.includes(level));
  const names = whole.map((action) => {
    const [level] = levelsOfAction(action);
    const isInRun = level === undefined || intact.includes(level);
    const name = actionName(action, text);
    return isInRun
      ? name
      : text('assessment:neurology.prose.ofLevel', { what: name, level: levelName(level) });
  });
  const run = levelRuns(intact, text);
  const sentence =
    names.length === 0
      ? []
      : [
          run === ''
            ? text('assessment:neurology.prose.strengthIntact', { actions: names.join(', ') })
            : text('assessment:neurology.prose.strengthIntactAt', { levels: run, actions: names.join(', ') }),
        ];
  const rest = actions
    .filter((action) => !isWhole(action))
    .flatMap((action) => actionLine(value, action, text));
  return [
    ...sentence,
    ...(rest.length === 0
      ? []
      : [text('assessment:neurology.prose.strength', { findings: rest.join('; ') })]),
  ];
}

function reflexLines(value: Neurology, text: Text): string[] {
  const said = reflexesIn(value).flatMap((reflex) => {
    const [left, right] = SIDES.map((side) => value.reflexes[reflexAt(value, reflex, side)]);
    const found = { left: left ? reflexWords(left, text) : '', right: right ? reflexWords(right, text) : '' };
    if (found.left === '' && found.right === '') return [];
    const [a, b] = [left?.grade ?? '', right?.grade ?? ''];
    const steps = a === '' || b === '' ? null : reflexSteps(a, b);
    return [
      text('assessment:neurology.prose.finding', {
        what: text(`examination:reflex.${reflex}`),
        found: sides(found, steps, text),
      }),
    ];
  });
  return said.length === 0
    ? []
    : [text('assessment:neurology.prose.reflexes', { findings: said.join('; ') })];
}

/** `intact L2–L4, S1 on both sides; reduced L5 on the left`. */
function sensationFindings(value: Neurology, by: Sensation, text: Text): string[] {
  const levels = sensationLevelsIn(value);
  return SENSATION_FINDINGS.flatMap((finding) => {
    const has = (level: LevelId, side: LimbSide): boolean =>
      value.sensation[sensationAt(value, level, side, by)]?.finding === finding;
    const on = {
      both: levels.filter((level) => has(level, 'left') && has(level, 'right')),
      left: levels.filter((level) => has(level, 'left') && !has(level, 'right')),
      right: levels.filter((level) => has(level, 'right') && !has(level, 'left')),
    };
    const parts = (['both', 'left', 'right'] as const)
      .filter((side) => on[side].length > 0)
      .map((side) => text(`assessment:neurology.prose.at.${side}`, { levels: levelRuns(on[side], text) }));
    return parts.length === 0
      ? []
      : [
          text('assessment:neurology.prose.sensationFinding', {
            finding: text(`assessment:neurology.prose.found.${finding}`),
            where: parts.join(', '),
          }),
        ];
  });
}

const sensationLines = (value: Neurology, text: Text): string[] =>
  SENSATIONS.flatMap((by) => {
    const findings = sensationFindings(value, by, text);
    return findings.length === 0
      ? []
      : [text(`assessment:neurology.prose.sensation.${by}`, { findings: findings.join('; ') })];
  });

/** Strength, reflexes and sensation: what is intact joined over its levels, each difference by its side. */
export function tellNeurology(value: Neurology, earlier: Earlier<Neurology>, { text }: TellContext): Told {
  return {
    paragraphs: [
      strengthLines(value, text).join(' '),
      reflexLines(value, text).join(' '),
      sensationLines(value, text).join(' '),
      ...changeLines(value, earlier, text),
      value.note.trim(),
    ].filter((paragraph) => paragraph !== ''),
  };
}
