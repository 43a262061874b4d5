import type { Point, Shape } from '../../body/shape.ts';
import { placed } from './shapes.ts';

/**
 * What a drawing of home care is made of, the same on screen and paper. Units: a standing person is 150 high; x to the
 * right, y downwards. Everything is opaque, so that paper needs no transparency.
 */
export const TONES = ['line', 'skin', 'shirt', 'shorts', 'hair', 'prop', 'motion', 'faint'] as const;
export type Tone = (typeof TONES)[number];

export interface Stroke {
  readonly path: Shape;
  readonly fill: Tone | null;
  readonly stroke: Tone | null;
  /** Of the stroke; caps and joins are round. */
  readonly width: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** To be drawn in this order. */
  readonly strokes: readonly Stroke[];
}

/** The one weight of line in every drawing. */
export const LINE = 1.5;

/** Colours on white paper; the screen takes its own from its theme. */
export const TONE_INKS: Readonly<Record<Tone, string>> = {
  line: '#26312f',
  skin: '#ffffff',
  shirt: '#cfe5e0',
  shorts: '#8fb3ad',
  hair: '#5b6563',
  prop: '#ece8df',
  motion: '#b34a12',
  faint: '#a9b5b2',
};

export const filled = (path: Shape, fill: Tone): Stroke => ({ path, fill, stroke: null, width: 0 });

export const outlined = (path: Shape, fill: Tone | null, stroke: Tone = 'line'): Stroke => ({
  path,
  fill,
  stroke,
  width: LINE,
});

/** One outline around all the parts, whatever their tones: each is drawn wide and dark first, then filled. */
export const merged = (parts: readonly { path: Shape; tone: Tone }[]): readonly Stroke[] => [
  ...parts.map(({ path }) => ({ path, fill: 'line' as const, stroke: 'line' as const, width: LINE * 2 })),
  ...parts.map(({ path, tone }) => filled(path, tone)),
];

/** The pose that a motion begins with, behind the one that it ends with. */
export const faint = (strokes: readonly Stroke[]): readonly Stroke[] =>
  strokes.map((each) => ({
    ...each,
    fill: each.fill === null ? null : each.fill === 'line' ? 'faint' : 'skin',
    stroke: each.stroke === null ? null : 'faint',
  }));

/** Turned about 0, 0 (degrees, to the left), scaled, and that point moved; the lines keep their weight. */
export const moved = (
  strokes: readonly Stroke[],
  to: Point,
  how: { turn?: number; mirror?: boolean; scale?: number } = {},
): readonly Stroke[] => strokes.map((each) => ({ ...each, path: placed(each.path, to, how) }));
