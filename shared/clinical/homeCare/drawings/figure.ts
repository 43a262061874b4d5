import { type Point, parseShape } from '../../body/shape.ts';
import { along, at, bent, between, capsule, circle, directionOf, distanceOf, placed } from './shapes.ts';
import { filled, merged, outlined, type Stroke } from './stroke.ts';

/**
 * A person from the side, posed by the directions of the bones (degrees; 0 to the right, 90 upwards). Lengths follow
 * the usual proportions of body segments to a height of 150. General knowledge.
 */
export const BONES = {
  lumbar: 21,
  thoracic: 23,
  neck: 18,
  upperArm: 27,
  forearm: 23,
  hand: 9,
  thigh: 37,
  shank: 36,
  foot: 14,
} as const;

/** Half the thickness. */
const THICK = {
  pelvis: 9,
  waist: 8,
  chest: 8.8,
  neck: 3.8,
  shoulder: 4.6,
  elbow: 3.5,
  wrist: 2.5,
  fingers: 2,
  hip: 6.9,
  knee: 5.2,
  ankle: 3.2,
  toes: 2.2,
} as const;

/**
 * A limb by the directions of its three bones, or by where its wrist or ankle is. `bend`: 1 when elbow or knee stands
 * out to the left of the way from shoulder or hip to there. `end`: where hand or foot points, on as the forearm and at
 * a right angle to the shank by default.
 */
export type Limb =
  | readonly [first: number, second: number, end?: number]
  | { readonly to: Point; readonly bend: 1 | -1; readonly end?: number };

export interface Pose {
  hip: Point;
  /** From the hip up, and from the waist up. */
  spine: readonly [lumbar: number, thoracic: number];
  /** From the shoulders to the head; the head is upright on it unless `head` says otherwise. */
  neck: number;
  head?: number;
  /** 1: the face is to the right of someone who looks along the spine from the hip; -1 to the left. */
  facing?: 1 | -1;
  arm: Limb | null;
  leg: Limb | null;
  /** As the near one, unless it differs; null where it cannot be seen. Without legs the person is cut at the hips. */
  farArm?: Limb | null;
  farLeg?: Limb | null;
}

export interface Joints {
  hip: Point;
  waist: Point;
  shoulder: Point;
  head: Point;
  elbow: Point;
  wrist: Point;
  hand: Point;
  knee: Point;
  ankle: Point;
  toes: Point;
}

export interface Figure {
  strokes: readonly Stroke[];
  joints: Joints;
  /** The near limbs alone, for a pose that a motion begins with. */
  arm: readonly Stroke[];
  leg: readonly Stroke[];
}

interface Bent {
  middle: Point;
  end: Point;
  last: number;
}

function solved(from: Point, limb: Limb, [first, second]: readonly [number, number], turn: number): Bent {
  if ('to' in limb) {
    const reach = Math.min(distanceOf(from, limb.to), first + second - 0.01);
    const way = directionOf(from, limb.to);
    const cosine = (first ** 2 + reach ** 2 - second ** 2) / (2 * first * reach);
    const off = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
    const middle = along(from, way + off * limb.bend, first);
    const end = along(from, way, reach);
    return { middle, end, last: limb.end ?? directionOf(middle, end) + turn };
  }
  const middle = along(from, limb[0], first);
  return { middle, end: along(middle, limb[1], second), last: limb[2] ?? limb[1] + turn };
}

export const armOf = (shoulder: Point, limb: Limb): Bent =>
  solved(shoulder, limb, [BONES.upperArm, BONES.forearm], 0);
export const legOf = (hip: Point, limb: Limb, facing: 1 | -1): Bent =>
  solved(hip, limb, [BONES.thigh, BONES.shank], 90 * facing);

export function drawArm(shoulder: Point, { middle, end, last }: Bent): readonly Stroke[] {
  const sleeve = between(shoulder, middle, 0.55);
  const thick = THICK.shoulder + (THICK.elbow - THICK.shoulder) * 0.55;
  return merged([
    { path: capsule(shoulder, middle, THICK.shoulder, THICK.elbow), tone: 'skin' },
    { path: capsule(middle, end, THICK.elbow, THICK.wrist), tone: 'skin' },
    { path: capsule(end, along(end, last, BONES.hand), THICK.wrist, THICK.fingers), tone: 'skin' },
    { path: capsule(shoulder, sleeve, THICK.shoulder, thick, true), tone: 'shirt' },
  ]);
}

function drawLeg(hip: Point, { middle, end, last }: Bent, facing: 1 | -1): readonly Stroke[] {
  const sole = last - 90 * facing;
  const heel = along(along(end, sole, 2.6), last + 180, 3.4);
  const toes = along(along(end, sole, 3.4), last, BONES.foot);
  const hem = between(hip, middle, 0.55);
  const thick = THICK.hip + (THICK.knee - THICK.hip) * 0.55;
  return merged([
    { path: capsule(hip, middle, THICK.hip, THICK.knee), tone: 'skin' },
    { path: capsule(middle, between(middle, end, 0.3), THICK.knee, THICK.knee - 0.1), tone: 'skin' },
    { path: capsule(between(middle, end, 0.3), end, THICK.knee - 0.1, THICK.ankle), tone: 'skin' },
    { path: capsule(heel, toes, 3, THICK.toes), tone: 'skin' },
    { path: capsule(hip, hem, THICK.hip, thick, true), tone: 'shorts' },
  ]);
}

const FACE = parseShape(
  'M0 -10C4.5 -10 7.2 -7.5 7.3 -3.5C7.4 -2.5 7.2 -1.8 7.5 -1L9.4 2.2C9.7 3 9 3.2 7.8 3.3C8.1 4.2 8 5 7.8 5.6C7.9 7 7.6 9.4 5.2 9.6C2.5 9.7 0 8.5 -1.5 7C-5 7 -8.6 4 -8.6 -1C-8.6 -6.5 -5 -10 0 -10Z',
);
const HAIR = parseShape(
  'M5 -8.4C5.6 -6.6 2.4 -5.6 1 -3.4C0.6 -1 -0.6 0.6 -2 1.6C-2.4 4.4 -4 7.2 -6.4 6.2C-9.4 3.4 -9.8 -0.6 -9.4 -2.5C-9 -8 -5 -11.2 0 -11.2C2.5 -11.2 4.4 -10.4 5 -8.4Z',
);

export function drawHead(head: Point, up: number, facing: 1 | -1, scale = 1): readonly Stroke[] {
  const look = { turn: up - 90, mirror: facing < 0, scale };
  return [
    outlined(placed(FACE, head, look), 'skin'),
    filled(placed(HAIR, head, look), 'hair'),
    filled(placed(circle(at(4.9, -1.3), 0.8), head, look), 'line'),
  ];
}

const PIECES = 8;
/** The shirt hangs over the shorts as far as this piece. */
const HEM = 2;

function drawTrunk({ hip, waist, shoulder, head }: Trunk, isCut: boolean): readonly Stroke[] {
  const points = bent(hip, waist, shoulder, PIECES);
  const thick = (index: number): number => {
    const t = (index / PIECES) * 2;
    return t < 1
      ? THICK.pelvis + (THICK.waist - THICK.pelvis) * t
      : THICK.waist + (THICK.chest - THICK.waist) * (t - 1);
  };
  const pieces = points.slice(1).map((to, index) => ({
    path: capsule(to, points[index] ?? to, thick(index + 1), thick(index), isCut && index < 2),
    tone: index < HEM ? ('shorts' as const) : ('shirt' as const),
  }));
  return merged([{ path: capsule(shoulder, head, THICK.neck + 0.8, THICK.neck), tone: 'skin' }, ...pieces]);
}

interface Trunk {
  hip: Point;
  waist: Point;
  shoulder: Point;
  head: Point;
}

export function figure(pose: Pose): Figure {
  const { hip, spine, neck, facing = 1, arm, leg } = pose;
  const waist = along(hip, spine[0], BONES.lumbar);
  const shoulder = along(waist, spine[1], BONES.thoracic);
  const head = along(shoulder, neck, BONES.neck);
  const limbs = {
    arm: arm && armOf(shoulder, arm),
    leg: leg && legOf(hip, leg, facing),
  };
  const far = {
    arm: pose.farArm === undefined ? arm : pose.farArm,
    leg: pose.farLeg === undefined ? leg : pose.farLeg,
  };
  const near = {
    arm: limbs.arm ? [...drawArm(shoulder, limbs.arm), filled(circle(shoulder, 6.8), 'shirt')] : [],
    leg: limbs.leg ? [...drawLeg(hip, limbs.leg, facing), filled(circle(hip, 9), 'shorts')] : [],
  };
  const hand = limbs.arm ? along(limbs.arm.end, limbs.arm.last, BONES.hand) : shoulder;
  return {
    strokes: [
      ...(far.arm && far.arm !== arm ? drawArm(shoulder, armOf(shoulder, far.arm)) : []),
      ...(far.leg && far.leg !== leg ? drawLeg(hip, legOf(hip, far.leg, facing), facing) : []),
      ...drawTrunk({ hip, waist, shoulder, head }, leg === null && far.leg === null),
      ...drawHead(along(head, neck, 0.5), pose.head ?? neck, facing),
      ...near.leg,
      ...near.arm,
    ],
    joints: {
      hip,
      waist,
      shoulder,
      head,
      hand,
      elbow: limbs.arm?.middle ?? shoulder,
      wrist: limbs.arm?.end ?? shoulder,
      knee: limbs.leg?.middle ?? hip,
      ankle: limbs.leg?.end ?? hip,
      toes: limbs.leg ? along(limbs.leg.end, limbs.leg.last, BONES.foot) : hip,
    },
    ...near,
  };
}
