import { figure, type Pose } from './figure.ts';
import { frontFigure } from './front.ts';
import { arrow, chair, GROUND, ground, MAT, mat, pillow, swinging, turning } from './props.ts';
import { at, box } from './shapes.ts';
import { faint, moved, outlined, type Stroke } from './stroke.ts';

/** On the back, head to the left. */
const LYING = { hip: at(122, MAT - 9.5), spine: [180, 180], neck: 180 } as const;
const FLAT = [-3, 0, 0] as const;
const STRAIGHT_LEG = [-2, -2, 88] as const;
const BENT_LEG = { to: at(LYING.hip.x + 46, MAT - 6.3), bend: 1, end: 0 } as const;

function kneeToChest(): readonly Stroke[] {
  const { strokes, joints } = figure({
    ...LYING,
    arm: { to: at(110, 122), bend: -1, end: 60 },
    leg: [122, -25],
    farLeg: STRAIGHT_LEG,
  });
  const knee = joints.knee;
  return [
    ...mat(),
    ...strokes,
    ...arrow(at(knee.x + 34, knee.y - 12), at(knee.x + 22, knee.y - 16), at(knee.x + 6, knee.y - 16)),
  ];
}

/** On hands and knees, head to the right. */
const ALL_FOURS = {
  hip: at(90, MAT - 43),
  arm: { to: at(136, MAT - 3.2), bend: -1, end: 0 },
  leg: [-90, 180, 180],
} as const;

function catCow(): readonly Stroke[] {
  const cat = figure({ ...ALL_FOURS, spine: [52, -26], neck: -62 });
  const cow = figure({ ...ALL_FOURS, spine: [-8, 28], neck: 62, head: 80 });
  const half = (strokes: readonly Stroke[], x: number) =>
    moved(strokes, at(x - 90 * 0.82 + 8, MAT * 0.18), { scale: 0.82 });
  return [
    ...mat(),
    ...half([...cat.strokes, ...arrow(at(112, 74), at(112, 58))], 48),
    ...half([...cow.strokes, ...arrow(at(112, 80), at(112, 97))], 158),
  ];
}

function pelvicTilt(): readonly Stroke[] {
  const { strokes } = figure({ ...LYING, arm: FLAT, leg: BENT_LEG });
  return [...mat(), ...strokes, ...turning(at(120, 146), 21, 40, 128), ...arrow(at(92, 118), at(92, 132))];
}

function lumbarRotation(): readonly Stroke[] {
  const hip = at(120, 96);
  const pose = { hip, right: [0, 0], left: [180, 180] } as const;
  const dropped = frontFigure({ ...pose, legs: { right: [-22, -118, -118], left: [-34, -124, -124] } });
  const up = frontFigure({ ...pose, legs: { right: [-146, -56, -56], left: [-158, -62, -62] } });
  return [
    outlined(box(at(30, 14), 180, 158, 6), 'prop'),
    ...faint(up.strokes),
    ...dropped.strokes,
    ...swinging(at(120, 108), 54, -56, -124),
  ];
}

function pronePropPose(): Pose {
  return {
    hip: at(114, MAT - 9.5),
    spine: [14, 44],
    neck: 64,
    head: 84,
    arm: [-88, 0, 0],
    leg: [183, 179, 180],
  };
}

function proneProp(): readonly Stroke[] {
  const { strokes, joints } = figure(pronePropPose());
  const { x, y } = joints.shoulder;
  return [...mat(), ...strokes, ...arrow(at(x - 40, y + 4), at(x - 32, y - 12), at(x - 17, y - 24))];
}

function bridge(): readonly Stroke[] {
  const lying = figure({ ...LYING, arm: FLAT, leg: BENT_LEG });
  const hip = at(116, MAT - 31);
  const { strokes } = figure({ hip, spine: [205, 208], neck: 182, head: 180, arm: FLAT, leg: BENT_LEG });
  return [...mat(), ...faint(lying.strokes), ...strokes, ...arrow(at(118, 106), at(118, 88))];
}

function birdDog(): readonly Stroke[] {
  const hip = at(104, MAT - 43);
  const { strokes, joints } = figure({
    hip,
    spine: [10, 12],
    neck: 8,
    arm: { to: at(148, MAT - 3.2), bend: -1, end: 0 },
    farArm: [10, 8],
    leg: [173, 177, 264],
    farLeg: [-90, 180, 180],
  });
  return [
    ...mat(),
    ...strokes,
    ...arrow(
      at(joints.shoulder.x + 44, joints.shoulder.y + 18),
      at(joints.shoulder.x + 50, joints.shoulder.y + 4),
    ),
    ...arrow(at(44, 132), at(36, 118)),
  ];
}

function sidePlank(): readonly Stroke[] {
  const body = frontFigure({
    hip: at(0, 0),
    right: [-2, -92, -92],
    left: { to: at(-14, -8), bend: 1, end: -60 },
    legs: { right: [-90, -90, -60], left: [-86, -90, -60] },
  });
  const turn = -72;
  return [...mat(), ...moved(body.strokes, at(112, 122), { turn }), ...arrow(at(116, 158), at(116, 143))];
}

function childPose(): readonly Stroke[] {
  const { strokes } = figure({
    hip: at(82, MAT - 24),
    spine: [-2, -18],
    neck: -16,
    head: -14,
    arm: [-20, -2, 0],
    leg: [-24, 184, 180],
  });
  return [...mat(), ...strokes, ...arrow(at(104, 104), at(84, 106), at(66, 118))];
}

/** On a chair, to the right. */
const SEAT = GROUND - 34;
const SITTING = {
  hip: at(100, SEAT - 9),
  leg: { to: at(138, GROUND - 6.3), bend: 1, end: 0 },
} as const;

function thoracicExtension(): readonly Stroke[] {
  const head = at(76, 62);
  const { strokes } = figure({
    ...SITTING,
    spine: [92, 122],
    neck: 116,
    head: 124,
    arm: { to: at(head.x + 1, head.y + 12), bend: -1, end: 150 },
  });
  return [...ground(), ...chair(87, SEAT, { back: 30 }), ...strokes, ...turning(at(100, 100), 66, 82, 122)];
}

/** On the side, seen from above: the face is to the lower edge. */
const ON_SIDE = { hip: at(124, 86), spine: [176, 178], neck: 184, head: 178, facing: -1 } as const;
const BED = (): readonly Stroke[] => [outlined(box(at(20, 12), 200, 154, 6), 'prop')];

function openBook(): readonly Stroke[] {
  const legs = { leg: [-84, -4, -84] } as const;
  const { strokes, joints } = figure({ ...ON_SIDE, ...legs, arm: [84, 88], farArm: [-88, -88] });
  return [...BED(), ...pillow(at(34, 66), 30, 44), ...strokes, ...turning(joints.shoulder, 42, -58, 58)];
}

function sleepPosition(): readonly Stroke[] {
  const onSide: Pose = {
    hip: at(120, 42),
    spine: [178, 180],
    neck: 184,
    head: 180,
    facing: -1,
    arm: [-70, 150],
    farArm: null,
    leg: null,
    farLeg: [-46, 2, -80],
  };
  const top = figure({ ...onSide, leg: [-14, 6, -80] });
  const back: Pose = {
    hip: at(122, MAT - 9.5),
    spine: [180, 180],
    neck: 178,
    arm: [8, -30, -10],
    leg: [22, -22, 84],
  };
  return [
    outlined(box(at(20, 8), 200, 84, 6), 'prop'),
    ...pillow(at(26, 20), 30, 46),
    ...figure(onSide).strokes,
    ...pillow(at(138, 48), 52, 24),
    ...top.leg,
    ...top.arm,
    ...mat(),
    ...pillow(at(42, MAT - 8), 30, 8),
    ...pillow(at(142, MAT - 22), 32, 22),
    ...figure(back).strokes,
  ];
}

export const BACK = {
  'knee-to-chest': kneeToChest,
  'cat-cow': catCow,
  'pelvic-tilt': pelvicTilt,
  'lumbar-rotation': lumbarRotation,
  'prone-prop': proneProp,
  bridge,
  'bird-dog': birdDog,
  'side-plank': sidePlank,
  'child-pose': childPose,
  'thoracic-extension': thoracicExtension,
  'open-book': openBook,
  'sleep-position': sleepPosition,
};
