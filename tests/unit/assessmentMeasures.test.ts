import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isBlankEntry,
  withActivity,
  withAnswer,
  withEntry,
  withInstrument,
  withNewerVersion,
  withoutInstrument,
  withRating,
  withTotal,
  withWay,
} from '#shared/chart/assessment/measures/edit.ts';
import { measures } from '#shared/chart/assessment/measures/measures.ts';
import { type MeasureRow, measuresSchema, rowOf } from '#shared/chart/assessment/measures/schema.ts';
import type { Earlier } from '#shared/chart/assessment/part.ts';
import { parseInstrument } from '#shared/clinical/measures/custom.ts';
import { EXAMPLE_FILE } from '#shared/clinical/measures/example.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { INSTRUMENTS } from '#shared/clinical/measures/instruments.ts';
import type { MeasureEntry } from '#shared/clinical/measures/result.ts';
import type { Language } from '#shared/practice/practice.ts';
import { byItems, byTotal, instrument, type Sheet, sheet } from '../support/measures.ts';
import { textOf } from '../support/words.ts';

/** The therapist's own instrument, as her file defines it. */
function own(change: object = {}, existing: readonly Instrument[] = []): Instrument {
  const parsed = parseInstrument(JSON.stringify({ ...JSON.parse(EXAMPLE_FILE), ...change }), existing);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.instrument;
}

const filled = (entries: Record<string, MeasureEntry>): MeasureRow[] =>
  Object.entries(entries).reduce<MeasureRow[]>(
    (rows, [id, entry]) => withEntry(withInstrument(rows, instrument(id)), id, entry),
    [],
  );
const scoreOf = (rows: readonly MeasureRow[], id: string) => rowOf(rows, id)?.score?.value ?? null;
const NOTHING: Earlier<MeasureRow[]> = { baseline: null, last: null };
const since = (value: MeasureRow[]): Earlier<MeasureRow[]> => ({
  baseline: { date: '2026-03-05', value },
  last: null,
});
const told = (rows: MeasureRow[], earlier = NOTHING, language: Language = 'en') =>
  measures.tell(rows, earlier, { on: '2026-05-01', text: textOf(language) });
const tableOf = (rows: MeasureRow[], earlier = NOTHING, language: Language = 'en') => {
  const [figure] = told(rows, earlier, language).figures ?? [];
  if (figure?.type !== 'table') throw new Error('no table');
  return figure;
};

describe('what is entered', () => {
  it('is scored as it changes, and loses its score when it can no longer be scored', () => {
    let rows = withInstrument([], instrument('odi'));
    sheet([8, 2]).forEach((answer, index) => {
      expect(scoreOf(rows, 'odi')).toBeNull();
      rows = withAnswer(rows, 'odi', index, answer);
    });
    expect(rowOf(rows, 'odi')?.score).toEqual({
      version: 1,
      form: '2.1',
      scorer: 1,
      value: 40,
      band: 'moderate-disability',
    });
    expect(scoreOf(withAnswer(rows, 'odi', 0, null), 'odi')).toBeNull();
  });

  it('stands in one row an instrument, however often it is added', () => {
    const rows = withInstrument(withInstrument([], instrument('ndi')), instrument('ndi'));
    expect(rows).toHaveLength(1);
    expect(measuresSchema.safeParse([...rows, ...rows]).success).toBe(false);
    expect(withoutInstrument(rows, 'ndi')).toEqual([]);
  });

  it('is a rating that has a row as long as it is given', () => {
    const rated = withRating([], instrument('pain-nprs'), 6);
    expect(scoreOf(withRating(rated, instrument('pain-nprs'), 0), 'pain-nprs')).toBe(0);
    expect(withRating(rated, instrument('pain-nprs'), null)).toEqual([]);
  });

  it('can be a total, part by part', () => {
    let rows = withWay(withInstrument([], instrument('odi')), 'odi', 'total');
    rows = withTotal(rows, 'odi', { total: 16 });
    expect(scoreOf(rows, 'odi')).toBeNull();
    rows = withTotal(rows, 'odi', { answered: 9 });
    expect(scoreOf(rows, 'odi')).toBe(35.6); // 16 / 45
  });

  it('is kept on both ways of entering it, and only the one that is on counts', () => {
    const answers = filled({ odi: byItems(sheet([10, 2])) });
    const total = withTotal(withWay(answers, 'odi', 'total'), 'odi', { total: 10, answered: 10 });
    expect(scoreOf(withWay(answers, 'odi', 'total'), 'odi')).toBeNull();
    expect(scoreOf(total, 'odi')).toBe(20);
    const back = withWay(total, 'odi', 'items');
    expect([scoreOf(back, 'odi'), rowOf(back, 'odi')?.entry]).toEqual([40, byItems(sheet([10, 2]))]);
    expect(scoreOf(withWay(back, 'odi', 'total'), 'odi')).toBe(20);
  });

  it('names activities in the patient’s words beside their ratings', () => {
    const named = withActivity(withInstrument([], instrument('psfs')), 'psfs', 1, 'Lifting my son');
    expect(rowOf(withAnswer(named, 'psfs', 1, 4), 'psfs')?.entry).toEqual(
      byItems([null, 4], ['', 'Lifting my son']),
    );
  });
});

describe('every change of any instrument', () => {
  it.each(INSTRUMENTS.map(({ id }) => id))('%s leaves a score that its entry gives', (id) => {
    const definition = instrument(id);
    const step = fc.record({
      index: fc.nat({ max: definition.items.length - 1 }),
      answer: fc.option(
        fc.integer({ min: definition.items[0]?.low ?? 0, max: definition.items[0]?.high ?? 0 }),
      ),
      way: fc.constantFrom('items', 'total'),
      total: fc.option(fc.integer({ min: 0, max: 60 })),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let rows = withInstrument([], definition);
        for (const { index, answer, way, total } of steps) {
          rows = withAnswer(rows, id, index, answer);
          if (total !== null) rows = withTotal(withWay(rows, id, way), id, { total, answered: index });
          expect(measures.missing(rows)).toEqual([]);
        }
        expect(measuresSchema.parse(rows)).toEqual(rows);
      }),
      { numRuns: 30 },
    );
  });
});

describe('before signing', () => {
  const odi = filled({ odi: byItems(sheet([10, 2])) });
  const changed = (change: object) => odi.map((row) => ({ ...row, ...change }));
  const wrong = [{ path: 'measures.odi', reason: 'measure-score' }];

  it('an incomplete form is no obstacle', () => {
    expect(measures.missing(filled({ odi: byItems([1, 2]), lefs: byTotal(20) }))).toEqual([]);
  });

  it.each([
    ['another value', { score: { ...odi[0]?.score, value: 10 } }],
    ['another band', { score: { ...odi[0]?.score, band: 'minimal-disability' } }],
    ['another form', { score: { ...odi[0]?.score, form: '1.0' } }],
    ['no score', { score: null }],
    ['a score of nothing', { entry: byItems([]) }],
  ])('%s than the answers give is', (_, change) => {
    expect(measures.missing(changed(change))).toEqual(wrong);
  });

  it.each(['version', 'scorer'])('a score of another %s is left as it was', (what) => {
    const score = { ...odi[0]?.score, value: 12, [what]: 7 };
    expect(measures.missing(changed({ score }) as MeasureRow[])).toEqual([]);
  });
});

describe('a re-assessment', () => {
  it('begins with the same instruments and activities, entered the same way, and without answers', () => {
    const rows = filled({
      'pain-nprs': byItems([6]),
      psfs: byItems([2, 3, 4], ['Stairs', 'Lifting', 'Sleep']),
      odi: byTotal(16, 10),
    });
    const again = measures.again(rows);
    expect(again.map(({ entry, score }) => [entry, score])).toEqual([
      [byItems([]), null],
      [byItems([], ['Stairs', 'Lifting', 'Sleep']), null],
      [{ by: 'total', total: null, answered: null, subtotal: null }, null],
    ]);
    expect(measures.isEmpty([])).toBe(true);
    expect(measures.facts(again)).toEqual([]);
    expect(told(again, since(rows)).paragraphs).toEqual([]);
  });
});

describe('facts', () => {
  it('are the scores, in units that no language changes', () => {
    const rows = filled({
      'pain-nprs': byItems([6]),
      'pain-vas': byItems([47]),
      odi: byTotal(16, 10),
      ndi: byTotal(16, 10),
      'days-missed': byItems([3]),
      pgic: byItems([2]),
      lefs: byItems([1]),
    });
    expect(
      measures
        .facts(rows)
        .map((fact) => fact.type === 'measurement' && [fact.measure, fact.value, fact.unit]),
    ).toEqual([
      ['pain-nprs', 6, '/10'],
      ['pain-vas', 47, 'mm'],
      ['odi', 32, '%'],
      ['ndi', 16, '/50'],
      ['days-missed', 3, 'd'],
      ['pgic', 2, ''],
    ]);
  });
});

describe('the text', () => {
  const before = filled({
    'pain-nprs': byItems([7]),
    odi: byTotal(23, 10),
    qbpds: byTotal(50, 20),
    psfs: byItems([2, 4, 3], ['Stairs', 'Lifting my son', 'Sleeping through']),
  });

  it('is a table of scores in the order of the instruments, with their bands', () => {
    const rows = filled({
      odi: byTotal(16, 10),
      'start-back': byTotal(5, 9, 4),
      'pain-nprs': byItems([6]),
    });
    expect(tableOf(rows)).toEqual({
      type: 'table',
      caption: 'Scores',
      head: ['Measure', 'Result'],
      rows: [
        ['Pain now, 0–10', '6/10, moderate pain'],
        ['Oswestry Disability Index (ODI)', '32%, moderate disability'],
        ['STarT Back Screening Tool (STarT Back)', '5/9, psychosocial 4, high risk'],
      ],
    });
  });

  it('says the change with error and importance as two columns', () => {
    const rows = filled({ 'pain-nprs': byItems([4]), qbpds: byTotal(42, 20), odi: byTotal(16, 10) });
    const { caption, head, rows: cells } = tableOf(rows, since(before));
    expect([caption, head.length]).toEqual(['Scores, compared with March 5, 2026', 6]);
    const minus = (number: string) => expect.stringMatching(new RegExp(`^[-−]${number}$`, 'u'));
    expect(cells).toEqual([
      ['Pain now, 0–10', '4/10, moderate pain', '7/10', minus('3 \\([-−]42\\.9%\\), better'), 'yes', 'yes'],
      [
        'Oswestry Disability Index (ODI)',
        '32%, moderate disability',
        '46%',
        minus('14 \\([-−]30\\.4%\\), better'),
        'yes',
        'yes',
      ],
      // Important to patients, and yet within the error: 8 of 12 and of 6.
      [
        'Quebec Back Pain Disability Scale (QBPDS)',
        '42/100',
        '50/100',
        minus('8 \\([-−]16%\\), better'),
        'no',
        'yes',
      ],
    ]);
    const [held] = told(rows, since(before)).paragraphs.filter((one) => one.startsWith('Change is held'));
    expect(held).toContain(
      'QBPDS: MDC from 12, chronic low back pain, rehabilitation in hospital (n = 201); MCID from 6, ',
    );
  });

  it('says no change where there is none to say, and why', () => {
    const rows = filled({ psfs: byItems([5, 4, 3], ['Stairs', 'Lifting my son', 'Driving']) });
    expect(tableOf(rows, since(before)).rows[0]?.slice(2)).toEqual(['3/10', '–', '–', '–']);
    expect(told(rows, since(before)).paragraphs.join(' ')).toContain('The activities are not the same');
  });

  it('tells the activities, each with its own change', () => {
    const rows = filled({ psfs: byItems([5, 5, null], ['Stairs', 'Lifting my son', 'Sleeping through']) });
    const [activities, why] = told(rows, since(before)).paragraphs;
    expect(activities).toBe(
      'Patient-Specific Functional Scale, in the patient’s words: “Stairs” 5/10; “Lifting my son” 5/10; “Sleeping through” not rated.',
    );
    expect(why).toBe(
      'Patient-Specific Functional Scale (PSFS): No score: 2 of the 3 answers that it needs are given.',
    );
    const scored = filled({ psfs: byItems([5, 5, 3], ['Stairs', 'Lifting my son', 'Sleeping through']) });
    expect(told(scored, since(before)).paragraphs[0]).toContain(
      '“Stairs” 5/10 (baseline 2/10: +3, better; beyond the measurement error); “Lifting my son” 5/10 (baseline 4/10: +1, better; within the measurement error)',
    );
  });

  it('says why there is no score, and that missing answers were left out', () => {
    const rows = filled({ odi: byItems([1, 2]), ndi: byTotal(16, 9), lefs: byTotal(40) });
    expect(tableOf(rows).rows).toEqual([['Neck Disability Index (NDI)', '17.8/50, moderate disability']]);
    expect(told(rows).paragraphs.slice(0, 3)).toEqual([
      'Oswestry Disability Index (ODI): No score: 2 of the 8 answers that it needs are given.',
      'Neck Disability Index (NDI): 16 points on the paper form. Scored on 9 of 10 items; a missing one counts as the mean of the others.',
      'Lower Extremity Functional Scale (LEFS): No score: say how many items were answered.',
    ]);
  });

  it('bears the notices of those who ask for one, once each', () => {
    const { paragraphs } = told(
      filled({ odi: byItems([1]), 'quick-dash': byItems([1]), sleep: byItems([3]) }),
    );
    expect(paragraphs.at(-1)).toBe(
      'Notices: ODI: © Jeremy Fairbank, 1980. Mapi Research Trust. QuickDASH: © Institute for Work & Health.',
    );
  });

  it('reads a rating of change as the comparison that it is', () => {
    const { paragraphs } = told(filled({ pgic: byItems([2]) }));
    expect(paragraphs).toEqual([
      'Patient global impression of change: At least the change that patients call important (this level or better: much improved; chronic low back pain).',
    ]);
  });

  it('is French in French', () => {
    const rows = filled({ 'pain-nprs': byItems([4]), odi: byItems([1, 2]) });
    const { caption, rows: cells } = tableOf(rows, since(before), 'fr');
    expect(caption).toBe('Scores, comparés au 5 mars 2026');
    expect(cells[0]?.slice(0, 3)).toEqual(['Douleur actuelle, 0–10', '4/10, douleur modérée', '7/10']);
    const [why] = told(rows, since(before), 'fr').paragraphs;
    expect(why?.replaceAll('\u00a0', ' ')).toBe(
      'Indice d’incapacité d’Oswestry (ODI) : Aucun score : 2 des 8 réponses nécessaires sont données.',
    );
  });

  it('never leaves a key where words should be', () => {
    const every = INSTRUMENTS.reduce<MeasureRow[]>(
      (rows, { id, items }) =>
        withEntry(withInstrument(rows, instrument(id)), id, byItems(items.map(({ high }) => high) as Sheet)),
      [],
    );
    const low = INSTRUMENTS.reduce<MeasureRow[]>(
      (rows, { id, items }) =>
        withEntry(withInstrument(rows, instrument(id)), id, byItems(items.map((item) => item.low) as Sheet)),
      [],
    );
    for (const language of ['en', 'fr'] as const) {
      const said = JSON.stringify(told(every, since(low), language));
      expect(said).not.toMatch(/(?:measures|assessment)[:.]|\{\{|undefined|NaN/u);
    }
  });
});

describe('an instrument of the therapist’s own', () => {
  it('brings its definition with it, and reads by itself', () => {
    const definition = own();
    const rows = withEntry(withInstrument([], definition), 'own-jaw', byItems([1, 2, 3, 4]));
    expect(rows[0]).toMatchObject({ own: definition, score: { version: 1, value: 63 } }); // 10 / 16
    expect(measures.missing(rows)).toEqual([]);
    expect(tableOf(rows).rows).toEqual([['Jaw function', '63/100']]);
    expect(told(rows).paragraphs).toEqual(['Jaw function: Scored on 4 of 5 items.']);
  });

  it('is compared over a version that keeps its scale, and not over one that changes it', () => {
    const first = own();
    const reworded = own({ version: 2, name: 'Jaw function, revised' }, [first]);
    const rescaled = own({ version: 3, items: { count: 5, low: 0, high: 5 } }, [first, reworded]);
    const at = (definition: Instrument, answers: Sheet) =>
      withEntry(withInstrument([], definition), 'own-jaw', byItems(answers));
    const baseline = since(at(first, [4, 4, 4, 4, 4]));
    expect(tableOf(at(reworded, [2, 2, 2, 2, 2]), baseline).rows[0]?.[3]).toMatch(/50.*better/u);
    const told3 = told(at(rescaled, [2, 2, 2, 2, 2]), baseline).paragraphs;
    expect(told3.join(' ')).toContain('The instrument was changed in between');
  });

  it('is taken over in its newer version empty', () => {
    const rows = withEntry(withInstrument([], own()), 'own-jaw', byItems([1, 2, 3, 4, 4]));
    const [row] = withNewerVersion(rows, own({ version: 2, name: 'New' }, [own()]));
    expect([row?.own?.version, row && isBlankEntry(row.entry), row?.score]).toEqual([2, true, null]);
  });
});

describe('an instrument that this version does not know', () => {
  it('keeps what was entered and says its number by its id', () => {
    const [row] = filled({ odi: byTotal(16, 10) });
    const unknown = row ? [{ ...row, instrument: 'later' }] : [];
    expect(measures.missing(unknown)).toEqual([]);
    expect(withAnswer(unknown, 'later', 0, 3)).toEqual(unknown);
    expect(tableOf(unknown).rows).toEqual([['later', '32, moderate disability']]);
    expect(measures.facts(unknown)).toMatchObject([{ measure: 'later', value: 32, unit: '' }]);
  });
});
