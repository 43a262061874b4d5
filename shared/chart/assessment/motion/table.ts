import type { JointId } from '../../../clinical/motion/movements.ts';
import type { Text } from '../../../text/text.ts';
import type { Figure } from '../../kind.ts';
import { dateWords } from '../dateWords.ts';
import type { Earlier } from '../part.ts';
import { changeFrom } from './before.ts';
import { comparedWith } from './changes.ts';
import { type MotionCell, type MotionLine, rowOf, SIDES } from './lines.ts';
import { referenceOf, referenceWords } from './reference.ts';
import type { Motion } from './schema.ts';
import { saidBySide } from './sentences.ts';
import { amountWords, instrumentWords, numberWords, ownName } from './words.ts';

/** What the cells of a table are made of. */
interface Told {
  motion: Motion;
  earlier: Earlier<Motion>;
  text: Text;
  /** Said once above the table where it holds for every value in it, else with each. */
  oneType: boolean;
  oneInstrument: boolean;
  oneDate: boolean;
}

/** The values of a joint as a table, or null where none was measured. Columns without anything in them are left out. */
export function jointTable(
  motion: Motion,
  earlier: Earlier<Motion>,
  joint: JointId,
  lines: readonly MotionLine[],
  text: Text,
): Figure | null {
  const measured = lines.filter((line) => valuesOf(motion, line).length > 0);
  if (measured.length === 0) return null;
  const rows = measured.flatMap((line) => valuesOf(motion, line));
  const types = [...new Set(rows.map(({ type }) => type))];
  const instruments = [...new Set(rows.map((row) => instrumentWords(row, text)))];
  const dates = [...new Set(measured.flatMap((line) => datesOf(motion, earlier, line)))];
  const told: Told = {
    motion,
    earlier,
    text,
    oneType: types.length === 1,
    oneInstrument: instruments.length === 1,
    oneDate: dates.length === 1,
  };
  const [date] = dates;
  const head = [
    text('assessment:motion.column.movement'),
    ...SIDES.map((side) => text(`assessment:motion.column.${side}`)),
    text('assessment:motion.tell.reference'),
    date !== undefined && told.oneDate
      ? text('assessment:motion.tell.changeSince', { date: dateWords(date, text) })
      : text('assessment:motion.tell.change'),
  ];
  const [type] = types;
  const more = [
    ...(told.oneType && type ? [text(`assessment:motion.tell.type.${type}`)] : []),
    ...(told.oneInstrument ? instruments.filter((name) => name !== '') : []),
    ...referenceName(motion, measured, text),
  ].join('; ');
  const name = text(`examination:joint.${joint}`);
  return {
    type: 'table',
    caption: more === '' ? name : text('assessment:motion.tell.caption', { joint: name, more }),
    ...withoutEmpty(
      head,
      measured.map((line) => cellsOf(told, line)),
    ),
  };
}

const valuesOf = ({ rows }: Motion, line: MotionLine) =>
  SIDES.flatMap((side) => rowOf(rows, { ...line, side }) ?? []).filter(({ value }) => value !== null);

const datesOf = (motion: Motion, earlier: Earlier<Motion>, line: MotionLine): string[] =>
  SIDES.flatMap((side) => {
    const cell: MotionCell = { ...line, side };
    const before = comparedWith(earlier, cell);
    return before !== null && changeFrom(rowOf(motion.rows, cell), before) !== null ? before.date : [];
  });

function referenceName({ reference }: Motion, lines: readonly MotionLine[], text: Text): string[] {
  if (reference === null || !lines.some(({ movement }) => referenceOf(reference, movement)?.found)) return [];
  const { table, version, age } = reference;
  const name = text(`examination:reference.${table}.name`);
  return [
    age === null
      ? text('assessment:motion.tell.referenceName', { name, version })
      : text('assessment:motion.tell.referenceAt', { name, version, age }),
  ];
}

function cellsOf(told: Told, line: MotionLine): string[] {
  const { motion, text, oneType } = told;
  const name = ownName(line.movement, text);
  const movement =
    oneType || line.type === ''
      ? name
      : text('assessment:motion.tell.lineWithType', {
          movement: name,
          type: text(`assessment:motion.tell.type.${line.type}`),
        });
  return [
    movement,
    ...SIDES.map((side) => valueCell(told, { ...line, side })),
    referenceCell(told, line),
    changeCell(told, line),
  ];

  function valueCell({ oneInstrument }: Told, cell: MotionCell): string {
    const row = rowOf(motion.rows, cell);
    if (!row || row.value === null) return '';
    const value = amountWords(row.value, row.unit, text);
    const instrument = instrumentWords(row, text);
    return oneInstrument || instrument === ''
      ? value
      : text('assessment:motion.tell.valueBy', { value, instrument });
  }
}

function referenceCell({ motion, text }: Told, line: MotionLine): string {
  const reference = referenceOf(motion.reference, line.movement);
  return reference?.found ? referenceWords(motion.rows, line, reference, text) : '';
}

function changeCell({ motion, earlier, text, oneDate }: Told, line: MotionLine): string {
  return saidBySide(
    motion.rows,
    line,
    (row) => {
      const before = row.side === '' ? null : comparedWith(earlier, { ...line, side: row.side });
      const change = before && changeFrom(row, before);
      if (!before || !change) return '';
      const signed =
        change.verdict === 'not-comparable'
          ? ''
          : text(`examination:measured.${row.unit}`, { value: signedWords(change.difference, text) });
      const said = text(`assessment:motion.tell.changed.${change.verdict}`, { signed });
      return oneDate
        ? said
        : text('assessment:motion.tell.changedOn', { change: said, date: dateWords(before.date, text) });
    },
    text,
  );
}

/** `+10`, `−3`, `0`. */
const signedWords = (difference: number, text: Text): string =>
  `${difference > 0 ? '+' : ''}${numberWords(difference, text)}`;

/** The columns that say anything. */
function withoutEmpty(head: readonly string[], rows: readonly (readonly string[])[]) {
  const isSaid = head.map((_, column) => rows.some((cells) => cells[column] !== ''));
  const said = (cells: readonly string[]) => cells.filter((_, column) => isSaid[column]);
  return { head: said(head), rows: rows.map(said) };
}
