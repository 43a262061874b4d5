import type { Signature } from '../practice/signature.ts';

export type Point = [x: number, y: number];

/** Points along a smooth line through the given ones (a Catmull–Rom spline, six steps a piece). */
export function through(knots: readonly Point[]): Point[] {
  const at = (index: number): Point => knots[Math.min(Math.max(index, 0), knots.length - 1)] ?? [0, 0];
  const blend = (a: number, b: number, c: number, d: number, t: number) =>
    (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3) / 2;
  const pieces = knots.slice(1).flatMap((_, index) =>
    [1, 2, 3, 4, 5, 6].map((step): Point => {
      const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
      const along = (axis: 0 | 1) => blend(a[axis], b[axis], c[axis], d[axis], step / 6);
      return [Math.round(along(0) * 10) / 10, Math.round(along(1) * 10) / 10];
    }),
  );
  return [at(0), ...pieces];
}

/** An N, a C and a run of loops, a cross-stroke and a flourish: `x,y` of where the pen turned, y pointing down. */
const PEN = [
  '18,96 26,60 40,24 46,20 52,48 62,86 67,92 76,50 90,16 98,12',
  `142,34 132,24 116,36 108,64 116,88 134,88 150,76 160,66 166,78 174,86 184,70 190,66 194,84 204,82
   216,44 220,26 214,34 214,74 222,86 234,64 242,30 236,30 234,72 242,86 254,66 262,32 256,32 254,72
   264,86 278,72 284,66 288,84 298,76 306,66 312,82 322,84 340,72 366,70`,
  '200,54 216,50 232,49',
  '60,112 140,104 250,102 352,108 330,114 262,112',
];

const knotsOf = (stroke: string): Point[] =>
  stroke.split(/\s+/u).map((knot) => {
    const [x = 0, y = 0] = knot.split(',').map(Number);
    return [x, y];
  });

/** The signature of the fictional therapist. */
export const SIGNATURE: Signature = {
  type: 'strokes',
  width: 380,
  height: 130,
  strokes: PEN.map((stroke) => through(knotsOf(stroke))),
};
