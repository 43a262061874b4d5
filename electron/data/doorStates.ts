/** The states of a practice's door. Records can be worked on in `unlocked` alone. */
const DOOR = {
  'no-practice': { open: 'unlocking' },
  locked: { open: 'unlocking' },
  /** A key is being derived and the store opened; refused, it goes back to what is on the disk. */
  unlocking: { opened: 'unlocked', closed: 'locked', none: 'no-practice' },
  unlocked: { lock: 'locking' },
  /** The store is being closed. A fictional practice leaves none behind, or the real one, locked. */
  locking: { closed: 'locked', none: 'no-practice' },
} as const;

export type DoorState = keyof typeof DOOR;
type Step = { [State in DoorState]: keyof (typeof DOOR)[State] }[DoorState];

/** Where a step leads; throws when there is no such step from there, which only a bug can bring about. */
export function nextState(state: DoorState, step: Step): DoorState {
  const steps: Partial<Record<Step, DoorState>> = DOOR[state];
  const next = steps[step];
  if (next === undefined) throw new Error('no such step from this state');
  return next;
}
