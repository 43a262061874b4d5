/** The columns of the contraindication matrix: techniques that the same rules hold for. */
export const TECHNIQUE_GROUPS = [
  'swedish',
  'deep',
  'myofascial',
  'mobilisation',
  'stretch',
  'lymph-drainage',
  'instrument',
  'heat',
  'cold',
] as const;
export type TechniqueGroup = (typeof TECHNIQUE_GROUPS)[number];

/** Something for each column. */
export const byGroup = <T>(make: (group: TechniqueGroup) => T): Record<TechniqueGroup, T> =>
  Object.fromEntries(TECHNIQUE_GROUPS.map((group) => [group, make(group)])) as Record<TechniqueGroup, T>;

/**
 * The techniques a bout can name. Names stand in `chart:technique`. `pressure` is the usual range on
 * Walton's scale (0–5), `source` the page it was read from, or null for general knowledge; `reviewed` is
 * null until a registered clinician has checked the row. Clinical knowledge F1; *Plan* extends the rows.
 */
export interface Technique {
  id: string;
  /** The column of the contraindication matrix (clinical knowledge E3); null where it has none. */
  group: TechniqueGroup | null;
  pressure: readonly [low: number, high: number] | null;
  source: string | null;
  reviewed: null;
}

const STROKES = 'www.cram.com/flashcards/athletic-therapy-massage-347090';
const COMPRESSION = 'integrativehealthcare.org/mt/compression-friction-vibration-massage-strokes';
const TRIGGER_POINT = 'journals.sbmu.ac.ir/physiotherapy/issue/view/1917';
const MOBILISATION = 'wikimsk.org/wiki/Joint_Mobilisation';
const CONTRACT_RELAX =
  'santabarbaradeeptissue.com/index.php/2019/03/27/pnf-stretching-proprioceptive-neuromuscular-facilitation-bodywork-santa-barbara-goleta/pnfstretchingproprioceptiveneuromuscularfacilitation/';

export const TECHNIQUES = [
  { id: 'effleurage', group: 'swedish', pressure: [2, 4], source: STROKES, reviewed: null },
  { id: 'petrissage', group: 'swedish', pressure: [3, 4], source: STROKES, reviewed: null },
  { id: 'stroking', group: 'swedish', pressure: [1, 2], source: STROKES, reviewed: null },
  { id: 'static-contact', group: 'swedish', pressure: [0, 1], source: null, reviewed: null },
  { id: 'vibration', group: 'swedish', pressure: [1, 3], source: STROKES, reviewed: null },
  { id: 'rocking', group: 'swedish', pressure: null, source: STROKES, reviewed: null },
  {
    id: 'tapotement',
    group: 'swedish',
    pressure: [2, 4],
    source: 'absoluteheavenmassage.com/massage.html',
    reviewed: null,
  },
  { id: 'compression', group: 'deep', pressure: [2, 5], source: COMPRESSION, reviewed: null },
  { id: 'stripping', group: 'deep', pressure: [4, 5], source: null, reviewed: null },
  { id: 'frictions', group: 'deep', pressure: [4, 5], source: COMPRESSION, reviewed: null },
  { id: 'trigger-point', group: 'deep', pressure: [4, 4], source: TRIGGER_POINT, reviewed: null },
  { id: 'myofascial-release', group: 'myofascial', pressure: [2, 4], source: null, reviewed: null },
  { id: 'skin-rolling', group: 'myofascial', pressure: [2, 4], source: null, reviewed: null },
  { id: 'muscle-energy', group: 'stretch', pressure: null, source: CONTRACT_RELAX, reviewed: null },
  { id: 'passive-stretch', group: 'stretch', pressure: null, source: null, reviewed: null },
  { id: 'joint-mobilisation', group: 'mobilisation', pressure: null, source: MOBILISATION, reviewed: null },
  { id: 'lymph-drainage', group: 'lymph-drainage', pressure: [1, 1], source: null, reviewed: null },
  { id: 'sports-massage', group: 'deep', pressure: [2, 5], source: null, reviewed: null },
  { id: 'shiatsu', group: 'stretch', pressure: [2, 4], source: null, reviewed: null },
  { id: 'thai', group: 'stretch', pressure: [2, 4], source: null, reviewed: null },
  { id: 'instrument-assisted', group: 'instrument', pressure: [2, 4], source: null, reviewed: null },
  { id: 'cupping', group: 'instrument', pressure: [2, 4], source: null, reviewed: null },
  { id: 'heat', group: 'heat', pressure: null, source: null, reviewed: null },
  { id: 'cold', group: 'cold', pressure: null, source: null, reviewed: null },
  { id: 'remedial-exercise', group: null, pressure: null, source: null, reviewed: null },
  { id: 'breathing', group: null, pressure: null, source: null, reviewed: null },
] as const satisfies readonly Technique[];

export type TechniqueId = (typeof TECHNIQUES)[number]['id'];
export const TECHNIQUE_IDS = TECHNIQUES.map((technique) => technique.id) as [TechniqueId, ...TechniqueId[]];

const GROUPS = new Map<TechniqueId, TechniqueGroup | null>(TECHNIQUES.map(({ id, group }) => [id, group]));

/** The matrix column of a technique, or null when the matrix says nothing of it. */
export const groupOf = (id: TechniqueId): TechniqueGroup | null => GROUPS.get(id) ?? null;
