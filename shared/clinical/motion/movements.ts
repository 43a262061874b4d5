/**
 * The joints and movements that motion is recorded of (clinical knowledge A1). `thoracolumbar` stands beside
 * `thoracic` and `lumbar`, because several reference tables measure the two together and their figures fit
 * neither part alone. Names stand in `examination:joint` and `examination:movement`.
 */
export const JOINTS = [
  'cervical',
  'thoracic',
  'lumbar',
  'thoracolumbar',
  'shoulder',
  'elbow',
  'forearm',
  'wrist',
  'hip',
  'knee',
  'ankle',
] as const;
export type JointId = (typeof JOINTS)[number];

/**
 * The units of a measured value. `percent` is the share of the expected range, seen by eye; `cm` is a distance
 * by tape, whose direction depends on the method (fingertips to floor shrinks as motion grows).
 */
export const MOTION_UNITS = ['deg', 'percent', 'cm'] as const;
export type MotionUnit = (typeof MOTION_UNITS)[number];

export type Bounds = readonly [low: number, high: number];

export interface Movement {
  id: string;
  joint: JointId;
  /** Measured on the left and the right; the others have no side. */
  paired: boolean;
  /**
   * What can be a measurement and not a slip of the keyboard, in degrees, ends included. Wider than any healthy
   * range. Negative: it does not reach the neutral position (a knee that lacks 10° of extension is −10).
   * General knowledge.
   */
  deg: Bounds;
  /** The same in centimetres; null where no tape method is in use. General knowledge. */
  cm: Bounds | null;
}

/** The plausible share of the expected range, for every movement; a very mobile joint may exceed 100. */
const PERCENT: Bounds = [0, 150];

/** Fingertips to floor or to fibula, chin to chest, Schober: up to a person's reach; beyond the toes is negative. */
const TAPE: Bounds = [-30, 100];

export const MOVEMENTS = [
  { id: 'cervical-flexion', joint: 'cervical', paired: false, deg: [-10, 120], cm: TAPE },
  { id: 'cervical-extension', joint: 'cervical', paired: false, deg: [-20, 130], cm: TAPE },
  { id: 'cervical-lateral-flexion', joint: 'cervical', paired: true, deg: [-20, 90], cm: TAPE },
  { id: 'cervical-rotation', joint: 'cervical', paired: true, deg: [-20, 120], cm: TAPE },

  { id: 'thoracic-flexion', joint: 'thoracic', paired: false, deg: [-20, 90], cm: TAPE },
  { id: 'thoracic-extension', joint: 'thoracic', paired: false, deg: [-30, 80], cm: TAPE },
  { id: 'thoracic-lateral-flexion', joint: 'thoracic', paired: true, deg: [-20, 80], cm: TAPE },
  { id: 'thoracic-rotation', joint: 'thoracic', paired: true, deg: [-20, 100], cm: TAPE },

  { id: 'lumbar-flexion', joint: 'lumbar', paired: false, deg: [-20, 110], cm: TAPE },
  { id: 'lumbar-extension', joint: 'lumbar', paired: false, deg: [-30, 80], cm: TAPE },
  { id: 'lumbar-lateral-flexion', joint: 'lumbar', paired: true, deg: [-20, 70], cm: TAPE },
  { id: 'lumbar-rotation', joint: 'lumbar', paired: true, deg: [-20, 60], cm: TAPE },

  { id: 'thoracolumbar-flexion', joint: 'thoracolumbar', paired: false, deg: [-20, 150], cm: TAPE },
  { id: 'thoracolumbar-extension', joint: 'thoracolumbar', paired: false, deg: [-30, 100], cm: TAPE },
  { id: 'thoracolumbar-lateral-flexion', joint: 'thoracolumbar', paired: true, deg: [-20, 90], cm: TAPE },
  { id: 'thoracolumbar-rotation', joint: 'thoracolumbar', paired: true, deg: [-20, 110], cm: TAPE },

  { id: 'shoulder-flexion', joint: 'shoulder', paired: true, deg: [-20, 210], cm: null },
  { id: 'shoulder-extension', joint: 'shoulder', paired: true, deg: [-30, 110], cm: null },
  { id: 'shoulder-abduction', joint: 'shoulder', paired: true, deg: [-20, 220], cm: null },
  { id: 'shoulder-medial-rotation', joint: 'shoulder', paired: true, deg: [-60, 130], cm: TAPE },
  { id: 'shoulder-lateral-rotation', joint: 'shoulder', paired: true, deg: [-60, 150], cm: null },

  { id: 'elbow-flexion', joint: 'elbow', paired: true, deg: [0, 170], cm: null },
  { id: 'elbow-extension', joint: 'elbow', paired: true, deg: [-120, 35], cm: null },
  { id: 'forearm-pronation', joint: 'forearm', paired: true, deg: [-60, 120], cm: null },
  { id: 'forearm-supination', joint: 'forearm', paired: true, deg: [-60, 130], cm: null },
  { id: 'wrist-flexion', joint: 'wrist', paired: true, deg: [-60, 120], cm: null },
  { id: 'wrist-extension', joint: 'wrist', paired: true, deg: [-60, 120], cm: null },
  { id: 'wrist-radial-deviation', joint: 'wrist', paired: true, deg: [-40, 60], cm: null },
  { id: 'wrist-ulnar-deviation', joint: 'wrist', paired: true, deg: [-40, 80], cm: null },

  { id: 'hip-flexion', joint: 'hip', paired: true, deg: [0, 170], cm: null },
  { id: 'hip-extension', joint: 'hip', paired: true, deg: [-70, 70], cm: null },
  { id: 'hip-abduction', joint: 'hip', paired: true, deg: [-30, 100], cm: TAPE },
  { id: 'hip-adduction', joint: 'hip', paired: true, deg: [-30, 60], cm: null },
  { id: 'hip-medial-rotation', joint: 'hip', paired: true, deg: [-40, 100], cm: null },
  { id: 'hip-lateral-rotation', joint: 'hip', paired: true, deg: [-40, 110], cm: null },

  { id: 'knee-flexion', joint: 'knee', paired: true, deg: [0, 175], cm: TAPE },
  { id: 'knee-extension', joint: 'knee', paired: true, deg: [-120, 35], cm: null },

  { id: 'ankle-dorsiflexion', joint: 'ankle', paired: true, deg: [-60, 70], cm: TAPE },
  { id: 'ankle-plantarflexion', joint: 'ankle', paired: true, deg: [-20, 100], cm: null },
  { id: 'ankle-inversion', joint: 'ankle', paired: true, deg: [-30, 80], cm: null },
  { id: 'ankle-eversion', joint: 'ankle', paired: true, deg: [-30, 60], cm: null },
] as const satisfies readonly Movement[];

export type MovementId = (typeof MOVEMENTS)[number]['id'];
export const MOVEMENT_IDS = MOVEMENTS.map(({ id }) => id) as [MovementId, ...MovementId[]];

const BY_ID = new Map<MovementId, Movement>(MOVEMENTS.map((movement) => [movement.id, movement]));

/** The row of a movement. */
export function movementOf(id: MovementId): Movement {
  const found = BY_ID.get(id);
  if (!found) throw new Error('unknown movement');
  return found;
}

/** The movements of a joint, in the order of measuring. */
export const movementsOf = (joint: JointId): readonly MovementId[] =>
  MOVEMENTS.filter((movement) => movement.joint === joint).map(({ id }) => id);

/** What can be a measurement of it in that unit, ends included; null where the unit is not in use for it. */
export function plausible(id: MovementId, unit: MotionUnit): Bounds | null {
  if (unit === 'percent') return PERCENT;
  const { deg, cm } = movementOf(id);
  return unit === 'deg' ? deg : cm;
}

/** The sides that a movement can be recorded with. */
export const motionSides = (id: MovementId): readonly ['left', 'right'] | readonly ['midline'] =>
  movementOf(id).paired ? ['left', 'right'] : ['midline'];
