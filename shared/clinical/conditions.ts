/**
 * The conditions that a health history can name, in the groups it asks them in. A condition limits what may be
 * done through the rules in `contraindications/`, which carry the sources; one without a rule is kept for the
 * therapist to read. Names stand in `clinical:condition`.
 *
 * `place`: whether it has one on the body: `needed` (the rules act there), `asked` (it may have) or `none`.
 * `asked: false`: never asked in a history: it follows from a date, an answer or a red flag. Ontario's standard
 * forbids questions on HIV status and on infections that routine infection control covers
 * (records-and-claims a, rule 7), so there are none.
 */
export interface Condition {
  id: string;
  group: ConditionGroup | null;
  place: 'none' | 'asked' | 'needed';
}

export const CONDITION_GROUPS = [
  'heart',
  'clotting',
  'nerves',
  'bones',
  'skin',
  'cancer',
  'hormones',
  'organs',
] as const;
export type ConditionGroup = (typeof CONDITION_GROUPS)[number];

export const CONDITIONS = [
  { id: 'hypertension-controlled', group: 'heart', place: 'none' },
  { id: 'hypertension-uncontrolled', group: 'heart', place: 'none' },
  { id: 'hypertension-severe', group: 'heart', place: 'none' },
  { id: 'hypotension', group: 'heart', place: 'none' },
  { id: 'heart-failure', group: 'heart', place: 'none' },
  { id: 'heart-event-unstable', group: 'heart', place: 'none' },
  { id: 'heart-inflammation', group: 'heart', place: 'none' },
  { id: 'arrhythmia', group: 'heart', place: 'none' },
  { id: 'implanted-device', group: 'heart', place: 'needed' },
  { id: 'aneurysm', group: 'heart', place: 'asked' },
  { id: 'severe-atherosclerosis', group: 'heart', place: 'none' },
  { id: 'carotid-sinus', group: 'heart', place: 'none' },

  { id: 'dvt-acute', group: 'clotting', place: 'asked' },
  { id: 'dvt-history', group: 'clotting', place: 'asked' },
  { id: 'bleeding-disorder', group: 'clotting', place: 'none' },
  { id: 'haemophilia', group: 'clotting', place: 'none' },
  { id: 'low-platelets', group: 'clotting', place: 'none' },
  { id: 'internal-bleeding', group: 'clotting', place: 'none' },
  { id: 'varicose-veins', group: 'clotting', place: 'needed' },
  { id: 'lymphoedema', group: 'clotting', place: 'needed' },
  { id: 'oedema-systemic', group: 'clotting', place: 'none' },

  { id: 'impaired-sensation', group: 'nerves', place: 'asked' },
  { id: 'seizure-disorder', group: 'nerves', place: 'none' },
  { id: 'stroke-unstable', group: 'nerves', place: 'none' },
  { id: 'migraine', group: 'nerves', place: 'none' },
  { id: 'nerve-root-pain', group: 'nerves', place: 'asked' },

  { id: 'osteoporosis', group: 'bones', place: 'none' },
  { id: 'fracture', group: 'bones', place: 'needed' },
  { id: 'dislocation', group: 'bones', place: 'needed' },
  { id: 'joint-instability', group: 'bones', place: 'needed' },
  { id: 'hypermobility', group: 'bones', place: 'asked' },
  { id: 'rheumatoid-flare', group: 'bones', place: 'needed' },
  { id: 'acute-injury', group: 'bones', place: 'needed' },
  { id: 'osteoarthritis', group: 'bones', place: 'asked' },
  { id: 'scoliosis', group: 'bones', place: 'none' },
  { id: 'fibromyalgia', group: 'bones', place: 'none' },

  { id: 'open-wound', group: 'skin', place: 'needed' },
  { id: 'burn', group: 'skin', place: 'needed' },
  { id: 'skin-infection', group: 'skin', place: 'needed' },
  { id: 'skin-graft', group: 'skin', place: 'needed' },
  { id: 'undiagnosed-lump', group: 'skin', place: 'asked' },
  { id: 'raynaud', group: 'skin', place: 'none' },
  { id: 'cold-urticaria', group: 'skin', place: 'none' },

  { id: 'cancer-active', group: 'cancer', place: 'needed' },
  { id: 'chemotherapy', group: 'cancer', place: 'none' },
  { id: 'radiotherapy', group: 'cancer', place: 'needed' },

  { id: 'diabetes', group: 'hormones', place: 'none' },
  { id: 'diabetes-complications', group: 'hormones', place: 'asked' },
  { id: 'diabetes-advanced', group: 'hormones', place: 'none' },
  { id: 'hyperthyroid', group: 'hormones', place: 'none' },
  { id: 'thyroid-disorder', group: 'hormones', place: 'none' },

  { id: 'renal-failure', group: 'organs', place: 'none' },
  { id: 'organ-failure', group: 'organs', place: 'none' },
  { id: 'hepatitis-active', group: 'organs', place: 'none' },
  { id: 'lung-disease-acute', group: 'organs', place: 'none' },
  { id: 'asthma', group: 'organs', place: 'none' },
  { id: 'spleen-removed', group: 'organs', place: 'none' },

  { id: 'recent-surgery', group: null, place: 'needed' },
  { id: 'pregnancy-first-trimester', group: null, place: 'none' },
  { id: 'pregnancy-later', group: null, place: 'none' },
  { id: 'pregnancy-complication', group: null, place: 'none' },
  { id: 'fever', group: null, place: 'none' },
  { id: 'cauda-equina', group: null, place: 'none' },
  { id: 'severe-headache', group: null, place: 'none' },
] as const satisfies readonly Condition[];

export type ConditionId = (typeof CONDITIONS)[number]['id'];
export const CONDITION_IDS = CONDITIONS.map(({ id }) => id) as [ConditionId, ...ConditionId[]];

const BY_ID = new Map<ConditionId, Condition>(CONDITIONS.map((condition) => [condition.id, condition]));

/** The row of a condition. */
export function conditionOf(id: ConditionId): Condition {
  const found = BY_ID.get(id);
  if (!found) throw new Error('unknown condition');
  return found;
}

/** The conditions that a history asks in that group, in the order of asking. */
export const conditionsIn = (group: ConditionGroup): readonly ConditionId[] =>
  CONDITIONS.filter((condition) => condition.group === group).map(({ id }) => id);
