/**
 * The techniques a bout can name. Names stand in `chart:technique`. `pressure` is the usual range on
 * Walton's scale (0–5), `source` the page it was read from, or null for general knowledge; `reviewed` is
 * null until a registered clinician has checked the row. Clinical knowledge F1; *Plan* extends the rows.
 */
export interface Technique {
  id: string;
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
  { id: 'effleurage', pressure: [2, 4], source: STROKES, reviewed: null },
  { id: 'petrissage', pressure: [3, 4], source: STROKES, reviewed: null },
  { id: 'stroking', pressure: [1, 2], source: STROKES, reviewed: null },
  { id: 'static-contact', pressure: [0, 1], source: null, reviewed: null },
  { id: 'vibration', pressure: [1, 3], source: STROKES, reviewed: null },
  { id: 'rocking', pressure: null, source: STROKES, reviewed: null },
  { id: 'tapotement', pressure: [2, 4], source: 'absoluteheavenmassage.com/massage.html', reviewed: null },
  { id: 'compression', pressure: [2, 5], source: COMPRESSION, reviewed: null },
  { id: 'stripping', pressure: [4, 5], source: null, reviewed: null },
  { id: 'frictions', pressure: [4, 5], source: COMPRESSION, reviewed: null },
  { id: 'trigger-point', pressure: [4, 4], source: TRIGGER_POINT, reviewed: null },
  { id: 'myofascial-release', pressure: [2, 4], source: null, reviewed: null },
  { id: 'skin-rolling', pressure: [2, 4], source: null, reviewed: null },
  { id: 'muscle-energy', pressure: null, source: CONTRACT_RELAX, reviewed: null },
  { id: 'passive-stretch', pressure: null, source: null, reviewed: null },
  { id: 'joint-mobilisation', pressure: null, source: MOBILISATION, reviewed: null },
  { id: 'lymph-drainage', pressure: [1, 1], source: null, reviewed: null },
  { id: 'sports-massage', pressure: [2, 5], source: null, reviewed: null },
  { id: 'shiatsu', pressure: [2, 4], source: null, reviewed: null },
  { id: 'thai', pressure: [2, 4], source: null, reviewed: null },
  { id: 'instrument-assisted', pressure: [2, 4], source: null, reviewed: null },
  { id: 'cupping', pressure: [2, 4], source: null, reviewed: null },
  { id: 'heat', pressure: null, source: null, reviewed: null },
  { id: 'cold', pressure: null, source: null, reviewed: null },
  { id: 'remedial-exercise', pressure: null, source: null, reviewed: null },
  { id: 'breathing', pressure: null, source: null, reviewed: null },
] as const satisfies readonly Technique[];

export type TechniqueId = (typeof TECHNIQUES)[number]['id'];
export const TECHNIQUE_IDS = TECHNIQUES.map((technique) => technique.id) as [TechniqueId, ...TechniqueId[]];
