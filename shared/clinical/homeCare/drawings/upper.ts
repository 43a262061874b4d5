import type { Point } from '../../body/shape.ts';
import { drawHead, figure } from './figure.ts';
import { frontFigure } from './front.ts';
import { around, arrow, GROUND, ground, swinging, table, wall } from './props.ts';
import { along, at, box, capsule, curve } from './shapes.ts';
import { faint, filled, merged, moved, outlined, type Stroke } from './stroke.ts';

/** Neck, shoulders, arms and jaw. */

/** Drawn close: the part that moves is small on a whole person. */
const CLOSE = 1.9;

/** The person larger; the arrows, by points of the person, as large as in every drawing. */
const close = (strokes: readonly Stroke[], arrows: readonly (readonly Point[])[]): readonly Stroke[] => [
  ...moved(strokes, at(0, 0), { scale: CLOSE }),
  ...arrows.flatMap((points) => arrow(...points.map(({ x, y }) => at(x * CLOSE, y * CLOSE)))),
];

/** From the side, facing right; 0, 0 is the hip. */
const BUST = {
  hip: at(0, 0),
  spine: [90, 90],
  neck: 82,
  head: 90,
  leg: null,
  farLeg: null,
  farArm: null,
  arm: [-93, -88],
} as const;

function chinTuck(): readonly Stroke[] {
  const { strokes, joints } = figure({ ...BUST, neck: 86 });
  const before = drawHead(at(joints.head.x + 9, joints.head.y + 1), 92, 1);
  const { x, y } = joints.head;
  return close([...faint(before), ...strokes], [[at(x + 36, y + 5), at(x + 22, y + 5)]]);
}

/** From the front; 0, 0 is between the hips. */
const HANGING = { right: [-84, -88], left: [-96, -92] } as const;
const FRONT = { hip: at(0, 0), ...HANGING } as const;

function neckRotation(): readonly Stroke[] {
  const { strokes, head } = frontFigure({ ...FRONT, face: 'right' });
  const centre = at(head.x, head.y + 8);
  return close(strokes, [around(centre, 23, 90, 146), around(centre, 23, 90, 34)]);
}

function upperTrapeziusStretch(): readonly Stroke[] {
  const { strokes } = frontFigure({
    ...FRONT,
    head: 58,
    right: { to: at(15, -70), bend: -1, end: 190 },
    left: [-98, -92],
    isArmOver: true,
  });
  return close(strokes, [around(at(0, -46), 38, 112, 78), [at(-28, -46), at(-28, -32)]]);
}

function levatorStretch(): readonly Stroke[] {
  const { strokes } = frontFigure({
    ...FRONT,
    head: 58,
    face: 'right',
    right: { to: at(13, -72), bend: -1, end: 180 },
    left: [-98, -92],
    isArmOver: true,
  });
  return close(strokes, [around(at(0, -46), 38, 112, 78)]);
}

/** Standing, seen from the front; the soles are on the ground. */
const STANDING = {
  hip: at(120, GROUND - 82),
  legs: { right: [-86, -89, -60], left: [-94, -91, -120] },
} as const;

function doorwayPectoralStretch(): readonly Stroke[] {
  const { strokes } = frontFigure({ ...STANDING, right: [2, 90, 90], left: [178, 90, 90] });
  const frame = (x: number, y: number, width: number, height: number) =>
    outlined(box(at(x, y), width, height, 0), 'prop');
  return [
    ...ground(),
    frame(64, -8, 12, GROUND + 8),
    frame(164, -8, 12, GROUND + 8),
    frame(58, -16, 124, 10),
    ...strokes,
  ];
}

function scapularSqueeze(): readonly Stroke[] {
  const { strokes } = frontFigure({ ...FRONT, face: 'back', right: [-62, -100], left: [-118, -80] });
  const blade = (side: 1 | -1): Stroke => ({
    path: curve(at(4.5 * side, -40), at(5.5 * side, -30), at(8.5 * side, -26), at(12 * side, -34)),
    fill: null,
    stroke: 'line',
    width: 1.2,
  });
  return close(
    [...strokes, blade(1), blade(-1)],
    [
      [at(36, -38), at(26, -38)],
      [at(-36, -38), at(-26, -38)],
    ],
  );
}

function wallSlide(): readonly Stroke[] {
  const pose = { ...STANDING };
  const low = frontFigure({ ...pose, right: [-28, 82, 82], left: [208, 98, 98] });
  const { strokes } = frontFigure({ ...pose, right: [48, 78, 78], left: [132, 102, 102] });
  return [
    filled(box(at(30, -20), 180, GROUND + 20, 0), 'prop'),
    ...ground(),
    ...faint(low.right.strokes),
    ...faint(low.left.strokes),
    ...strokes,
    ...arrow(at(172, 62), at(176, 34)),
    ...arrow(at(68, 62), at(64, 34)),
  ];
}

function pendulum(): readonly Stroke[] {
  const { strokes, joints } = figure({
    hip: at(84, GROUND - 79),
    spine: [34, 22],
    neck: 20,
    arm: [-90, -90],
    farArm: { to: at(156, 92), bend: -1, end: 0 },
    leg: { to: at(76, GROUND - 6.3), bend: 1, end: 0 },
    farLeg: { to: at(98, GROUND - 6.3), bend: 1, end: 0 },
  });
  return [
    ...ground(),
    ...table(142, 95, 60),
    ...strokes,
    ...swinging(at(joints.shoulder.x, joints.shoulder.y), 70, -66, -114),
  ];
}

function shoulderExternalRotation(): readonly Stroke[] {
  const start = frontFigure({ ...FRONT, right: [-86, 172, 172], left: [-96, -92] });
  const { strokes, right } = frontFigure({ ...FRONT, right: [-86, 12, 12], left: [-96, -92] });
  const across = around(at(right.elbow.x, right.elbow.y + 2), 24, 150, 48);
  return close([...strokes, ...faint(start.right.strokes), ...right.strokes], [across]);
}

function wallPushUp(): readonly Stroke[] {
  const { strokes } = figure({
    hip: at(104, GROUND - 77),
    spine: [71, 72],
    neck: 72,
    arm: { to: at(165, 50), bend: -1, end: 86 },
    leg: { to: at(80, GROUND - 7), bend: 1, end: -2 },
  });
  return [
    ...ground(),
    ...wall(170),
    ...strokes,
    ...arrow(at(140, 96), at(154, 91)),
    ...arrow(at(146, 94), at(130, 99.5)),
  ];
}

/** The hand of the near arm bent down or up (degrees), the other hand drawing it towards the body. */
function wrist(end: number, pull: readonly [Point, Point]): readonly Stroke[] {
  const target = end < 0 ? at(56, -32) : at(55, -52);
  const { strokes } = figure({
    ...BUST,
    neck: 86,
    arm: [-3, 0, end],
    farArm: { to: target, bend: -1, end: end < 0 ? 8 : -8 },
  });
  return close(strokes, [pull]);
}

const wristExtensorStretch = () => wrist(-72, [at(72, -36), at(62, -28)]);
const wristFlexorStretch = () => wrist(76, [at(72, -50), at(62, -57)]);

/** A hand from the side, its palm to the left: forearm, palm, thumb, and the fingers by the directions of their bones. */
function hand(wristAt: Point, fingers: readonly [number, number, number]): readonly Stroke[] {
  const knuckles = along(wristAt, 90, 27);
  const lengths = [16, 10, 8] as const;
  const thick = [6, 5.2, 4.6, 4] as const;
  let from = knuckles;
  const bones = fingers.map((direction, index) => {
    const to = along(from, direction, lengths[index] ?? 0);
    const path = capsule(from, to, thick[index] ?? 5, thick[index + 1] ?? 4);
    from = to;
    return { path, tone: 'skin' as const };
  });
  const thumb = along(along(wristAt, 100, 8), 122, 12);
  return [
    ...merged([
      { path: capsule(wristAt, along(wristAt, -90, 44), 7.5, 10, true), tone: 'skin' },
      { path: capsule(wristAt, knuckles, 7.5, 7), tone: 'skin' },
      ...bones,
    ]),
    ...merged([
      { path: capsule(along(wristAt, 100, 8), thumb, 5, 4.4), tone: 'skin' },
      { path: capsule(thumb, along(thumb, 96, 12), 4.4, 3.6), tone: 'skin' },
    ]),
    filled(capsule(along(wristAt, 80, 5), along(wristAt, 90, 9), 5.4, 4), 'skin'),
  ];
}

function tendonGlide(): readonly Stroke[] {
  return [
    ...hand(at(48, 112), [90, 90, 90]),
    ...hand(at(124, 112), [88, 190, 268]),
    ...hand(at(200, 112), [176, 268, 352]),
    ...arrow(at(70, 90), at(92, 90)),
    ...arrow(at(146, 90), at(168, 90)),
  ];
}

function jawRelaxation(): readonly Stroke[] {
  const { strokes, joints } = figure({ ...BUST, neck: 86, arm: [-20, 140, 115] });
  const { x, y } = joints.head;
  return close(strokes, [[at(x + 17, y + 2), at(x + 16, y + 13)]]);
}

export const UPPER = {
  'chin-tuck': chinTuck,
  'neck-rotation': neckRotation,
  'upper-trapezius-stretch': upperTrapeziusStretch,
  'levator-stretch': levatorStretch,
  'jaw-relaxation': jawRelaxation,
  'doorway-pectoral-stretch': doorwayPectoralStretch,
  'scapular-squeeze': scapularSqueeze,
  'wall-slide': wallSlide,
  pendulum,
  'shoulder-external-rotation': shoulderExternalRotation,
  'wall-push-up': wallPushUp,
  'wrist-extensor-stretch': wristExtensorStretch,
  'wrist-flexor-stretch': wristFlexorStretch,
  'tendon-glide': tendonGlide,
};
