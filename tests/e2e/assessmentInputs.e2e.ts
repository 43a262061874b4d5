/**
 * A full low-back assessment by the keyboard alone, with every input counted.
 *
 * The rule of counting: a key or a chord (`Tab`, `Enter`, `+`, `Alt+3`) is one input; a run of text that is typed
 * without any other key in between (a name, a number, a sentence) is one input. Nothing is pressed, focused or filled
 * in another way, and nothing is waited for but what a person looks at before she goes on: the page after it was
 * opened, and what she is about to sign. What was typed between the two is typed without a pause, and what is signed
 * is compared with it.
 */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { ago, onsetAgo } from '#shared/chart/assessment/complaint/onset.ts';
import { type AssessmentBody, assessmentSchema } from '#shared/chart/assessment/schema.ts';
import { spotName } from '#shared/clinical/body/names.ts';
import type { Spot } from '#shared/clinical/body/regions.ts';
import { ODI } from '#shared/clinical/measures/back.ts';
import { NPRS_NOW } from '#shared/clinical/measures/pain.ts';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import type { OpenApp } from '../support/app.ts';
import { stranger, today } from '../support/people.ts';
import { onAssessment } from '../support/steps/assessment.ts';
import { button } from '../support/steps/fields.ts';
import { allOf, type CountedKeys, countedKeys } from '../support/steps/inputs.ts';
import { pointersUsed, watchPointers } from '../support/steps/keys.ts';
import { addPatient } from '../support/steps/patients.ts';
import { isSigned } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

/** The measure of the issue. */
const MOST_INPUTS = 70;

/** What a therapist of that language types. */
const TYPED: Record<Language, { command: string; complaint: string; worse: string; impression: string }> = {
  en: {
    command: 'new assessment',
    complaint: 'Low back pain',
    worse: 'sit',
    impression: 'Signs of irritation of a left lumbar nerve root, without loss of strength.',
  },
  fr: {
    command: 'nouvelle évaluation',
    complaint: 'Lombalgie',
    worse: 'assis',
    impression: 'Signes d’irritation d’une racine lombaire gauche, sans perte de force.',
  },
};

const LOW_BACK: Spot = { region: 'low-back', side: 'left' };
const THIGH: Spot = { region: 'hamstring-outer', side: 'left' };
const MOTION = [45, 10, 20, 25, 30, 28];

describe.each(LANGUAGES)('a full low-back assessment (%s)', (language) => {
  it(`takes at most ${MOST_INPUTS} inputs by keyboard, and no letter of them is lost`, async () => {
    const open = await openedPractice({ language });
    await addPatient(open, stranger({ language }));
    await watchPointers(open);
    const keys = countedKeys(open);
    await begin(open, keys);
    await complain(open, keys);
    await askFlags(keys);
    await drawChart(open, keys);
    await measure(keys);
    await move(keys);
    await test(open, keys);
    await conclude(open, keys);
    await sign(open, keys);

    const counts = keys.counts();
    console.info(`Inputs (${language}): ${allOf(counts)}, ${JSON.stringify(counts)}`);
    expectTyped(await signedBody(open), language);
    expect(await pointersUsed(open)).toBe(0);
    expect(allOf(counts), JSON.stringify(counts)).toBeLessThanOrEqual(MOST_INPUTS);
  });
});

/** From the chart of the patient, where the focus is on its title. */
async function begin(open: OpenApp, keys: CountedKeys): Promise<void> {
  keys.begin('begin');
  await keys.press('Control+k');
  await keys.type(TYPED[open.language].command);
  await keys.press('Enter');
  await onAssessment(open);
}

/** Name, where with its side, spreading, since when, what it feels like, what makes it worse. */
async function complain({ language, words }: OpenApp, keys: CountedKeys): Promise<void> {
  const { complaint, worse } = TYPED[language];
  keys.begin('complaint');
  await keys.press('Alt+1');
  await keys.type(complaint);
  await keys.press('Tab');
  await keys.type(words('chart:region.low-back'));
  await keys.press('Enter');
  // The side is asked for: its first is the left one.
  await keys.press('Space');
  // Past where another place is added.
  await keys.press('Tab');
  await keys.press('Tab');
  // From "not asked" to "no".
  await keys.press('ArrowLeft');
  await keys.press('Tab');
  await keys.type('3');
  // Past the weeks, which are meant, and the date; then past the stage, which follows from them.
  await keys.press('Enter');
  await keys.press('Tab');
  // Aching.
  await keys.press('Space');
  // More about it; what makes it worse is asked first.
  await keys.press('Tab');
  await keys.press('Enter');
  await keys.type(worse);
  await keys.press('Space');
}

/** All were asked, and none is positive. */
async function askFlags(keys: CountedKeys): Promise<void> {
  keys.begin('flags');
  await keys.press('Alt+2');
  await keys.press('Enter');
}

/** An ache of 6 in the low back, and burning of 4 in the thigh. */
async function drawChart({ words }: OpenApp, keys: CountedKeys): Promise<void> {
  keys.begin('body chart');
  await keys.press('Alt+3');
  await keys.type(spotName(LOW_BACK, words));
  await keys.press('Enter');
  // On the picture, a digit is how strong, and a letter is the kind of the next.
  await keys.press('6');
  await keys.press(words('body:kind.burning').charAt(0));
  await keys.press('Alt+3');
  await keys.type(spotName(THIGH, words));
  await keys.press('Enter');
  await keys.press('4');
}

/** Pain of 6 now, and an ODI of 16 with 9 of its 10 sections answered. */
async function measure(keys: CountedKeys): Promise<void> {
  keys.begin('measures');
  await keys.press('Alt+4');
  await keys.press('6');
  await keys.press('Enter');
  await keys.type('odi');
  await keys.press('Enter');
  // By its total.
  await keys.press('ArrowRight');
  await keys.press('Enter');
  await keys.type('16');
  await keys.press('Enter');
  await keys.type('9');
}

/** The lumbar spine is the first of the joints, being next to the complaint. */
async function move(keys: CountedKeys): Promise<void> {
  keys.begin('motion');
  await keys.press('Alt+7');
  await keys.press('Enter');
  await keys.type(MOTION.join(' '));
}

/** Five tests by name; a result by its sign, on the left first, and of the straight leg raise on both sides. */
async function test({ words }: OpenApp, keys: CountedKeys): Promise<void> {
  keys.begin('tests');
  await keys.press('Alt+9');
  const add = async (name: string, result: string) => {
    await keys.type(name);
    await keys.press('Enter');
    await keys.press(result);
  };
  await add('slr', '+');
  await keys.press('Tab');
  await keys.press('-');
  await add('slump', '+');
  await add('kemp', '+');
  await add('faber', '-');
  await add(words('examination:test.prone-instability.name'), '-');
}

/** In words, and that massage is appropriate. */
async function conclude({ language }: OpenApp, keys: CountedKeys): Promise<void> {
  keys.begin('impression');
  await keys.press('Alt+0');
  await keys.type(TYPED[language].impression);
  await keys.press('Tab');
  await keys.press('Space');
}

async function sign(open: OpenApp, keys: CountedKeys): Promise<void> {
  const { page, words } = open;
  keys.begin('sign');
  await keys.press('Control+Enter');
  await see(button(page.getByRole('dialog'), words('chart:sign.confirm'))).toBeFocused();
  await keys.press('Enter');
  await isSigned(open);
}

/** What was signed, as it is on the disk. */
async function signedBody({ page, call }: OpenApp): Promise<AssessmentBody> {
  const entryId = new URL(page.url()).hash.split('/').at(-1) ?? '';
  const read = await call('entries.read', { entryId });
  expect(read).toMatchObject({ ok: true, value: { entry: { state: 'signed' } } });
  const { entry } = (read as { value: { entry: { body: unknown } } }).value;
  return assessmentSchema.parse(entry.body);
}

function expectTyped(body: AssessmentBody, language: Language): void {
  const { complaint, impression } = TYPED[language];
  const { onset } = onsetAgo(3, 'weeks', today());
  expect(body.complaints).toMatchObject([
    {
      name: complaint,
      places: [{ region: 'low-back', side: 'left' }],
      radiates: 'no',
      onset,
      onsetSaid: 'weeks',
      stage: '',
      characters: ['aching'],
      aggravating: ['sitting'],
      aggravatingNote: '',
      easing: [],
    },
  ]);
  expect(ago(onset, 'weeks', today())).toBe(3);
  expect(new Set(Object.values(body.redFlags))).toEqual(new Set(['no']));
  expect(body.bodyChart.marks).toMatchObject([
    { kind: 'ache', intensity: 6, where: { type: 'spot', spot: LOW_BACK } },
    { kind: 'burning', intensity: 4, where: { type: 'spot', spot: THIGH } },
  ]);
  expect(body.measures).toMatchObject([
    { instrument: NPRS_NOW.id, score: { value: 6 } },
    { instrument: ODI.id, entry: { by: 'total', total: 16, answered: 9 }, score: { value: 35.6 } },
  ]);
  expect(body.motion.rows.map(({ movement, side, value }) => [movement, side, value]).toSorted()).toEqual(
    [
      ['lumbar-flexion', 'midline', 45],
      ['lumbar-extension', 'midline', 10],
      ['lumbar-lateral-flexion', 'left', 20],
      ['lumbar-lateral-flexion', 'right', 25],
      ['lumbar-rotation', 'left', 30],
      ['lumbar-rotation', 'right', 28],
    ].toSorted(),
  );
  expect(body.tests.rows.map(({ test: id, side, result }) => [id, side, result])).toEqual([
    ['straight-leg-raise', 'left', 'positive'],
    ['straight-leg-raise', 'right', 'negative'],
    ['slump', 'left', 'positive'],
    ['kemp', 'left', 'positive'],
    ['faber', 'left', 'negative'],
    ['prone-instability', 'midline', 'negative'],
  ]);
  expect(body.impression).toMatchObject({ words: impression, massage: 'yes', irritability: '', refer: '' });
}
