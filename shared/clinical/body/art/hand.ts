/**
 * One hand, fingers down, the thumb to the right: a left palm or a right back. Drawn large: the origin is the
 * middle of the wrist's crease, the tip of the middle finger at y = 400.
 */

import type { Point } from '../shape.ts';
import { type Curve, through } from './curve.ts';
import type { Spot } from './make.ts';

interface Digit {
  /** The middle of its base, the tip, and half its width at the base. */
  from: readonly [number, number];
  to: readonly [number, number];
  half: number;
  /** How much slimmer the end is. */
  taper: number;
}

/** From the web on its right, around the tip, to the web on its left. */
function around({ from, to, half, taper }: Digit): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const at = (along: number, aside: number): Point => ({
    x: round(from[0] + ux * along * length + uy * aside),
    y: round(from[1] + uy * along * length - ux * aside),
  });
  const width = (along: number): number => half * (1 - taper * along);
  const cap = width(1) / length;
  const edge = [0.12, 0.4, 0.52, 0.7, 1 - cap].map((along) => [along, width(along) * bulge(along)] as const);
  const tip = [35, 65, 90, 115, 145].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return at(1 - cap + cap * Math.sin(angle), width(1) * Math.cos(angle));
  });
  return [
    ...edge.map(([along, aside]) => at(along, aside)),
    ...tip,
    ...edge.toReversed().map(([along, aside]) => at(along, -aside)),
  ];
}

const bulge = (along: number): number =>
  along === 0.52 ? 1.04 : along === 0.4 ? 0.98 : along === 0.7 ? 0.97 : 1;
const round = (value: number): number => Math.round(value * 10) / 10;

const INDEX: Digit = { from: [62, 196], to: [86, 376], half: 22, taper: 0.18 };
const MIDDLE: Digit = { from: [20, 200], to: [26, 400], half: 22.5, taper: 0.18 };
const RING: Digit = { from: [-23, 198], to: [-34, 380], half: 21.5, taper: 0.18 };
const LITTLE: Digit = { from: [-63, 186], to: [-90, 322], half: 18.5, taper: 0.16 };
const THUMB: Digit = { from: [88, 92], to: [158, 218], half: 25, taper: 0.16 };

const points = (curve: Point[]): string => curve.map(({ x, y }) => `${x} ${y}`).join('  ');

/** From the wrist's right end along the thumb and the fingers to its left end. */
export function handEdge(): Curve {
  return through(
    `56 0  60 20  75 50  ${points(around(THUMB).slice(1, -2))}  98 161.5  92 165  89.5 180
     ${points(around(INDEX))}  42 208  ${points(around(MIDDLE))}  -2 210
     ${points(around(RING))}  -43 206  ${points(around(LITTLE).slice(0, -1))}
     -86 186  -88 150  -84 100  -72 45  -60 15  -56 0`,
  );
}

/** The lines where fingers meet the hand, and the borders of the palm or the back. */
const DIGITS = [through('104 190  64 199  42 214  20 207  -2 216  -23 205  -43 212  -66 193  -100 184')];

export const palmCuts = (): Curve[] => [
  ...DIGITS,
  through('84 172  104 146  138 112'),
  through('4 -6  10 40  28 92  50 128  74 150  94 172'),
  through('2 -6  -12 50  -22 104  -38 152  -62 200'),
];

export const backCuts = (): Curve[] => [
  ...DIGITS,
  through('84 172  104 146  138 112'),
  through('22 -6  36 50  58 110  80 150  94 172'),
];

export const wristCut = (): Curve => through('-80 0  0 5  80 0');

/** Creases, knuckles and nails: drawn, not chosen. */
export const palmLines = (): Curve[] => [
  through('88 176  50 166  10 148  -30 140'),
  through('-84 150  -50 152  -10 168  12 190'),
];

const nail = ({ from, to, half, taper }: Digit): Curve => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const width = half * (1 - taper) * 0.62;
  const at = (back: number, aside: number): string => {
    const along = (length - back) / length;
    return `${round(from[0] + dx * along + (dy / length) * aside)} ${round(from[1] + dy * along - (dx / length) * aside)}`;
  };
  return through(
    `${at(7, width * 0.86)} ${at(18, width)} ${at(30, width * 0.7)} ${at(34, 0)} ${at(30, -width * 0.7)} ${at(18, -width)} ${at(7, -width * 0.86)}`,
  );
};

/** Nails and knuckles. */
export const backLines = (): Curve[] => [
  ...[INDEX, MIDDLE, RING, LITTLE, THUMB].map(nail),
  through('52 180  62 174  72 178'),
  through('10 182  20 177  31 181'),
  through('-33 181  -23 177  -13 182'),
  through('-72 173  -63 168  -54 173'),
];

const DIGIT_SPOTS = {
  thumb: [140, 180],
  'index-finger': [74, 290],
  'middle-finger': [23, 300],
  'ring-finger': [-28, 290],
  'little-finger': [-76, 260],
} as const satisfies Record<string, Spot>;

const PALM_SPOTS = { 'thumb-base': [60, 80], palm: [20, 150], 'palm-little-side': [-52, 80] } as const;
const BACK_SPOTS = { 'hand-back': [-10, 110], 'thumb-base-back': [70, 80] } as const;

/** Where the hand's regions lie, moved to where the hand is drawn. */
export function handSeeds(side: 'palm' | 'back', to: (spot: Spot) => Spot): Record<string, readonly Spot[]> {
  const spots: Record<string, Spot> = { ...DIGIT_SPOTS, ...(side === 'palm' ? PALM_SPOTS : BACK_SPOTS) };
  return Object.fromEntries(Object.entries(spots).map(([name, spot]) => [name, [to(spot)]]));
}
