import { CONTRACT_RELAX, MOBILISATION, seconds, taught, USUAL } from './rows.ts';
import type { Technique } from './technique.ts';

const STRETCHED = { ...USUAL, family: 'stretch', group: 'stretch', pressure: null } as const;
/** Held against resistance for 5 to 10 seconds, relaxed as long, taken further, in 2 or 3 cycles. */
const CYCLES = seconds(5, 10, CONTRACT_RELAX, { per: 'hold', times: [2, 3] });

export const STRETCH = [
  {
    ...STRETCHED,
    id: 'muscle-energy',
    time: CYCLES,
    direction: 'against-resistance',
    indications: [taught('short-muscle', null), taught('range-of-motion', null)],
    source: CONTRACT_RELAX,
  },
  {
    ...STRETCHED,
    id: 'pnf',
    time: CYCLES,
    direction: 'against-resistance',
    indications: [taught('short-muscle', null), taught('range-of-motion', null)],
    source: CONTRACT_RELAX,
  },
  {
    ...STRETCHED,
    id: 'passive-stretch',
    time: seconds(30, 30, null, { per: 'hold', times: [2, 4] }),
    direction: 'to-end-range',
    indications: [taught('range-of-motion', null)],
    source: null,
  },
] as const satisfies readonly Technique[];

/** About two a second for half a minute to a minute, in 1 to 3 sets. */
const OSCILLATIONS = seconds(30, 60, MOBILISATION, { per: 'set', times: [1, 3] });
const MOBILISED = {
  ...USUAL,
  family: 'mobilisation',
  group: 'mobilisation',
  pressure: null,
  time: OSCILLATIONS,
  training: ['where-permitted'],
  source: MOBILISATION,
} as const;
const FOR_PAIN = [taught('joint-pain', MOBILISATION)];
const FOR_STIFFNESS = [taught('joint-stiffness', MOBILISATION)];

/** Grade V, thrust, is outside the scope of massage therapy in Canada (general knowledge) and is not offered. */
export const MOBILISATIONS = [
  { ...MOBILISED, id: 'joint-mobilisation', indications: [...FOR_PAIN, ...FOR_STIFFNESS] },
  { ...MOBILISED, id: 'joint-mobilisation-1', direction: 'small-early', indications: FOR_PAIN },
  { ...MOBILISED, id: 'joint-mobilisation-2', direction: 'large-middle', indications: FOR_PAIN },
  { ...MOBILISED, id: 'joint-mobilisation-3', direction: 'large-to-end', indications: FOR_STIFFNESS },
  { ...MOBILISED, id: 'joint-mobilisation-4', direction: 'small-at-end', indications: FOR_STIFFNESS },
] as const satisfies readonly Technique[];

const SPORT = { ...USUAL, family: 'sports', source: null } as const;

/** Three rows, since stretch and mobilisation have rules of their own. */
export const SPORTS = [
  {
    ...SPORT,
    id: 'sports-massage',
    group: 'deep',
    pressure: [2, 5],
    indications: [taught('sport', null)],
  },
  {
    ...SPORT,
    id: 'sports-stretch',
    group: 'stretch',
    pressure: null,
    direction: 'to-end-range',
    indications: [taught('sport', null), taught('range-of-motion', null)],
  },
  {
    ...SPORT,
    id: 'sports-mobilisation',
    group: 'mobilisation',
    pressure: null,
    indications: [taught('sport', null), taught('mobility', null)],
  },
] as const satisfies readonly Technique[];

const EASTERN_WORK = {
  ...USUAL,
  family: 'eastern',
  group: 'stretch',
  pressure: [2, 4],
  indications: [taught('calming', null), taught('mobility', null)],
  training: ['course'],
  source: null,
} as const;

export const EASTERN = [
  { ...EASTERN_WORK, id: 'shiatsu' },
  { ...EASTERN_WORK, id: 'thai', consent: ['inner-thigh', 'gluteal'] },
] as const satisfies readonly Technique[];
