import { MOTION_TYPES, type MotionRow } from '../../../clinical/motion/record.ts';
import type { Text } from '../../../text/text.ts';
import { type MotionLine, recordedLines, rowOf, SIDES } from './lines.ts';
import { wholeName } from './words.ts';

/** What one row says, or nothing. */
type Say = (row: MotionRow, text: Text) => string;

const pain: Say = ({ pain: score, where }, text) => {
  const place = where.trim();
  if (score === null) return place === '' ? '' : text('assessment:motion.tell.painWhere', { where: place });
  return place === ''
    ? text('assessment:motion.tell.painOf', { score })
    : text('assessment:motion.tell.painAt', { score, where: place });
};
const endFeel: Say = (row, text) => (row.endFeel === '' ? '' : text(`examination:endFeel.${row.endFeel}`));
const resisted: Say = (row, text) =>
  row.resisted === '' ? '' : text(`examination:resisted.${row.resisted}`);

const SAYS = { pain, endFeel, resisted };
const KINDS = ['pain', 'endFeel', 'resisted'] as const;
const TYPES = [...MOTION_TYPES, ''] as const;

/** What both sides say: in one where they say the same, one after the other where they differ, on neither nothing. */
export function saidBySide(
  rows: readonly MotionRow[],
  line: MotionLine,
  say: (row: MotionRow) => string,
  text: Text,
): string {
  const [midline = '', left = '', right = ''] = SIDES.map((side) => {
    const row = rowOf(rows, { ...line, side });
    return row ? say(row) : '';
  });
  if (left !== '' && left === right) return text('assessment:motion.tell.bySide.both', { said: left });
  const sides = [
    midline,
    left && text('assessment:motion.tell.bySide.left', { said: left }),
    right && text('assessment:motion.tell.bySide.right', { said: right }),
  ];
  return sides.filter((said) => said !== '').join(', ');
}

/** Pain, end-feel and resistance of a line in short: `pain left 4/10 (low back); end-feel firm on both sides`. */
export const foundInLine = (rows: readonly MotionRow[], line: MotionLine, text: Text): string =>
  KINDS.flatMap((kind) => {
    const said = saidBySide(rows, line, (row) => SAYS[kind](row, text), text);
    return said === '' ? [] : text(`assessment:motion.found.${kind}`, { said });
  }).join('; ');

/** Pain, end-feel and resistance: a sentence each for every type of motion, movement by movement. */
export function foundSentences(rows: readonly MotionRow[], text: Text): string[] {
  const lines = recordedLines(rows).flatMap((one) => one.lines);
  return KINDS.flatMap((kind) =>
    TYPES.flatMap((type) => {
      const list = lines
        .filter((line) => line.type === type)
        .flatMap((line) => {
          const said = saidBySide(rows, line, (row) => SAYS[kind](row, text), text);
          return said === ''
            ? []
            : text('assessment:motion.tell.item', { movement: wholeName(line.movement, text), said });
        });
      if (list.length === 0) return [];
      const motion = text(`assessment:motion.tell.motionOf.${type === '' ? 'unsaid' : type}`);
      return text(`assessment:motion.tell.${kind}`, { motion, list: list.join('; ') });
    }),
  );
}
