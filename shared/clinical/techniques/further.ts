import { ACP, minutes, seconds, taught, USUAL } from './rows.ts';
import type { Technique } from './technique.ts';

export const LYMPH = [
  {
    ...USUAL,
    id: 'lymph-drainage',
    family: 'lymph',
    group: 'lymph-drainage',
    pressure: [1, 1],
    time: minutes(20, 60, null),
    direction: 'proximal-first',
    indications: [taught('oedema', null), taught('lymphoedema', null)],
    training: ['course'],
    consent: ['inner-thigh', 'chest-wall'],
    source: null,
  },
] as const satisfies readonly Technique[];

const TOOL = {
  ...USUAL,
  family: 'instrument',
  group: 'instrument',
  pressure: [2, 4],
  training: ['course', 'confirm-coverage'],
  source: null,
} as const;

export const INSTRUMENT = [
  {
    ...TOOL,
    id: 'instrument-assisted',
    time: seconds(30, 120, null, { per: 'pass' }),
    indications: [taught('stiffness', null), taught('scar', null)],
  },
  {
    ...TOOL,
    id: 'cupping',
    time: minutes(5, 10, null),
    indications: [taught('stiffness', null), taught('scar', null)],
  },
] as const satisfies readonly Technique[];

export const HYDROTHERAPY = [
  {
    ...USUAL,
    id: 'heat',
    family: 'hydrotherapy',
    group: 'heat',
    pressure: null,
    time: minutes(15, 20, null),
    indications: [
      { for: 'acute-low-back-pain', strength: 'moderate', of: 'technique', source: ACP },
      taught('muscle-spasm', null),
    ],
    source: null,
  },
  {
    ...USUAL,
    id: 'cold',
    family: 'hydrotherapy',
    group: 'cold',
    pressure: null,
    time: minutes(10, 15, null),
    indications: [taught('recent-injury', null)],
    source: null,
  },
] as const satisfies readonly Technique[];

const DONE_BY_THE_PATIENT = {
  ...USUAL,
  family: 'active',
  group: null,
  pressure: null,
  source: null,
} as const;

export const ACTIVE = [
  {
    ...DONE_BY_THE_PATIENT,
    id: 'remedial-exercise',
    indications: [taught('mobility', null), taught('strength', null)],
  },
  { ...DONE_BY_THE_PATIENT, id: 'breathing', indications: [taught('calming', null)] },
] as const satisfies readonly Technique[];
