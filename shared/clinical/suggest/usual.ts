import type { TechniqueId } from '../techniques/techniques.ts';

/**
 * Minutes that a technique usually takes on one region (clinical knowledge F1, the middle of what stands there). General
 * knowledge, a start to be changed; a technique without a row is suggested without minutes.
 */
export const USUAL_MINUTES: Partial<Record<TechniqueId, number>> = {
  effleurage: 4,
  petrissage: 4,
  stroking: 2,
  'static-contact': 1,
  vibration: 1,
  rocking: 1,
  tapotement: 1,
  compression: 2,
  stripping: 3,
  frictions: 3,
  'trigger-point': 3,
  'myofascial-release': 4,
  'skin-rolling': 2,
  'muscle-energy': 2,
  'passive-stretch': 2,
  'joint-mobilisation': 2,
  'lymph-drainage': 20,
  'sports-massage': 10,
  shiatsu: 10,
  thai: 10,
  'instrument-assisted': 2,
  cupping: 5,
  heat: 15,
  cold: 10,
  'remedial-exercise': 5,
  breathing: 3,
};

/** How a technique was dosed in a trial or a text that was read. Words: `suggest:howMuch.<id>`. */
export const TECHNIQUE_DOSES = [
  {
    id: 'hold-90-seconds',
    technique: 'trigger-point',
    source: 'journals.sbmu.ac.ir/physiotherapy/issue/view/1917',
  },
  {
    id: 'contract-relax-cycles',
    technique: 'muscle-energy',
    source:
      'santabarbaradeeptissue.com/index.php/2019/03/27/pnf-stretching-proprioceptive-neuromuscular-facilitation-bodywork-santa-barbara-goleta/pnfstretchingproprioceptiveneuromuscularfacilitation/',
  },
  { id: 'grades-and-rhythm', technique: 'joint-mobilisation', source: 'wikimsk.org/wiki/Joint_Mobilisation' },
] as const satisfies readonly { id: string; technique: TechniqueId; source: string }[];
export type TechniqueDose = (typeof TECHNIQUE_DOSES)[number];

const DOSE_OF = new Map<TechniqueId, TechniqueDose>(TECHNIQUE_DOSES.map((dose) => [dose.technique, dose]));
export const techniqueDose = (technique: TechniqueId): TechniqueDose | null => DOSE_OF.get(technique) ?? null;
