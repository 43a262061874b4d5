/** Both feet, large, the great toes towards the middle. Right of the middle: the left foot. */
import { type Curve, mirrored, placed, ring, through } from './curve.ts';
import type { Drawing, Spot } from './make.ts';

/** From the outer edge of the fifth toe to the inner edge of the first; y = 0 is the first toe's tip. */
const toes = (): Curve =>
  through(
    `82 120  83.6 92  80.4 75  71.4 66  64 72  60.4 84  57.6 97 | 58.8 80  59.2 64  56 49.4  48 42.6  40 49
     36.8 66  35.4 85 | 35.4 66  35 49  31.6 33  23.4 25.6  15 33  11 56  9.2 78 | 9.2 56  8.4 37  3.6 19.4
     -5.6 12.6  -15 20  -18.6 48  -20 80 | -22 50  -25.6 26  -35 8  -54 0  -73 12  -80.4 42  -80.6 82  -79 120`,
  );

const sole = (): Curve =>
  ring(
    through('4 400  34 394  49 368  54 330  60 280  69 230  78 185  82.6 150  82 120'),
    toes(),
    through(
      '-79 120  -77 142  -69 172  -54 206  -43 240  -38 276  -40 312  -44 346  -39 376  -20 396  4 400',
    ),
  );

const top = (): Curve =>
  ring(
    through('44 452  43 424  46 398  53 382  55 364  51 346  50 330  56 300  66 262  76 215  82 165  82 120'),
    toes(),
    through(
      '-79 120  -77 160  -68 205  -58 250  -50 290  -46 322  -50 340  -51 358  -45 376  -42 400  -41 424  -42 452',
    ),
  );

const BASES = through('-96 96  -60 101  -36 93  -20 75  -5 87  9 89  35 96  57 108  96 118');

const SOLE_CUTS = [
  BASES,
  through('-96 172  -50 174  0 180  50 192  96 206'),
  through('28 176  24 230  20 280  17 330'),
  through('-62 318  -20 313  20 315  76 322'),
];

const TOP_CUTS = [
  BASES,
  through('-70 326  -40 318  0 314  40 318  76 330'),
  through('-24 306  -22 350  -26 410'),
  through('26 306  24 350  28 410'),
  through('-60 398  0 394  66 398'),
];

const nail = (x: number, y: number, half: number, length: number): Curve =>
  through(
    `${x - half * 0.9} ${y}  ${x - half} ${y + length * 0.6}  ${x - half * 0.5} ${y + length}  ${x + half * 0.5} ${y + length}
     ${x + half} ${y + length * 0.6}  ${x + half * 0.9} ${y}  ${x} ${y - half * 0.3}  ${x - half * 0.9} ${y}`,
  );

const TOP_LINES = [
  nail(-53, 9, 15, 26),
  nail(-6, 20, 8, 15),
  nail(24, 33, 7.6, 14),
  nail(48, 50, 7.2, 13),
  nail(70, 73, 7, 12),
  through('-46 112  -36 170  -20 240'),
  through('-2 108  0 170  0 236'),
  through('26 114  24 170  16 240'),
];

const SOLE_LINES = [through('-62 128  -52 140  -36 146  -20 144'), through('-18 372  6 384  28 374')];

const drawing = (
  edge: Curve,
  cuts: readonly Curve[],
  lines: readonly Curve[],
  place: { turned: boolean; height: number; tip: number },
  paired: Readonly<Record<string, readonly Spot[]>>,
): Drawing => {
  // Turned upside down, a foot's inner edge stays towards the middle only as its mirror image.
  const put = (curve: Curve): Curve =>
    place.turned
      ? placed(curve, { x: 125, y: place.tip, scale: 1, mirror: true }, 180)
      : placed(curve, { x: 125, y: place.tip, scale: 1 });
  const spot = ([x, y]: Spot): Spot => [125 + x, place.turned ? place.tip - y : place.tip + y];
  return {
    width: 460,
    height: place.height,
    origin: [230, 0],
    half: true,
    layers: [
      { cover: put(edge), cuts: cuts.map(put) },
      { cover: mirrored(put(edge)), cuts: cuts.map(put).map(mirrored) },
    ],
    middle: {},
    paired: Object.fromEntries(Object.entries(paired).map(([name, spots]) => [name, spots.map(spot)])),
    lines: lines.map(put),
  };
};

/** From in front and above, the toes down. */
export const feetTop = (): Drawing =>
  drawing(
    top(),
    TOP_CUTS,
    TOP_LINES,
    { turned: true, height: 482, tip: 467 },
    {
      'great-toe': [[-50, 50]],
      toes: [[24, 60]],
      'foot-top': [[0, 220]],
      'ankle-inner': [[-40, 350]],
      'ankle-front': [[0, 350]],
      'ankle-outer': [[40, 350]],
      shin: [[0, 425]],
    },
  );

/** The soles, the toes up. */
export const soles = (): Drawing =>
  drawing(
    sole(),
    SOLE_CUTS,
    SOLE_LINES,
    { turned: false, height: 430, tip: 15 },
    {
      'great-toe': [[-50, 50]],
      toes: [[24, 60]],
      'sole-ball': [[0, 140]],
      'sole-arch': [[-20, 250]],
      'foot-outer': [[45, 260]],
      'sole-heel': [[0, 360]],
    },
  );
