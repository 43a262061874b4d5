/**
 * Classes of medication that change what may be done; rules go by class, never by brand (clinical knowledge E4).
 * `words` are beginnings of names by which a class is *offered* for what was typed: the therapist decides, and a
 * name that matches none is asked about, never guessed. General knowledge, not reviewed by a clinician.
 */
export interface MedicationClass {
  id: string;
  words: readonly string[];
  source: string | null;
  reviewed: null;
}

export const MEDICATION_CLASSES = [
  {
    id: 'anticoagulant',
    words: [
      'warfarin',
      'coumadin',
      'apixaban',
      'eliquis',
      'rivaroxaban',
      'xarelto',
      'dabigatran',
      'edoxaban',
      'heparin',
      'dalteparin',
      'enoxaparin',
    ],
    source: null,
    reviewed: null,
  },
  {
    id: 'antiplatelet',
    words: ['aspirin', 'asa', 'acetylsalicylic', 'clopidogrel', 'plavix', 'ticagrelor', 'prasugrel'],
    source: null,
    reviewed: null,
  },
  {
    id: 'corticosteroid',
    words: [
      'prednisone',
      'prednisolone',
      'cortisone',
      'dexamethasone',
      'methylprednisolone',
      'hydrocortisone',
    ],
    source: null,
    reviewed: null,
  },
  {
    id: 'opioid',
    words: ['codeine', 'morphine', 'oxycodone', 'hydromorphone', 'tramadol', 'fentanyl', 'buprenorphine'],
    source: null,
    reviewed: null,
  },
  {
    id: 'antihypertensive',
    words: [
      'ramipril',
      'lisinopril',
      'perindopril',
      'amlodipine',
      'metoprolol',
      'atenolol',
      'losartan',
      'valsartan',
      'candesartan',
      'hydrochlorothiazide',
    ],
    source: null,
    reviewed: null,
  },
] as const satisfies readonly MedicationClass[];

export type MedicationClassId = (typeof MEDICATION_CLASSES)[number]['id'];
export const MEDICATION_CLASS_IDS = MEDICATION_CLASSES.map(({ id }) => id) as [
  MedicationClassId,
  ...MedicationClassId[],
];

/** The class to offer for a name as it was typed, or null when none matches. Lower case and accents do not matter. */
export function suggestedClass(name: string): MedicationClassId | null {
  const typed = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z]+/u);
  const found = MEDICATION_CLASSES.find(({ words }) =>
    typed.some((word) =>
      words.some((known) => (known.length <= 3 ? word === known : word.startsWith(known))),
    ),
  );
  return found?.id ?? null;
}
