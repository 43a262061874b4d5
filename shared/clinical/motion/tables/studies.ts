import type { MovementId } from '../movements.ts';
import { means, type ReferenceRow, type ReferenceTable } from '../reference.ts';

const TROKE =
  'research.brighton.ac.uk/en/publications/a-new-comprehensive-normative-database-of-lumbar-spine-ranges-of-';
const KOUYOUMDJIAN =
  'c.coek.info/pdf-clinical-evaluation-of-hip-joint-rotation-range-of-motion-in-adults-.html';
const ADULTS_120 = { people: 120, sex: null, ages: [20, 60] } as const;

/** A movement of the CDC study: mean with its 95 % confidence interval, girls and boys of 2 to 8 years apart. */
type Measured = readonly [mean: number, low: number, high: number] | readonly [mean: number];
const children = (movement: MovementId, girls: Measured, boys: Measured): ReferenceRow[] =>
  ([['female', girls] as const, ['male', boys] as const] as const).map(([sex, [mean, low, high]]) => ({
    movement,
    figure: {
      kind: 'mean',
      mean,
      sd: null,
      ci: low === undefined || high === undefined ? null : [low, high],
    },
    sex,
    ages: [2, 8],
  }));

const fallsWithAge = (movement: MovementId, youngest: number, oldest: number): ReferenceRow => ({
  movement,
  figure: { kind: 'falls-with-age', youngest, oldest },
  sex: null,
  ages: [16, 90],
});

/** Figures that were measured in a described group of people (clinical knowledge A1). */
export const STUDY_TABLES = [
  {
    id: 'cdc-2010',
    version: 1,
    edition: 'CDC Normal Joint Range of Motion Study (Soucie et al. 2011), passive, universal goniometer',
    population: { people: 674, sex: null, ages: [2, 69] },
    sources: ['archive.cdc.gov/www_cdc_gov/ncbddd/jointrom/index.html'],
    reviewed: null,
    // The rows for 9 to 69 years were not seen, and the interval of the boys' ankle was cut off.
    rows: [
      ...children('hip-extension', [26.2, 23.9, 28.5], [28.3, 27.2, 29.4]),
      ...children('hip-flexion', [140.8, 139.2, 142.4], [131.1, 129.4, 132.8]),
      ...children('knee-flexion', [152.6, 151.2, 154], [147.8, 146.6, 149]),
      ...children('knee-extension', [5.4, 3.9, 6.9], [1.6, 0.9, 2.3]),
      ...children('ankle-dorsiflexion', [24.8, 22.5, 27.1], [22.8]),
    ],
  },
  {
    id: 'troke-2005',
    version: 1,
    edition: 'Troke et al. 2005, lumbar spine, people without symptoms',
    population: { people: 405, sex: null, ages: [16, 90] },
    sources: [TROKE],
    reviewed: null,
    rows: [
      fallsWithAge('lumbar-flexion', 72, 40),
      fallsWithAge('lumbar-extension', 29, 6),
      fallsWithAge('lumbar-lateral-flexion', 29, 15),
      {
        movement: 'lumbar-rotation',
        figure: { kind: 'mean', mean: 7, sd: null, ci: null },
        sex: null,
        ages: [16, 90],
      },
    ],
  },
  {
    id: 'kouyoumdjian-2012-supine',
    version: 1,
    edition: 'Kouyoumdjian et al. 2012, hip rotation, lying on the back',
    population: ADULTS_120,
    sources: [KOUYOUMDJIAN],
    reviewed: null,
    rows: means(['hip-lateral-rotation', 38.5], ['hip-medial-rotation', 29.6]),
  },
  {
    id: 'kouyoumdjian-2012-prone',
    version: 1,
    edition: 'Kouyoumdjian et al. 2012, hip rotation, lying face down',
    population: ADULTS_120,
    sources: [KOUYOUMDJIAN],
    reviewed: null,
    rows: means(['hip-lateral-rotation', 41.8], ['hip-medial-rotation', 35.2]),
  },
  {
    id: 'anatomystandard',
    version: 1,
    edition: 'Anatomy Standard, Biomechanics of the spine: meta-analysis of in-vivo studies, young men',
    population: { people: null, sex: 'male', ages: null },
    sources: ['www.anatomystandard.com/Columna_Vertebralis/Biomechanics/ROM_of_Spine.html'],
    reviewed: null,
    // Chosen by its authors between the mean and two standard deviations above it: not a mean.
    rows: [
      {
        movement: 'cervical-flexion',
        figure: { kind: 'value', value: 64 },
        sex: null,
        ages: null,
      },
      { movement: 'cervical-extension', figure: { kind: 'value', value: 63 }, sex: null, ages: null },
      { movement: 'cervical-lateral-flexion', figure: { kind: 'value', value: 49 }, sex: null, ages: null },
    ],
  },
] as const satisfies readonly ReferenceTable[];
