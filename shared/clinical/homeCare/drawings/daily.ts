import { figure } from './figure.ts';
import { arrow, ball, chair, GROUND, ground, MAT, mat, pillow, roller, table, wall } from './props.ts';
import { at, box, curve, polyline } from './shapes.ts';
import { LINE, outlined, type Stroke } from './stroke.ts';

/** Things to use, heat and cold, and what a day is made of. */

const ANKLE = GROUND - 6.3;
const SEAT = GROUND - 34;

function foamRoller(): readonly Stroke[] {
  const { strokes } = figure({
    hip: at(128, MAT - 10),
    spine: [142, 190],
    neck: 172,
    head: 164,
    arm: { to: at(74, 131), bend: 1, end: 200 },
    leg: { to: at(176, MAT - 6.3), bend: 1, end: 0 },
  });
  return [
    ...mat(),
    ...roller(at(100, MAT - 8.5), 8.5),
    ...strokes,
    ...arrow(at(116, 112), at(132, 112)),
    ...arrow(at(116, 112), at(100, 112)),
  ];
}

function tennisBall(): readonly Stroke[] {
  const { strokes } = figure({
    hip: at(91, GROUND - 72),
    spine: [94, 88],
    neck: 84,
    arm: [-112, -70],
    leg: { to: at(110, ANKLE), bend: 1, end: 0 },
  });
  return [
    ...ground(),
    ...wall(68, true),
    ...ball(at(73.5, 66), 5.5),
    ...strokes,
    ...arrow(at(48, 66), at(48, 52)),
    ...arrow(at(48, 66), at(48, 80)),
  ];
}

const wave = (x: number, y: number): Stroke => ({
  path: curve(at(x, y), at(x + 4, y - 5), at(x, y - 10), at(x + 4, y - 15), at(x, y - 20)),
  fill: null,
  stroke: 'motion',
  width: LINE * 1.3,
});

function heat(): readonly Stroke[] {
  const { strokes } = figure({
    hip: at(138, MAT - 9.5),
    spine: [180, 180],
    neck: 178,
    head: 176,
    facing: -1,
    arm: [-2, -2],
    leg: [-2, -1, 10],
  });
  return [
    ...mat(),
    ...pillow(at(52, MAT - 7), 44, 7),
    ...pillow(at(190, MAT - 9), 28, 9),
    ...strokes,
    outlined(box(at(108, MAT - 24), 32, 8, 4), 'prop'),
    ...[113, 122, 131].map((x) => wave(x, MAT - 28)),
  ];
}

function snowflake(x: number, y: number, size: number): readonly Stroke[] {
  return [0, 60, 120].map((turn) => {
    const angle = (turn * Math.PI) / 180;
    const [dx, dy] = [Math.cos(angle) * size, Math.sin(angle) * size];
    return {
      path: polyline(at(x - dx, y - dy), at(x + dx, y + dy)),
      fill: null,
      stroke: 'motion' as const,
      width: LINE * 1.2,
    };
  });
}

function cold(): readonly Stroke[] {
  const { strokes, joints } = figure({
    hip: at(84, SEAT - 9),
    spine: [96, 92],
    neck: 86,
    head: 82,
    arm: [-58, -24],
    leg: [2, -4, 84],
    farLeg: { to: at(120, ANKLE), bend: 1, end: 0 },
  });
  const { x, y } = joints.knee;
  return [
    ...ground(),
    ...chair(71, SEAT, { back: 42 }),
    ...chair(140, SEAT + 2, { back: 0, depth: 34 }),
    ...strokes,
    outlined(box(at(x - 11, y - 10), 24, 8, 4), 'prop'),
    ...snowflake(x + 2, y - 22, 6),
    ...snowflake(x + 18, y - 26, 4),
  ];
}

function walking(): readonly Stroke[] {
  const { strokes } = figure({
    hip: at(116, GROUND - 77),
    spine: [88, 88],
    neck: 86,
    arm: [-112, -92],
    farArm: [-66, -30],
    leg: { to: at(144, ANKLE - 1.5), bend: 1, end: 14 },
    farLeg: { to: at(88, ANKLE - 9), bend: 1, end: -40 },
  });
  return [...ground(), ...strokes, ...arrow(at(160, 62), at(184, 62))];
}

const laptop = (x: number, top: number): readonly Stroke[] => [
  outlined(box(at(x, top - 4), 22, 4, 1.5), 'prop'),
];

function ergonomics(): readonly Stroke[] {
  const { strokes, joints } = figure({
    hip: at(76, SEAT - 9),
    spine: [90, 90],
    neck: 88,
    arm: [-76, -4, -4],
    leg: { to: at(114, ANKLE), bend: 1, end: 0 },
  });
  const { x, y } = joints.head;
  return [
    ...ground(),
    ...chair(63, SEAT, { back: 50 }),
    ...table(112, 100, 100),
    ...laptop(118, 100),
    outlined(box(at(170, 50), 6, 38, 2), 'prop'),
    outlined(polyline(at(177, 72), at(184, 100)), null),
    ...strokes,
    ...arrow(at(x + 18, y), at(162, 58)),
  ];
}

function microBreaks(): readonly Stroke[] {
  const { strokes } = figure({
    hip: at(140, GROUND - 79),
    spine: [92, 96],
    neck: 92,
    head: 98,
    arm: [106, 88],
    farArm: [80, 92],
    leg: { to: at(140, ANKLE), bend: 1, end: 0 },
  });
  return [
    ...ground(),
    ...chair(70, SEAT, { back: 46 }),
    ...table(172, 100, 56),
    ...laptop(184, 100),
    ...strokes,
    ...arrow(at(112, 44), at(112, 22)),
    ...arrow(at(98, 104), at(108, 88), at(122, 78)),
  ];
}

function breathing(): readonly Stroke[] {
  const hip = at(122, MAT - 9.5);
  const { strokes } = figure({
    hip,
    spine: [180, 180],
    neck: 180,
    arm: { to: at(112, MAT - 19.5), bend: 1, end: -4 },
    leg: { to: at(hip.x + 46, MAT - 6.3), bend: 1, end: 0 },
  });
  return [
    ...mat(),
    ...pillow(at(40, MAT - 7), 30, 7),
    ...strokes,
    ...arrow(at(118, 116), at(118, 102)),
    ...arrow(at(118, 112), at(118, 127)),
  ];
}

export const DAILY = {
  'foam-roller': foamRoller,
  'tennis-ball': tennisBall,
  heat,
  cold,
  walking,
  ergonomics,
  'micro-breaks': microBreaks,
  breathing,
};
