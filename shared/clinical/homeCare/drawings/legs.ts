import { figure, type Limb } from './figure.ts';
import { arrow, ball, chair, GROUND, ground, MAT, mat, pillow, swinging, turning, wall } from './props.ts';
import { at, box } from './shapes.ts';
import { faint, outlined, type Stroke } from './stroke.ts';

/** Hips, legs and feet. */

/** Where the ankle is when the sole is on the ground. */
const ANKLE = GROUND - 6.3;
const foot = (x: number, bend: 1 | -1 = 1): Limb => ({ to: at(x, ANKLE), bend, end: 0 });
const LYING = { hip: at(122, MAT - 9.5), spine: [180, 180], neck: 180 } as const;

function hipFlexorStretch(): readonly Stroke[] {
  const hip = at(112, MAT - 41);
  const { strokes } = figure({
    hip,
    spine: [92, 90],
    neck: 88,
    arm: { to: at(143, 108), bend: -1, end: -30 },
    leg: [-106, 180, 180],
    farLeg: { to: at(150, MAT - 6.3), bend: 1, end: 0 },
  });
  return [...mat(40, 204), ...strokes, ...arrow(at(76, 110), at(94, 112))];
}

function hamstringStretch(): readonly Stroke[] {
  const lower = figure({ ...LYING, arm: null, leg: [92, 2] });
  const { strokes, joints } = figure({
    ...LYING,
    arm: { to: at(117, 128), bend: -1, end: 40 },
    leg: [92, 80, 172],
    farLeg: { to: at(168, MAT - 6.3), bend: 1, end: 0 },
  });
  return [...mat(), ...faint(lower.leg), ...strokes, ...turning(joints.knee, 29, 22, 62)];
}

function piriformisStretch(): readonly Stroke[] {
  const { strokes, joints } = figure({
    ...LYING,
    arm: { to: at(112, 126), bend: -1, end: 20 },
    leg: [48, 152, 120],
    farLeg: [96, 4],
  });
  const { x, y } = joints.knee;
  return [...mat(), ...strokes, ...arrow(at(x - 6, y - 22), at(x - 28, y - 24))];
}

function clamshell(): readonly Stroke[] {
  const hip = at(112, 96);
  const pose = {
    hip,
    spine: [178, 180],
    neck: 184,
    head: 180,
    facing: -1,
    arm: [-24, -8],
    farArm: null,
  } as const;
  const to = at(168, 116);
  const { strokes } = figure({ ...pose, leg: { to, bend: 1, end: -20 }, farLeg: { to, bend: -1, end: -20 } });
  return [
    outlined(box(at(12, 34), 216, 128, 6), 'prop'),
    ...pillow(at(24, 76), 28, 42),
    ...strokes,
    ...arrow(at(150, 124), at(150, 104)),
  ];
}

function quadricepsStretch(): readonly Stroke[] {
  const { strokes, joints } = figure({
    hip: at(112, GROUND - 79),
    spine: [90, 88],
    neck: 88,
    arm: { to: at(86, 92), bend: -1, end: 250 },
    farArm: { to: at(160, 74), bend: -1, end: 60 },
    leg: [-94, 122, 200],
    farLeg: foot(112),
  });
  const { x, y } = joints.ankle;
  return [...ground(), ...wall(161), ...strokes, ...arrow(at(x - 16, y + 20), at(x - 14, y + 2))];
}

function calfStretch(): readonly Stroke[] {
  const { strokes } = figure({
    hip: at(106, GROUND - 75),
    spine: [72, 70],
    neck: 74,
    arm: { to: at(171, 62), bend: -1, end: 84 },
    leg: foot(64),
    farLeg: foot(140),
  });
  return [...ground(), ...wall(173.5), ...strokes, ...arrow(at(50, 128), at(50, 148))];
}

function calfRaise(): readonly Stroke[] {
  const hand = { to: at(145, 74), bend: -1, end: 20 } as const;
  const { strokes } = figure({
    hip: at(110, GROUND - 89),
    spine: [90, 90],
    neck: 88,
    arm: hand,
    leg: { to: at(110, GROUND - 16), bend: 1, end: -48 },
  });
  return [
    ...ground(),
    ...chair(146, GROUND - 40, { back: 48, depth: 36 }),
    ...strokes,
    ...arrow(at(88, 156), at(88, 138)),
  ];
}

function sitToStand(): readonly Stroke[] {
  const seat = GROUND - 34;
  const sitting = figure({ hip: at(88, seat - 9), spine: [90, 90], neck: 88, arm: [-30, 2], leg: foot(124) });
  const { strokes } = figure({
    hip: at(112, GROUND - 72),
    spine: [58, 62],
    neck: 66,
    head: 78,
    arm: [-12, 2],
    leg: foot(124),
  });
  return [
    ...ground(),
    ...chair(75, seat, { back: 42 }),
    ...faint(sitting.strokes),
    ...strokes,
    ...arrow(at(82, 40), at(94, 26), at(110, 18)),
  ];
}

function singleLegStand(): readonly Stroke[] {
  const { strokes } = figure({
    hip: at(104, GROUND - 79),
    spine: [90, 90],
    neck: 88,
    arm: { to: at(143, 74), bend: -1, end: 10 },
    leg: [-42, -118, -20],
    farLeg: foot(104),
  });
  return [...ground(), ...chair(146, GROUND - 40, { back: 48, depth: 36 }), ...strokes];
}

function anklePump(): readonly Stroke[] {
  const pose = { ...LYING, hip: at(106, MAT - 9.5), arm: [-3, 0, 0] as const };
  const up = figure({ ...pose, leg: [16, -9, 96] });
  const down = figure({ ...pose, leg: [16, -9, 30] });
  return [
    ...mat(),
    ...pillow(at(128, MAT - 16), 34, 16),
    ...faint(down.leg),
    ...up.strokes,
    ...swinging(up.joints.ankle, 26, 22, 88),
  ];
}

function footRoll(): readonly Stroke[] {
  const seat = GROUND - 34;
  const { strokes, joints } = figure({
    hip: at(92, seat - 9),
    spine: [92, 90],
    neck: 84,
    head: 80,
    arm: [-64, -20],
    leg: { to: at(136, ANKLE - 8), bend: 1, end: 2 },
    farLeg: foot(122),
  });
  const { x } = joints.ankle;
  return [
    ...ground(),
    ...chair(79, seat, { back: 42 }),
    ...ball(at(x + 6, GROUND - 5), 5),
    ...strokes,
    ...arrow(at(x + 22, GROUND - 6), at(x + 40, GROUND - 6)),
    ...arrow(at(x + 36, GROUND - 6), at(x + 20, GROUND - 6)),
  ];
}

export const LEGS = {
  'hip-flexor-stretch': hipFlexorStretch,
  'hamstring-stretch': hamstringStretch,
  'piriformis-stretch': piriformisStretch,
  clamshell,
  'quadriceps-stretch': quadricepsStretch,
  'calf-stretch': calfStretch,
  'calf-raise': calfRaise,
  'sit-to-stand': sitToStand,
  'single-leg-stand': singleLegStand,
  'ankle-pump': anklePump,
  'foot-roll': footRoll,
};
