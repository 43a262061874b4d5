import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBackground } from '#data/records/background.ts';
import { listDrafts, readEntry, timeline } from '#data/records/entries.ts';
import { listNeeds } from '#data/records/needs.ts';
import { readPatient, searchPatients } from '#data/records/patients.ts';
import { readPractice } from '#data/records/practice.ts';
import { listReceipts, readReceipt } from '#data/records/receipts.ts';
import { alertsOn } from '#shared/chart/background/alerts.ts';
import type { Statement } from '#shared/chart/background/background.ts';
import { isLate } from '#shared/chart/entry.ts';
import type { PatientQuery } from '#shared/contract/patients.ts';
import { EVERYONE } from '#shared/fictional/everyone.ts';
import { consentToPlan } from '#shared/fictional/tellPlan.ts';
import { minutesInto } from '#shared/fictional/when.ts';
import { ageOn, dateIn } from '#shared/practice/dates.ts';
import { emptyContext, type Fictional, openFictional } from '../support/fictional.ts';
import { grow } from '../support/generator.ts';
import { chartOf } from '../support/storyChart.ts';

const NOW = '2026-01-15T20:37:00.000Z';
const TODAY = '2026-01-15';
const EVERYBODY: PatientQuery = {
  text: '',
  show: 'all',
  sort: 'name',
  descending: false,
  offset: 0,
  limit: 500,
};

/** What is said, and when; of the plan that a consent covers, whether there is one. */
const saidOn = ({ date, fact }: Statement) => [
  date,
  fact.type === 'consent' ? { ...fact, plan: fact.plan !== null } : fact,
];

describe('the fictional practice in a store', () => {
  let fictional: Fictional;
  beforeAll(async () => {
    fictional = await openFictional({ language: 'en', now: NOW });
  });
  afterAll(() => fictional.close());

  const itemsOf = (key: string) => timeline(fictional.context, { patientId: fictional.patientId(key) }).items;

  it('has its twelve patients with all their visits, histories, consents, assessments and plans', () => {
    expect(searchPatients(fictional.context, EVERYBODY).total).toBe(12);
    for (const story of EVERYONE) {
      const { key, visits, histories, consents, assessments = [] } = story;
      const kinds = itemsOf(key)
        .filter(({ amends }) => amends === null)
        .map(({ kind }) => kind);
      const count = (kind: string) => kinds.filter((each) => each === kind).length;
      expect([
        key,
        count('visit'),
        count('intake'),
        count('consent'),
        count('assessment'),
        count('plan'),
      ]).toEqual([
        key,
        visits.length,
        histories.length,
        consents.length + (consentToPlan(story) ? 1 : 0),
        assessments.length,
        1,
      ]);
    }
  });

  it('finds them by name in any letters', () => {
    const found = (text: string) =>
      searchPatients(fictional.context, { ...EVERYBODY, text }).rows.map(({ familyName }) => familyName);
    expect(found('ha nguyen')).toEqual(['Nguyễn']);
    expect(found('gwizdzowna')).toEqual(['Gwiżdżówna']);
    expect(found('ψαρουδακης')).toEqual(['Ψαρουδάκης']);
    expect(found('остап')).toEqual(['Вовчаренко']);
  });

  it('has people of the age they are told', () => {
    for (const { key, age } of EVERYONE) {
      const { patient, createdAt } = readPatient(fictional.context, { patientId: fictional.patientId(key) });
      expect(ageOn(patient.birthDate, TODAY)).toBe(age);
      expect(createdAt < NOW).toBe(true);
    }
  });

  it('signed every history, consent and assessment on its day, before the visit', () => {
    for (const { key } of EVERYONE) {
      const items = itemsOf(key);
      for (const { kind, state, service, signedAt } of items.filter((item) => item.kind !== 'visit')) {
        expect([kind, state, dateIn(service.zone, signedAt ?? '')]).toEqual([kind, 'signed', service.date]);
        const visit = items.find((item) => item.kind === 'visit' && item.service.date === service.date);
        expect(Date.parse(signedAt ?? '')).toBeLessThan(
          Date.parse(minutesInto(visit?.service ?? service, 0)),
        );
      }
    }
  });

  it('says the same of risks and consents as its stories do', () => {
    for (const story of EVERYONE) {
      const { background } = readBackground(fictional.context, { patientId: fictional.patientId(story.key) });
      const told = chartOf(story, 'en', NOW).background;
      expect(alertsOn(background, TODAY).map(({ what }) => what)).toEqual(
        alertsOn(told, TODAY).map(({ what }) => what),
      );
      expect(background.statements.map(saidOn)).toEqual(told.statements.map(saidOn));
    }
  });

  it('knows who needs something', () => {
    const { needs } = listNeeds(fictional.context);
    expect(
      needs.map(({ patientId, alerts }) => [
        EVERYONE.find(({ key }) => fictional.patientId(key) === patientId)?.key,
        alerts.map(({ what }) => what.type),
      ]),
    ).toEqual([
      ['runner-hamstring', ['history-missing']],
      ['tension-headache', ['consent']],
      ['carpal-tunnel', ['history-changed', 'history-due']],
      ['frozen-shoulder', ['history-changed']],
      ['work-strain', ['consent']],
    ]);
  });

  it('shows a review beside the history that it reviews', () => {
    const [review, first] = itemsOf('anticoagulated').filter(({ kind }) => kind === 'intake');
    const { entry } = readEntry(fictional.context, { entryId: review?.id ?? '' });
    expect(entry.body).toMatchObject({
      reviews: first?.id,
      before: { date: first?.service.date },
      medications: [{ name: 'Warfarin, 2.5 mg', class: 'anticoagulant' }, {}],
    });
  });

  it('shows a re-assessment beside the first of the episode and the last before it', () => {
    const [discharge, middle, first] = itemsOf('office-back').filter(({ kind }) => kind === 'assessment');
    const { entry } = readEntry(fictional.context, { entryId: discharge?.id ?? '' });
    expect(entry.body).toMatchObject({
      purpose: 'discharge',
      baseline: { entryId: first?.id, date: first?.service.date },
      last: { entryId: middle?.id, date: middle?.service.date },
    });
  });

  it('leaves one note of today unsigned', () => {
    const { drafts } = listDrafts(fictional.context);
    expect(drafts.map(({ patientId, service }) => [patientId, service.date])).toEqual([
      [fictional.patientId('tension-headache'), TODAY],
    ]);
  });

  it('has one late entry, which says so', () => {
    const late = EVERYONE.flatMap(({ key }) =>
      itemsOf(key).filter(
        (item) => item.signedAt !== null && item.amends === null && isLate(item, item.signedAt),
      ),
    );
    expect(late).toHaveLength(1);
  });

  it('shows the original of the amended visit with its amendment', () => {
    const amendment = itemsOf('whiplash').find(({ amends }) => amends !== null);
    const { entry, amendments } = readEntry(fictional.context, { entryId: amendment?.amends?.entryId ?? '' });
    expect(entry).toMatchObject({
      state: 'signed',
      body: { subjective: expect.stringContaining('Right shoulder') },
    });
    expect(amendments).toHaveLength(1);
    expect(amendments[0]).toMatchObject({
      state: 'signed',
      amends: { reason: expect.stringContaining('Side recorded wrongly') },
      body: { subjective: expect.stringContaining('Left shoulder') },
    });
  });

  it('issued its receipts in the order of time, in the language of each patient', () => {
    const receipts = EVERYONE.flatMap(({ key, language }) =>
      listReceipts(fictional.context, { patientId: fictional.patientId(key) }).receipts.map((receipt) => ({
        ...receipt,
        language,
      })),
    ).toSorted((a, b) => a.number - b.number);
    expect(receipts.map(({ number }) => number)).toEqual(receipts.map((_, index) => index + 1));
    expect(receipts.map(({ issuedAt }) => issuedAt)).toEqual(
      receipts.map(({ issuedAt }) => issuedAt).toSorted(),
    );
    for (const { id, language } of receipts)
      expect(readReceipt(fictional.context, { receiptId: id }).receipt.language).toBe(language);
    expect(receipts.length).toBeGreaterThan(5);
  });

  it('is told in French to whoever reads French', async () => {
    const french = await openFictional({ language: 'fr', now: NOW });
    try {
      expect(readPractice(french.context).practice.name).toBe('Massothérapie Il-était-une-fois');
      const { items } = timeline(french.context, { patientId: french.patientId('office-back') });
      expect(items.findLast(({ kind }) => kind === 'visit')?.excerpt).toMatch(/^Mal au bas du dos/u);
      expect(items.findLast(({ kind }) => kind === 'intake')?.excerpt).toMatch(/^Mal au bas du dos/u);
    } finally {
      french.close();
    }
  });
});

describe('a practice grown to a size', () => {
  const size = { patients: 15, visits: 3, longest: 12, seed: 7 };
  /** What can be seen of a grown practice, without its ids. */
  async function grown(seed: number) {
    const opened = emptyContext({ now: NOW });
    const ids = await grow(opened.context, { ...size, seed });
    const people = ids.map((patientId) => readPatient(opened.context, { patientId }).patient);
    const charts = ids.map((patientId) =>
      timeline(opened.context, { patientId }).items.map(({ id: _, ...item }) => item),
    );
    opened.close();
    return { people, charts };
  }

  it('has so many patients and signed visits, the first as many as asked, none in the future', async () => {
    const { people, charts } = await grown(7);
    expect(people).toHaveLength(size.patients);
    const visits = charts.map((chart) => chart.filter(({ kind }) => kind === 'visit').length);
    expect(visits).toEqual([12, ...Array.from({ length: 14 }, () => 3)]);
    for (const item of charts.flat()) {
      expect(item.state).toBe('signed');
      expect(item.service.date < TODAY).toBe(true);
      expect(isLate(item, item.signedAt ?? '')).toBe(false);
    }
  });

  it('has a short history and the consents that are needed, signed before the first visit', async () => {
    const { charts } = await grown(7);
    for (const chart of charts) {
      const papers = chart.filter(({ kind }) => kind !== 'visit');
      expect(papers.map(({ kind }) => kind).toSorted()).toEqual(
        ['consent', 'intake'].concat(papers.length > 2 ? ['consent'] : []).toSorted(),
      );
      const first = chart.findLast(({ kind }) => kind === 'visit');
      for (const { service } of papers) expect(service.date < (first?.service.date ?? '')).toBe(true);
    }
    expect(new Set(charts.map((chart) => chart.length)).size).toBeGreaterThan(1);
  });

  it('is the same for the same seed and another for another', async () => {
    const [one, same, other] = [await grown(7), await grown(7), await grown(8)];
    expect(same).toEqual(one);
    expect(other.people).not.toEqual(one.people);
  });

  it('grows beside the fictional practice', async () => {
    const fictional = await openFictional({ now: NOW });
    await grow(fictional.context, { patients: 5, visits: 1 });
    expect(searchPatients(fictional.context, EVERYBODY).total).toBe(17);
    fictional.close();
  });
});
