/** What a drawing is made of: paths and numbers in chart units of a view, and the inks of the kinds. */
import type { Mark, MarkKind } from './mark.ts';
import type { Point, Shape } from './shape.ts';

/**
 * The colour is the kind's (`INKS`), mixed with the paper: `strength` 1 is the ink, 0 the paper. What is drawn
 * opaque needs no transparency on paper.
 */
export interface Paint {
  ink: MarkKind;
  strength: number;
}

export interface DrawnPath {
  type: 'path';
  mark: string;
  path: Shape;
  fill: Paint | null;
  stroke: Paint | null;
  /** Of the stroke; caps and joins are round. */
  width: number;
}

/** The intensity as a number beside its mark: centred on `at`, `size` high. */
export interface DrawnLabel {
  type: 'label';
  mark: string;
  at: Point;
  size: number;
  text: string;
  paint: Paint;
}

export type Drawn = DrawnPath | DrawnLabel;

const looks = new WeakMap<Drawn, string>();

/** One text for everything that a drawing is drawn with, its shape and place apart. Kept with the drawing. */
export function lookOf(drawn: Drawn): string {
  const look = looks.get(drawn) ?? lookIn(drawn);
  looks.set(drawn, look);
  return look;
}

const lookIn = (drawn: Drawn): string =>
  drawn.type === 'label'
    ? `label ${drawn.size} ${paintKey(drawn.paint)}`
    : `${paintKey(drawn.fill)} ${paintKey(drawn.stroke)} ${drawn.width}`;

const paintKey = (paint: Paint | null): string => (paint ? `${paint.ink} ${paint.strength}` : '-');

/** What follows each other and looks the same, with that look. */
export interface Run {
  look: string;
  all: [Drawn, ...Drawn[]];
}

/**
 * The runs of a list. Every surface draws a run as one, all its grounds before all its lines: where two lie on each
 * other, one drawn after the other would be another picture.
 */
export function runsOf(all: readonly Drawn[]): Run[] {
  const found: Run[] = [];
  for (const drawn of all) {
    const look = lookOf(drawn);
    const last = found.at(-1);
    if (last?.look === look) last.all.push(drawn);
    else found.push({ look, all: [drawn] });
  }
  return found;
}

/** The kind whose ink it has. */
export const inkOf = (drawn: Drawn): MarkKind | undefined =>
  drawn.type === 'label' ? drawn.paint.ink : (drawn.stroke ?? drawn.fill)?.ink;

/** Inks on white paper, dark enough for 4.5 to 1. A dark theme takes its own. */
export const INKS: Readonly<Record<MarkKind, string>> = {
  ache: '#8a4b08',
  sharp: '#b3131b',
  burning: '#c2410c',
  numbness: '#1d4f91',
  'pins-and-needles': '#6b21a8',
  stiffness: '#3f4a56',
  spasm: '#9d174d',
  'trigger-point': '#111827',
  swelling: '#0f766e',
  scar: '#5b4636',
  bruise: '#4338ca',
};

/**
 * How much stronger than the palest a ground is drawn, 0 to 0.2, by mild (to 3), moderate (to 6) and severe: three steps
 * that the eye tells apart, where eleven would only be eleven colours. What was not asked is drawn as mild.
 */
export function groundStep(intensity: number | null): number {
  if (intensity === null || intensity <= 3) return 0.04;
  return intensity <= 6 ? 0.12 : 0.2;
}

/** Width of a thin line. */
export const LINE = 1.1;

/** A path of a mark; `fill` and `stroke` are strengths of its ink. */
export const path = (
  mark: Mark,
  shape: Shape,
  look: { fill?: number; stroke?: number; width?: number },
): DrawnPath => ({
  type: 'path',
  mark: mark.id,
  path: shape,
  fill: look.fill === undefined ? null : { ink: mark.kind, strength: look.fill },
  stroke: look.stroke === undefined ? null : { ink: mark.kind, strength: look.stroke },
  width: look.width ?? 0,
});
