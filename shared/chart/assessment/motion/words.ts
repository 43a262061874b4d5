import type { JointId, MotionUnit, MovementId } from '../../../clinical/motion/movements.ts';
import type { MotionRow, MotionWay } from '../../../clinical/motion/record.ts';
import type { ReferenceFigure } from '../../../clinical/motion/reference.ts';
import type { Text } from '../../../text/text.ts';
import type { MotionCell, MotionLine } from './lines.ts';
import { isMotionBlank } from './schema.ts';

/** Inside of a joint its movements go by their own name: `lumbar-lateral-flexion` is `lateral-flexion`. */
type OwnName<Id> = Id extends `${JointId}-${infer Name}` ? Name : never;

/** A movement where its joint is named already: `Lateral flexion`. */
export function ownName(movement: MovementId, text: Text): string {
  const name = movement.slice(movement.indexOf('-') + 1) as OwnName<MovementId>;
  return text(`assessment:motion.movement.${name}`);
}

/** A movement by its whole name: `lumbar flexion`. */
export const wholeName = (movement: MovementId, text: Text): string =>
  text(`examination:movement.${movement}`);

/** A line by its whole name and what type of motion it is: `lumbar flexion, active`. */
export function lineName({ movement, type }: MotionLine, text: Text): string {
  const name = wholeName(movement, text);
  return type === ''
    ? name
    : text('assessment:motion.lineName', { movement: name, type: text(`examination:motionType.${type}`) });
}

/** A cell by its whole name: `lumbar rotation, active, left`. */
export function cellName(cell: MotionCell, text: Text): string {
  const line = lineName(cell, text);
  return cell.side === 'midline'
    ? line
    : text('assessment:motion.cell', { line, side: text(`chart:side.${cell.side}`) });
}

/** A number in the language of the text, its minus a minus. */
export const numberWords = (value: number, text: Text): string =>
  text('assessment:motion.number', { value }).replace('-', '−');

/** `40°`, `−10°`, `75 %`, `12.5 cm`. */
export const amountWords = (value: number, unit: MotionUnit, text: Text): string =>
  text(`examination:measured.${unit}`, { value: numberWords(value, text) });

/** How far apart two values are, without a direction. */
export const distanceWords = (difference: number, unit: MotionUnit, text: Text): string =>
  amountWords(Math.abs(difference), unit, text);

/** What a table says of a movement: `from 40° to 60°`. */
export function figureWords(figure: ReferenceFigure, text: Text): string {
  const n = (value: number) => numberWords(value, text);
  switch (figure.kind) {
    case 'value':
    case 'at-least':
      return text(`examination:referenceFigure.${figure.kind}`, { value: n(figure.value) });
    case 'range':
      return text('examination:referenceFigure.range', { low: n(figure.low), high: n(figure.high) });
    case 'mean':
      return meanWords(figure, text);
    case 'falls-with-age':
      return text('examination:referenceFigure.falls-with-age', {
        youngest: n(figure.youngest),
        oldest: n(figure.oldest),
      });
  }
}

function meanWords({ mean, sd, ci }: Extract<ReferenceFigure, { kind: 'mean' }>, text: Text): string {
  const value = numberWords(mean, text);
  if (sd !== null) return text('examination:referenceFigure.meanSd', { value, sd: numberWords(sd, text) });
  if (ci === null) return text('examination:referenceFigure.mean', { value });
  const [low, high] = ci.map((end) => numberWords(end, text));
  return text('examination:referenceFigure.meanCi', { value, low, high });
}

/** What was measured with, and in what: `by eye, per cent`. */
export const wayWords = ({ instrument, unit }: MotionWay, text: Text): string =>
  text('assessment:motion.wayOf', {
    instrument:
      instrument === '' ? text('assessment:motion.wayUnsaid') : text(`examination:instrument.${instrument}`),
    unit: text(`assessment:motion.sign.${unit}`),
  });

/** The instrument of a row, empty where it is not recorded. */
export const instrumentWords = ({ instrument }: Pick<MotionRow, 'instrument'>, text: Text): string =>
  instrument === '' ? '' : text(`examination:instrument.${instrument}`);

/** How many types of motion have something recorded: where there is one, it need not be said again and again. */
export const typesIn = (rows: readonly MotionRow[]): number =>
  new Set(rows.filter((row) => !isMotionBlank(row)).map(({ type }) => type)).size;
