import type { Figure } from '#shared/chart/kind.ts';
import type { Block } from './blocks.ts';
import { bodyChart } from './bodyChart.ts';
import { legible } from './legible.ts';
import type { Speech } from './say.ts';
import { table } from './table.ts';

/** What a section of prose has below its paragraphs, drawn; what no font has is said by its number. */
export function figureBlock(figure: Figure, speech: Speech, width: number): Block {
  const caption = legible(figure.caption);
  if (figure.type === 'body-chart') return bodyChart({ caption, marks: figure.marks }, speech, width);
  const continued = caption === '' ? '' : speech.t('documents:figure.continued', { caption });
  const [head, rows] = [figure.head.map(legible), figure.rows.map((cells) => cells.map(legible))];
  return table({ caption, continued, head, rows }, width);
}
