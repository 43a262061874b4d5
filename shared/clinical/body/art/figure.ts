/**
 * The body's outer line as seen from the front and from behind: the half right of the middle line, where
 * x = 0 is the middle and y runs from the crown (0) to the soles (1000).
 */
import { type Curve, joined, mirrored, placed, reversed, through } from './curve.ts';
import { handEdge } from './hand.ts';
import type { Spot } from './make.ts';

const HAND = { x: 184, y: 520, scale: 0.268 };
const TURN = -15.4;

/** The hand at the end of the arm, in the anatomical position. */
export const asHand = (curve: Curve): Curve => placed(curve, HAND, TURN);

export function asHandSpot([x, y]: Spot): Spot {
  const [at] = asHand([{ a: { x, y }, b: { x, y }, c: { x, y }, d: { x, y } }]);
  return at ? [at.a.x, at.a.y] : [x, y];
}

const head = (): Curve =>
  through(
    `0 5  12 6.2  25 11.4  36 22  42.8 37  45.6 53  46 67.6 | 48.8 65.8  52.2 67.6  53.2 75  51.6 85  48.6 93.6  45 97.6 |
     43.6 105  41 114  37.4 121  33.5 127`,
  );

const shoulderAndArm = (): Curve =>
  through(
    `33.5 127  31.8 136  31.8 147  34.5 157  43 166  58 172.5  78 178  98 183.5  113 191.5  124.5 204  131.5 224
     135.5 246  140 270  146.2 303.6  153.4 338.7  159.6 360  164.5 376  171 394  176 415  181.5 443.8
     188.5 480.3  193.5 502  198 516`,
  );

const innerArm = (): Curve =>
  through(
    `169.5 524  165.5 509.6  158.5 488.7  146.5 454.2  136.5 426.4  130 404  126.4 382.8  118.1 348  107.2 314
     99.5 284  97.6 268 97 262`,
  );

const trunkAndLeg = (): Curve =>
  through(
    `97 262  94.6 276  91.5 300  88 325  83 352  79.4 377  78.4 398  80.2 417  85.5 440  92 463  97.6 488
     101 515  101.8 545  99.8 580  95.5 620  89 660  82.6 692  79.6 715  79 737  80.6 765  80.6 798  77 838
     71 880  65.4 915  62 940`,
  );

const innerLeg = (): Curve =>
  through(
    `32 944  31.2 925  28 885  22 840  17.4 802  16.4 768  18.4 737  19.4 712  18.2 682  15.4 645  11 605  6.4 568
     3 540`,
  );

/** Half of the outline; `feet` runs from the outer ankle (62 940) to the inner one (32 944), `crotch` to x = 0. */
export function halfOutline(feet: Curve, crotch: Curve): Curve {
  return joined(
    head(),
    shoulderAndArm(),
    asHand(handEdge()),
    innerArm(),
    trunkAndLeg(),
    feet,
    innerLeg(),
    crotch,
  );
}

/** Both halves, closed. */
export const whole = (half: Curve): Curve => joined(half, reversed(mirrored(half)));
