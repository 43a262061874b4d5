/** Templates of plans in the store, and what a therapist uses, counted over what she signed. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '#data/ids.ts';
import { createEntry } from '#data/records/entries.ts';
import { readFindings } from '#data/records/findings.ts';
import { readHabits } from '#data/records/habits.ts';
import {
  deletePlanTemplate,
  listPlanTemplates,
  renamePlanTemplate,
  savePlanTemplate,
} from '#data/records/planTemplates.ts';
import { signEntry } from '#data/records/signing.ts';
import { first } from '#data/store/migrations/0001-first.ts';
import { safety } from '#data/store/migrations/0002-safety.ts';
import { encounters } from '#data/store/migrations/0003-encounters.ts';
import { findings } from '#data/store/migrations/0004-findings.ts';
import { instruments } from '#data/store/migrations/0005-instruments.ts';
import { emptyPlan, type PlanBody } from '#shared/chart/plan/schema.ts';
import { applyTemplate } from '#shared/chart/plan/templates/apply.ts';
import { templateOf } from '#shared/chart/plan/templates/keep.ts';
import { inWords, SHIPPED_TEMPLATES } from '#shared/chart/plan/templates/shipped.ts';
import { adviser } from '#shared/clinical/contraindications/engine.ts';
import { CONTRACT } from '#shared/contract/contract.ts';
import { newOldStore, oldSigned, THEN } from '../support/oldStore.ts';
import { rowsOf } from '../support/raw.ts';
import { refusalOf } from '../support/refusal.ts';
import {
  addPatient,
  addSigned,
  bout,
  completeVisit,
  newTestStore,
  type TestStore,
} from '../support/store.ts';
import { textOf } from '../support/words.ts';

let test: TestStore;
beforeEach(() => {
  test = newTestStore();
});
afterEach(() => test.remove());

const [ACUTE] = SHIPPED_TEMPLATES;
function plan(): PlanBody {
  if (!ACUTE) throw new Error('nothing ships');
  let ids = 0;
  const newOne = () => `id-${++ids}`;
  const template = inWords(ACUTE, textOf('en'));
  return applyTemplate(template, emptyPlan(), {
    on: '2026-11-20',
    findings: [],
    rules: adviser([]),
    newId: newOne,
  }).body;
}
const names = () => listPlanTemplates(test.context).templates.map(({ name }) => name);

describe('a template of the therapist’s own', () => {
  it('is saved, listed as it was, renamed and deleted, and each is on the record', () => {
    const content = templateOf(plan());
    const { templateId } = savePlanTemplate(test.context, { name: 'Short course', content });
    savePlanTemplate(test.context, { name: 'Another', content });
    expect(listPlanTemplates(test.context).templates[1]).toMatchObject({ name: 'Short course', content });
    renamePlanTemplate(test.context, { templateId, name: 'Shorter course' });
    expect(names()).toEqual(['Another', 'Shorter course']);
    deletePlanTemplate(test.context, { templateId });
    expect(names()).toEqual(['Another']);
    const events = rowsOf(test, 'audit').filter(({ entity }) => entity === 'plan-template');
    expect(events.map(({ action, patient_id, entity_id }) => [action, patient_id, entity_id])).toEqual([
      ['plan-template.saved', null, templateId],
      ['plan-template.saved', null, expect.any(String)],
      ['plan-template.renamed', null, templateId],
      ['plan-template.deleted', null, templateId],
    ]);
  });

  it('that is gone is neither renamed nor deleted, and nothing is recorded of it', () => {
    const templateId = newId(THEN);
    const before = rowsOf(test, 'audit');
    for (const change of [
      () => renamePlanTemplate(test.context, { templateId, name: 'Other' }),
      () => deletePlanTemplate(test.context, { templateId }),
    ])
      expect(refusalOf(change)).toEqual({ code: 'not-found', reason: 'template-not-found' });
    expect(rowsOf(test, 'audit')).toEqual(before);
  });

  it.each(['', '   ', 'x'.repeat(81)])('has a name, and a short one: not "%s"', (name) => {
    const content = templateOf(plan());
    expect(CONTRACT['planTemplates.save'].input.safeParse({ name, content }).success).toBe(false);
  });
});

describe('what is used', () => {
  it('is counted over signed visits and plans, each of them once, and no draft', () => {
    const { context } = test;
    const patientId = addPatient(context);
    const twice = [bout({ technique: 'petrissage' }), bout({ technique: 'petrissage' })];
    addSigned(context, patientId, completeVisit({ bouts: [...twice, bout({ technique: 'stroking' })] }));
    expect(readHabits(context).counts).toEqual({
      regions: [{ region: bout().region, entries: 1 }],
      techniques: [
        { technique: 'petrissage', region: bout().region, entries: 1 },
        { technique: 'stroking', region: bout().region, entries: 1 },
      ],
    });
    const { entryId } = createEntry(context, { patientId, kind: 'plan', body: plan() });
    const lowBack = () =>
      readHabits(context).counts.techniques.find(
        ({ technique, region }) => technique === 'heat' && region === 'low-back',
      );
    expect(lowBack()).toBeUndefined();
    signEntry(context, { entryId, revision: 0 });
    expect(lowBack()?.entries).toBe(1);
  });

  it('of a plan is no finding and nothing that was done', () => {
    const { context } = test;
    const patientId = addPatient(context);
    const { entryId } = createEntry(context, { patientId, kind: 'plan', body: plan() });
    signEntry(context, { entryId, revision: 0 });
    expect(readFindings(context, { patientId }).findings.map(({ fact }) => fact.type)).not.toContain(
      'planned-bout',
    );
    expect(rowsOf(test, 'fact').filter(({ type }) => type === 'bout')).toEqual([]);
  });
});

describe('a store of version 5', () => {
  it('gets a place for templates, and keeps the rest as it was', () => {
    const patient = { id: newId(THEN), givenName: 'Maren' };
    const visit = oldSigned(patient.id);
    const old = newOldStore([first, safety, encounters, findings, instruments], {
      patients: [patient],
      entries: [visit],
      also: () => undefined,
    });
    const before = rowsOf(old, 'entry');
    const context = old.open();
    expect(listPlanTemplates(context)).toEqual({ templates: [] });
    expect(readHabits(context).counts.regions.length).toBeGreaterThan(0);
    expect(rowsOf(old, 'entry')).toEqual(before);
    context.store.close();
    old.remove();
  });
});
