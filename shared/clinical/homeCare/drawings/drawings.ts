import { boundsOf, type Shape } from '../../body/shape.ts';
import type { HomeCareId } from '../catalogue.ts';
import { BACK } from './back.ts';
import { DAILY } from './daily.ts';
import { LEGS } from './legs.ts';
import { at } from './shapes.ts';
import { type Drawing, moved, type Stroke } from './stroke.ts';
import { UPPER } from './upper.ts';

const DRAWINGS: Readonly<Record<HomeCareId, () => readonly Stroke[]>> = {
  ...BACK,
  ...UPPER,
  ...LEGS,
  ...DAILY,
};

/** Around what is drawn. */
const EDGE = 3;

const drawn = new Map<HomeCareId, Drawing>();

/** The drawing of an item, from 0, 0 to its width and height. Made at its first use. */
export function drawingOf(id: HomeCareId): Drawing {
  const known = drawn.get(id);
  if (known) return known;
  const strokes = DRAWINGS[id]();
  const all: Shape = strokes.flatMap(({ path }) => path);
  const { left, top, right, bottom } = boundsOf(all);
  const drawing = {
    width: right - left + EDGE * 2,
    height: bottom - top + EDGE * 2,
    strokes: moved(strokes, at(EDGE - left, EDGE - top)),
  };
  drawn.set(id, drawing);
  return drawing;
}
