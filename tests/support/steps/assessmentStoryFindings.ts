/** What the fictional practice's assessments saw, felt and measured. */
import type { Locator } from 'playwright';
import { expect as see } from 'playwright/test';
import type { MotionCell } from '#shared/chart/assessment/motion/lines.ts';
import { lineName, numberWords, wayWords } from '#shared/chart/assessment/motion/words.ts';
import type { AssessmentBody } from '#shared/chart/assessment/schema.ts';
import { atStart, placeName } from '#shared/chart/intake/lines.ts';
import { MOTION_TYPES, type MotionRow } from '#shared/clinical/motion/record.ts';
import type { PalpationRow } from '#shared/clinical/palpation.ts';
import type { Place } from '#shared/clinical/places.ts';
import { type PostureRow, postureFindingOf } from '#shared/clinical/posture.ts';
import { sidesOf } from '#shared/clinical/regions.ts';
import type { OpenApp } from '../app.ts';
import { section } from './assessment.ts';
import { detailsOf, jointChip, valueBox } from './assessmentMotion.ts';
import { box, button, find, group, pick } from './fields.ts';

/** Presses each of these in a row of chips that is not chosen yet. */
async function press(place: Locator, label: string, names: readonly string[]): Promise<void> {
  const chips = place.getByRole('toolbar', { name: label, exact: true });
  for (const name of names) {
    const chosen = await button(chips, name).getAttribute('aria-pressed');
    if (chosen !== 'true') await button(chips, name).click();
  }
}

/** Chooses from a short list inside a part of the screen. */
async function chooseIn({ page }: OpenApp, place: Locator, label: string, option: string): Promise<void> {
  const opener = place.getByRole('button', { name: label }).first();
  await opener.click();
  await page.getByRole('option', { name: option, exact: true }).click();
  // The focus comes back when the list is gone; the next list that opens would lose it.
  await see(opener).toBeFocused();
}

export async function makeObservation(open: OpenApp, { observation }: AssessmentBody): Promise<void> {
  const { words } = open;
  const part = section(open, 'observation');
  for (const row of observation.posture) await addPosture(open, row);
  const { gait, guarding, skin, note } = observation;
  await press(
    part,
    words('assessment:observation.gait'),
    gait.map((id) => words(`examination:gait.${id}`)),
  );
  await press(
    part,
    words('assessment:observation.guarding'),
    guarding.map((id) => words(`examination:guarding.${id}`)),
  );
  await press(
    part,
    words('assessment:observation.skin'),
    skin.map((id) => words(`examination:skin.${id}`)),
  );
  if (note !== '') await box(part, words('assessment:observation.note')).fill(note);
}

async function addPosture(open: OpenApp, { finding, view, side, degree }: PostureRow): Promise<void> {
  const { page, words } = open;
  const part = section(open, 'observation');
  if (view !== '')
    await pick(part, words('assessment:observation.seenFrom'), words(`examination:view.${view}`));
  const { region, sided } = postureFindingOf(finding);
  const name = words(`examination:posture.${finding}`);
  const option = { region: words(`examination:postureRegion.${region}`), finding: name };
  await find(page, words('assessment:observation.find'), words('assessment:observation.option', option));
  const label = (what: 'side' | 'degree') =>
    words('assessment:observation.rowOf', { what: words(`assessment:observation.${what}`), finding: name });
  if (sided && side !== '') await pick(part, label('side'), words(`chart:side.${side}`));
  if (degree !== '') await pick(part, label('degree'), words(`examination:degree.${degree}`));
}

export async function makePalpation(open: OpenApp, { palpation }: AssessmentBody): Promise<void> {
  for (const row of palpation.rows) await palpate(open, row);
}

async function palpate(open: OpenApp, row: PalpationRow): Promise<void> {
  const { page, words } = open;
  const part = section(open, 'palpation');
  const region = words(`chart:region.${row.region}`);
  const where = placeName({ region: row.region, side: row.side as Place['side'] }, words);
  const card = group(part, where);
  if (!(await card.isVisible())) {
    await find(page, words('assessment:palpation.add'), region);
    const label = words('assessment:palpation.rowOf', {
      what: words('assessment:palpation.side'),
      where: region,
    });
    if (sidesOf(row.region).length > 1) await pick(part, label, words(`chart:side.${row.side as 'left'}`));
  }
  if (row.tenderness !== null)
    await pick(card, words('assessment:palpation.tendernessLabel'), `${row.tenderness}`);
  if (row.tone !== '')
    await chooseIn(
      open,
      card,
      words('assessment:palpation.tone'),
      words(`examination:palpation.tone.${row.tone}`),
    );
  if (row.triggerPoint !== '')
    await chooseIn(
      open,
      card,
      words('assessment:palpation.triggerPoint'),
      words(`examination:palpation.triggerPoint.${row.triggerPoint}`),
    );
  for (const place of row.refersTo) {
    const label = `${words('intake:field.region')}: ${where}`;
    await find(page, label, words(`chart:region.${place.region}`));
    const asked = words('intake:field.side', { region: words(`chart:region.${place.region}`) });
    if (sidesOf(place.region).length > 1) await pick(card, asked, words(`chart:side.${place.side}`));
  }
  await palpateMore(open, card, row, where);
}

/** What folds open. */
async function palpateMore(open: OpenApp, card: Locator, row: PalpationRow, where: string): Promise<void> {
  const { words } = open;
  const { textures, temperature, fascia, note } = row;
  if (textures.length === 0 && temperature === '' && fascia === '' && note === '') return;
  const more = card.getByRole('button', { name: new RegExp(`^${words('assessment:palpation.more')}`, 'u') });
  if (await more.isVisible()) await more.click();
  const named = words('assessment:palpation.rowOf', { what: words('assessment:palpation.textures'), where });
  await press(
    card,
    named,
    textures.map((id) => words(`examination:palpation.texture.${id}`)),
  );
  if (temperature !== '')
    await chooseIn(
      open,
      card,
      words('assessment:palpation.temperature'),
      words(`examination:palpation.temperature.${temperature}`),
    );
  if (fascia !== '')
    await chooseIn(
      open,
      card,
      words('assessment:palpation.fascia'),
      words(`examination:palpation.fascia.${fascia}`),
    );
  if (note !== '') await box(card, words('assessment:palpation.rowNote')).fill(note);
}

export async function makeMotion(open: OpenApp, { motion }: AssessmentBody): Promise<void> {
  const { words } = open;
  const part = section(open, 'motion');
  for (const joint of motion.joints) {
    const chip = jointChip(open, joint);
    if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click();
  }
  await chooseIn(open, part, words('assessment:motion.way'), atStart(wayWords(motion, words)));
  if (motion.reference !== null)
    await chooseIn(
      open,
      part,
      words('assessment:motion.reference'),
      words(`examination:reference.${motion.reference.table}.name`),
    );
  for (const type of MOTION_TYPES) {
    const rows = motion.rows.filter((row) => row.type === type);
    if (rows.length === 0) continue;
    await takeType(open, type);
    for (const row of rows) await measure(open, row);
  }
  await takeType(open, motion.type);
  if (motion.note !== '') await box(part, words('assessment:motion.note')).fill(motion.note);
}

/** What the next values are taken as. */
const takeType = (open: OpenApp, type: (typeof MOTION_TYPES)[number]): Promise<void> =>
  pick(
    section(open, 'motion'),
    open.words('assessment:motion.type'),
    atStart(open.words(`examination:motionType.${type}`)),
  );

async function measure(open: OpenApp, row: MotionRow): Promise<void> {
  const { words } = open;
  const cell = row as MotionCell;
  if (row.value !== null) await valueBox(open, cell).fill(numberWords(row.value, words));
  if (row.pain === null && row.where === '' && row.endFeel === '' && row.resisted === '') return;
  const details = detailsOf(open, cell);
  if (!(await details.isVisible()))
    await button(
      section(open, 'motion'),
      words('assessment:motion.details', { line: lineName(cell, words) }),
    ).click();
  if (row.pain !== null) await box(details, words('assessment:motion.pain')).fill(`${row.pain}`);
  if (row.where !== '') await box(details, words('assessment:motion.where')).fill(row.where);
  if (row.endFeel !== '')
    await chooseIn(
      open,
      details,
      words('assessment:motion.endFeel'),
      atStart(words(`examination:endFeel.${row.endFeel}`)),
    );
  if (row.resisted !== '')
    await chooseIn(
      open,
      details,
      words('assessment:motion.resisted'),
      atStart(words(`examination:resisted.${row.resisted}`)),
    );
}
