import { type Point, parseShape, type Shape } from '../../body/shape.ts';
import { armOf, BONES, drawArm, drawHead, type Limb, legOf } from './figure.ts';
import { along, at, between, capsule, circle, curve, line, placed } from './shapes.ts';
import { filled, merged, outlined, type Stroke, type Tone } from './stroke.ts';

/** A person from the front or the back; `right` and `left` are those of the picture. */
export interface FrontPose {
  /** Between the hip joints. */
  hip: Point;
  right: Limb;
  left: Limb;
  /** Without them the person is cut at the hips. */
  legs?: { right: Limb; left: Limb };
  /** Where the crown points, 90 when upright. */
  head?: number;
  face?: 'front' | 'back' | 'right' | 'left';
  /** Arms that reach over the head are drawn after it. */
  isArmOver?: boolean;
}

export interface FrontFigure {
  strokes: readonly Stroke[];
  head: Point;
  right: FrontArm;
  left: FrontArm;
}

interface FrontArm {
  strokes: readonly Stroke[];
  shoulder: Point;
  elbow: Point;
  hand: Point;
}

const SHOULDER = { out: 15.5, up: 43 } as const;
const HIP_OUT = 7.8;

const FACE = parseShape(
  'M0 -10C5.4 -10 7.8 -6.4 7.6 -1.4C7.5 4.2 4.2 9.8 0 9.8C-4.2 9.8 -7.5 4.2 -7.6 -1.4C-7.8 -6.4 -5.4 -10 0 -10Z',
);
const HAIR = parseShape(
  'M8.2 -0.6C7.6 -3.6 5.6 -5.4 3 -6.4C-0.6 -4.8 -4.4 -4.4 -6.8 -4.6C-7.6 -3.4 -8 -2 -8.2 -0.6C-9.4 -8 -5.6 -11.2 0 -11.2C5.6 -11.2 9.4 -8 8.2 -0.6Z',
);
const NAPE = parseShape(
  'M0 -11.2C5.6 -11.2 9 -8 8.4 -1C8 3.6 4.6 6.6 0 6.6C-4.6 6.6 -8 3.6 -8.4 -1C-9 -8 -5.6 -11.2 0 -11.2Z',
);
const MOUTH = parseShape('M-2.2 5.2C-1 6 1 6 2.2 5.2');

function head(centre: Point, up: number, face: NonNullable<FrontPose['face']>): readonly Stroke[] {
  if (face === 'right' || face === 'left') return drawHead(centre, up, face === 'right' ? 1 : -1);
  const look = { turn: up - 90 };
  if (face === 'back')
    return [outlined(placed(FACE, centre, look), 'skin'), filled(placed(NAPE, centre, look), 'hair')];
  return [
    outlined(placed(FACE, centre, look), 'skin'),
    filled(placed(HAIR, centre, look), 'hair'),
    ...[-2.9, 2.9].map((x) => filled(placed(circle(at(x, 0), 0.8), centre, look), 'line')),
    { path: placed(MOUTH, centre, look), fill: null, stroke: 'line', width: 1 },
  ];
}

/** The left edge of the shirt from the neck down, and that of the shorts; about the middle of the hips. */
const SHIRT = [at(-4.5, -49), at(-14.5, -47.6), at(-17, -40), at(-13.5, -28), at(-12.2, -14)];
const SHORTS = [at(0, 5), at(-15.2, 4), at(-15.2, -2), at(-12.2, -14)];
const mirrored = (points: readonly Point[]): Point[] => points.map(({ x, y }) => at(-x, y)).toReversed();

function trunk(hip: Point): readonly { path: Shape; tone: Tone }[] {
  const [down, [corner, ...up]] = [curve(...SHIRT), curve(...mirrored(SHIRT))];
  const across = corner?.[0] === 'M' ? [line(at(corner[1], corner[2]))] : [];
  const shirt: Shape = [...down, ...across, ...up, ['Z']];
  const shorts: Shape = [...curve(...mirrored(SHORTS).slice(0, -1), ...SHORTS), ['Z']];
  return [
    { path: placed(shorts, hip, {}), tone: 'shorts' },
    { path: placed(shirt, hip, {}), tone: 'shirt' },
  ];
}

function leg(from: Point, limb: Limb): readonly Stroke[] {
  const { middle, end, last } = legOf(from, limb, 1);
  const direction = 'to' in limb ? (limb.end ?? -90) : (limb[2] ?? last);
  const hem = between(from, middle, 0.5);
  return [
    ...merged([
      { path: capsule(from, middle, 7.4, 5.2), tone: 'skin' },
      { path: capsule(middle, end, 5.2, 3.2), tone: 'skin' },
      { path: capsule(end, along(end, direction, 5), 3.2, 3.6), tone: 'skin' },
      { path: capsule(from, hem, 7.4, 6.3, true), tone: 'shorts' },
    ]),
    filled(capsule(from, along(from, 90, 4), 6.6, 6.6), 'shorts'),
  ];
}

function arm(shoulder: Point, inward: Point, limb: Limb): FrontArm {
  const solved = armOf(shoulder, limb);
  return {
    // Where it comes out of the shirt no line runs across.
    strokes: [...drawArm(shoulder, solved), filled(capsule(shoulder, inward, 4.6, 4), 'shirt')],
    shoulder,
    elbow: solved.middle,
    hand: along(solved.end, solved.last, BONES.hand),
  };
}

export function frontFigure(pose: FrontPose): FrontFigure {
  const { hip, face = 'front', legs } = pose;
  const up = pose.head ?? 90;
  const neck = at(hip.x, hip.y - 46);
  const centre = along(neck, up, 17);
  const armAt = (side: 1 | -1, limb: Limb) =>
    arm(
      at(hip.x + SHOULDER.out * side, hip.y - SHOULDER.up),
      at(hip.x + SHOULDER.out * side * 0.5, hip.y - SHOULDER.up + 0.5),
      limb,
    );
  const [right, left] = [armAt(1, pose.right), armAt(-1, pose.left)];
  const body = merged([{ path: capsule(neck, centre, 4.6, 4), tone: 'skin' }, ...trunk(hip)]);
  const skull = head(centre, up, face);
  return {
    strokes: [
      ...(legs
        ? [...leg(at(hip.x + HIP_OUT, hip.y), legs.right), ...leg(at(hip.x - HIP_OUT, hip.y), legs.left)]
        : []),
      ...body,
      ...(pose.isArmOver
        ? [...skull, ...right.strokes, ...left.strokes]
        : [...right.strokes, ...left.strokes, ...skull]),
    ],
    head: centre,
    right,
    left,
  };
}
