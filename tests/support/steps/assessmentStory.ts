/**
 * An assessment of the fictional practice made in the window as a therapist makes it: section by section, in the
 * order of examining. What is already as it should be, such as the items of a re-assessment, is left alone.
 */

import { ago } from '#shared/chart/assessment/complaint/onset.ts';
import type { Complaint } from '#shared/chart/assessment/complaint/schema.ts';
import { daysMissedIn } from '#shared/chart/assessment/daysMissed.ts';
import { linkableIn } from '#shared/chart/assessment/linkable.ts';
import { type AssessmentBody, isExamined } from '#shared/chart/assessment/schema.ts';
import { SECTION_IDS, type SectionId } from '#shared/chart/assessment/sections.ts';
import { atStart } from '#shared/chart/intake/lines.ts';
import { sidesOf } from '#shared/clinical/regions.ts';
import type { PlainDate } from '#shared/practice/dates.ts';
import type { complaint as fields } from '#shared/text/en/assessment/complaint.ts';
import type { OpenApp } from '../app.ts';
import { foldSection, openSection, section, skipSection } from './assessment.ts';
import { complaint as cardOf, chip, showMore } from './assessmentComplaint.ts';
import { makeBodyChart } from './assessmentStoryChart.ts';
import { makeNeurology, makeTests } from './assessmentStoryExamination.ts';
import { makeMotion, makeObservation, makePalpation } from './assessmentStoryFindings.ts';
import { makeMeasures } from './assessmentStoryMeasures.ts';
import { box, button, find, group, pick } from './fields.ts';
import { isSaved } from './visit.ts';

/** One section of the assessment that is to be, on the day of the service. */
type Make = (open: OpenApp, body: AssessmentBody, on: PlainDate) => Promise<void>;

const MAKE: Record<SectionId, Make> = {
  complaints: async (open, body, on) => {
    for (const [index, complaint] of body.complaints.entries())
      await makeComplaint(open, complaint, index + 1, on);
    const days = daysMissedIn(body.measures);
    if (days !== null) await write(open, 'complaints', 'complaint.field.daysMissed', `${days}`);
  },
  flags: makeFlags,
  bodyChart: makeBodyChart,
  measures: makeMeasures,
  observation: makeObservation,
  palpation: makePalpation,
  motion: makeMotion,
  neurology: makeNeurology,
  tests: makeTests,
  impression: makeImpression,
};

/** Makes the assessment on the screen what `body` says, and waits until it is on the disk. */
export async function makeAssessment(open: OpenApp, body: AssessmentBody, on: PlainDate): Promise<void> {
  const { page, words } = open;
  await pick(page, words('assessment:purposeLabel'), words(`assessment:purpose.${body.purpose}`));
  for (const id of SECTION_IDS) {
    if (body.skipped.includes(id)) await skipSection(open, id);
    if (!isExamined(body, id)) continue;
    const isFolded = section(open, id).getByRole('button', {
      name: new RegExp(`^${words('assessment:editor.open')}`, 'u'),
    });
    if (await isFolded.isVisible()) await openSection(open, id);
    await MAKE[id](open, body, on);
    // Folded up, what is done costs the next section no time.
    await foldSection(open, id);
  }
  await isSaved(open);
}

/** Writes into a box of a section that is labelled so. */
async function write(
  open: OpenApp,
  id: SectionId,
  label: 'complaint.field.daysMissed' | `impression.field.${ImpressionText}`,
  said: string,
): Promise<void> {
  if (said !== '') await box(section(open, id), open.words(`assessment:${label}`)).fill(said);
}

type Field = keyof (typeof fields)['field'];

const CHOICES = ['onsetKind', 'timing', 'course', 'work'] as const;
const TEXTS = ['mechanism', 'earlierCare', 'sleep', 'effect', 'goals'] as const;

async function makeComplaint(open: OpenApp, complaint: Complaint, row: number, on: PlainDate): Promise<void> {
  const { page, words } = open;
  const card = cardOf(open, row);
  const field = (name: Field) => words(`assessment:complaint.field.${name}`);
  const type = async (name: Field, said: string) => {
    if (said !== '') await box(card, field(name)).fill(said);
  };
  const isBegun = (await box(card, field('name')).inputValue()) !== '';
  await type('name', complaint.name);
  if (!isBegun) {
    // The first letter makes it a complaint; what is chosen next belongs to that.
    await isSaved(open);
    for (const { region, side } of complaint.places) {
      await find(page, `${words('intake:field.region')}: ${complaint.name}`, words(`chart:region.${region}`));
      if (sidesOf(region).length > 1)
        await pick(
          page,
          words('intake:field.side', { region: words(`chart:region.${region}`) }),
          words(`chart:side.${side}`),
        );
    }
    const { onset, onsetSaid } = complaint;
    if (onsetSaid !== 'date') {
      await pick(card, field('agoUnit'), words(`assessment:complaint.unit.${onsetSaid}`));
      await type('ago', `${ago(onset, onsetSaid, on)}`);
    }
  }
  await pick(card, field('radiates'), words(`assessment:complaint.answer.${complaint.radiates}`));
  await type('radiatesTo', complaint.radiatesTo);
  await chooseAll(
    card,
    field('characters'),
    complaint.characters.map((id) => words(`assessment:complaint.character.${id}`)),
  );
  await showMore(open, row);
  for (const name of CHOICES) {
    const chosen = complaint[name];
    if (chosen !== '')
      await chooseAll(card, field(name), [
        words(`assessment:complaint.${name}.${chosen}` as 'assessment:complaint.course.same'),
      ]);
  }
  for (const name of ['aggravating', 'easing'] as const) {
    await chooseAll(
      card,
      field(name),
      complaint[name].map((id) => words(`assessment:complaint.factor.${id}`)),
    );
    const note = complaint[`${name}Note`];
    if (note !== '') await box(card, `${field(name)}: ${field('factorNote')}`).fill(note);
  }
  await chooseAll(
    card,
    field('dayPattern'),
    complaint.dayPattern.map((id) => words(`assessment:complaint.dayPattern.${id}`)),
  );
  await pick(
    card,
    field('earlierEpisodes'),
    words(`assessment:complaint.answer.${complaint.earlierEpisodes}`),
  );
  await type('earlierNote', complaint.earlierNote);
  for (const name of TEXTS) await type(name, complaint[name]);
}

/** Presses each of these chips under a label that is not chosen yet. */
async function chooseAll(
  place: ReturnType<typeof section>,
  label: string,
  chosen: readonly string[],
): Promise<void> {
  for (const name of chosen) {
    const pressed = await button(group(place, label).first(), name).getAttribute('aria-pressed');
    if (pressed !== 'true') await chip(place, label, name);
  }
}

async function makeFlags(open: OpenApp, { flagActions }: AssessmentBody): Promise<void> {
  const { words } = open;
  const part = section(open, 'flags');
  for (const { flag, action, note } of flagActions) {
    await pick(part, words(`clinical:redFlag.${flag}.ask`), words('intake:answer.yes'));
    if (action !== '')
      await pick(part, words('intake:flags.done'), words(`clinical:redFlagAction.${action}`));
    await box(part, words('intake:flags.note')).fill(note);
  }
  await button(part, words(flagActions.length > 0 ? 'intake:flags.noneOther' : 'intake:flags.none')).click();
}

const IMPRESSION_TEXTS = ['words', 'prognosisNote', 'barriersNote', 'massageNote', 'referTo'] as const;
type ImpressionText = (typeof IMPRESSION_TEXTS)[number];

async function makeImpression(open: OpenApp, body: AssessmentBody, on: PlainDate): Promise<void> {
  const { page, words } = open;
  const part = section(open, 'impression');
  const { impression } = body;
  const known = linkableIn(body, on, words);
  for (const { complaint, finding } of impression.links) {
    const name = known.complaints.find(({ id }) => id === complaint)?.name ?? '';
    const said = known.findings.find(({ id }) => id === finding)?.words ?? '';
    await find(page, words('assessment:impression.field.findingOf', { complaint: name }), atStart(said));
  }
  const one = async (label: 'irritability' | 'prognosis' | 'massage' | 'refer') => {
    const chosen = impression[label];
    if (chosen === '') return;
    const name = words(`assessment:impression.${label}.${chosen}` as 'assessment:impression.refer.no');
    await chooseAll(part, words(`assessment:impression.field.${label}`), [name]);
  };
  for (const label of ['irritability', 'prognosis', 'massage', 'refer'] as const) await one(label);
  await chooseAll(
    part,
    words('assessment:impression.field.barriers'),
    impression.barriers.map((id) => words(`assessment:impression.barrier.${id}`)),
  );
  for (const name of IMPRESSION_TEXTS)
    await write(open, 'impression', `impression.field.${name}`, impression[name]);
}
