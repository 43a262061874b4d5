/** Both hands, large, the fingers up and the thumbs towards the middle. */
import { type Curve, mirrored, placed, ring, through } from './curve.ts';
import { backCuts, backLines, handEdge, handSeeds, palmCuts, palmLines, wristCut } from './hand.ts';
import type { Drawing, Spot } from './make.ts';

/** The hand right of the middle: turned upside down. */
const raised = (curve: Curve): Curve => placed(curve, { x: 180, y: 420, scale: 1 }, 180);
const raisedSpot = ([x, y]: Spot): Spot => [180 - x, 420 - y];

const edge = (): Curve => ring(handEdge(), through('-56 0  -54 -30  -57 -62 | 57 -62 | 54 -30  56 0'));

const both = (side: 'palm' | 'back', cuts: readonly Curve[], lines: readonly Curve[]): Drawing => {
  const hand = raised(edge());
  const inner = [wristCut(), ...cuts].map(raised);
  return {
    width: 600,
    height: 490,
    origin: [300, 0],
    half: true,
    layers: [
      { cover: hand, cuts: inner },
      { cover: mirrored(hand), cuts: inner.map(mirrored) },
    ],
    middle: {},
    paired: {
      ...handSeeds(side, raisedSpot),
      [side === 'palm' ? 'wrist-front' : 'wrist-back']: [raisedSpot([0, -30])],
    },
    lines: lines.map(raised),
  };
};

/** Right of the middle: the left hand's palm. */
export const palms = (): Drawing => both('palm', palmCuts(), palmLines());

/** Right of the middle: the right hand's back. */
export const backs = (): Drawing => both('back', backCuts(), backLines());
