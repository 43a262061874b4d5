import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBackground } from '#data/records/background.ts';
import { createEntry, discardEntry, readEntry, saveEntry } from '#data/records/entries.ts';
import { listNeeds } from '#data/records/needs.ts';
import { archivePatient } from '#data/records/patients.ts';
import { amendEntry, signEntry } from '#data/records/signing.ts';
import { alertsOn } from '#shared/chart/background/alerts.ts';
import type { ConsentBody } from '#shared/chart/consent/schema.ts';
import type { IntakeBody } from '#shared/chart/intake/schema.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { refusalOf } from '../support/refusal.ts';
import {
  addDraft,
  addPatient,
  addSigned,
  bout,
  completeConsent,
  completeIntake,
  completeVisit,
  newTestStore,
  patientNamed,
  SERVICE,
  signedConsent,
  signedIntake,
  type TestStore,
} from '../support/store.ts';

let test: TestStore;
let patientId: string;
beforeEach(() => {
  test = newTestStore();
  patientId = addPatient(test.context);
});
afterEach(() => test.remove());

const on = (date: string) => ({ ...SERVICE, date });
const statements = () => readBackground(test.context, { patientId }).background.statements;
const alertTypes = (date = SERVICE.date) =>
  alertsOn(readBackground(test.context, { patientId }).background, date).map(({ what }) => what.type);
const needs = () =>
  listNeeds(test.context).needs.map(({ patientName, alerts }) => [
    patientName,
    ...alerts.map(({ what }) => what.type),
  ]);

/** Signs an amendment of an entry with another body. */
function amend(entryId: string, body: IntakeBody | ConsentBody | VisitBody): string {
  const { entryId: id } = amendEntry(test.context, { entryId, reason: 'Put right.' });
  const { revision, service } = readEntry(test.context, { entryId: id }).entry;
  saveEntry(test.context, { entryId: id, revision, service, body });
  signEntry(test.context, { entryId: id, revision: revision + 1 });
  return id;
}

const diabetes = {
  id: 'c1',
  condition: 'diabetes-complications' as const,
  places: [{ region: 'foot' as const, side: 'both' as const }],
  note: '',
  clearedBy: '',
};
const withDiabetes: Partial<IntakeBody> = { conditions: [diabetes], answers: { hormones: 'yes' } };

describe('what a chart says of risks', () => {
  it('is what signed entries say, not drafts and not what was discarded', () => {
    const { entryId } = createEntry(test.context, { patientId, kind: 'intake' });
    const body = completeIntake(withDiabetes);
    saveEntry(test.context, { entryId, revision: 0, service: SERVICE, body });
    expect(statements()).toEqual([]);
    const { entryId: other } = createEntry(test.context, { patientId, kind: 'intake' });
    discardEntry(test.context, { entryId: other, reason: 'x' });
    signEntry(test.context, { entryId, revision: 1 });
    expect(statements().map(({ fact }) => fact.type)).toEqual(['history', 'condition']);
    expect(statements().every((statement) => statement.entryId === entryId)).toBe(true);
  });

  it('is what the amendment says once it is signed, and nothing of what it amends', () => {
    const entryId = signedIntake(test.context, patientId, withDiabetes);
    amendEntry(test.context, { entryId, reason: 'Wrong.' });
    expect(alertTypes()).toContain('caution');
    const id = amend(entryId, completeIntake());
    expect(statements()).toEqual([{ entryId: id, date: SERVICE.date, fact: { type: 'history' } }]);
    expect(alertTypes()).not.toContain('caution');
  });

  it('stands in the order of service, whenever it was written', () => {
    const later = signedIntake(test.context, patientId, {}, on('2026-11-18'));
    const earlier = signedIntake(test.context, patientId, {}, on('2026-11-02'));
    expect(statements().map(({ entryId }) => entryId)).toEqual([earlier, later]);
  });

  it('goes with the notes on the record and the province of the practice', () => {
    const noted = addPatient(
      test.context,
      patientNamed('Ansel', 'Brandvold', { alerts: 'Pacemaker\n\n Left arm ' }),
    );
    expect(readBackground(test.context, { patientId: noted }).background).toMatchObject({
      patientId: noted,
      birthDate: '1984-03-12',
      province: 'ON',
      notes: ['Pacemaker', 'Left arm'],
    });
  });

  it('is refused for nobody', () => {
    const nobody = '01a2032b-c0bd-7fd0-b26c-338af2749da0';
    expect(refusalOf(() => readBackground(test.context, { patientId: nobody })).reason).toBe(
      'patient-not-found',
    );
  });
});

describe('a consent', () => {
  it('is given, refused or withdrawn by the last word on it', () => {
    expect(alertTypes()).toContain('consent');
    signedConsent(test.context, patientId, {}, on('2026-11-01'));
    expect(alertTypes()).not.toContain('consent');
    signedConsent(
      test.context,
      patientId,
      { decision: 'withdrawn', reason: 'Moves away.', signature: null },
      on('2026-11-10'),
    );
    expect(alertTypes()).toContain('consent');
    expect(alertTypes('2026-11-05')).not.toContain('consent');
  });

  it('runs out after its last day', () => {
    signedConsent(test.context, patientId, { until: '2026-11-25' });
    expect([
      alertTypes('2026-11-25').includes('consent'),
      alertTypes('2026-11-26').includes('consent'),
    ]).toEqual([false, true]);
  });
});

describe('who needs what', () => {
  it('is everyone to whom something is missing, by name, and nobody who is archived', () => {
    const settled = addPatient(test.context, patientNamed('Ada', 'Abara'));
    signedIntake(test.context, settled);
    signedConsent(test.context, settled);
    const minor = addPatient(test.context, patientNamed('Io', 'Zamora', { birthDate: '2014-05-01' }));
    signedIntake(test.context, minor);
    const archived = addPatient(test.context, patientNamed('Bea', 'Brandvold'));
    archivePatient(test.context, { patientId: archived, archived: true });
    expect(needs()).toEqual([
      ['Okonkwo, Maren', 'consent', 'history-missing'],
      ['Zamora, Io', 'consent', 'minor-alone'],
    ]);
    archivePatient(test.context, { patientId: archived, archived: false });
    expect(needs().map(([name]) => name)).toEqual(['Brandvold, Bea', 'Okonkwo, Maren', 'Zamora, Io']);
  });

  it('names a review once a year has gone by, by the clock of the practice', () => {
    signedIntake(test.context, patientId);
    signedConsent(test.context, patientId);
    // Still 19 November in Toronto.
    test.clock.set('2027-11-20T04:00:00.000Z');
    expect(needs()).toEqual([]);
    test.clock.set('2027-11-20T06:00:00.000Z');
    expect(needs()).toEqual([['Okonkwo, Maren', 'history-due']]);
    signedIntake(test.context, patientId, {}, on('2027-11-20'));
    expect(needs()).toEqual([]);
  });

  it('names what changed since the history, and a red flag until something was done', () => {
    signedIntake(test.context, patientId, {}, on('2026-11-01'));
    signedConsent(test.context, patientId, {}, on('2026-11-01'));
    const changes = { answer: 'yes' as const, note: 'A fall on the stairs.' };
    const action = { flag: 'recent-trauma' as const, action: 'referred' as const, note: '', letterId: null };
    const visitId = addSigned(
      test.context,
      patientId,
      completeVisit({ changes, redFlags: { 'recent-trauma': 'yes' }, flagActions: [action] }),
    );
    expect(needs()).toEqual([['Okonkwo, Maren', 'history-changed']]);
    // What was done settles it; it stays in view on the chart until it is answered anew.
    expect(alertTypes()).toContain('red-flag');
    amend(visitId, completeVisit());
    expect([needs(), alertTypes().includes('red-flag')]).toEqual([[], false]);
  });

  it('opens no chart: what a note says is not in it', () => {
    addPatient(test.context, patientNamed('Ansel', 'Brandvold', { alerts: 'Pays late' }));
    expect(JSON.stringify(listNeeds(test.context))).not.toContain('Pays late');
  });
});

describe('a visit', () => {
  const gluteal = bout({ region: 'gluteal', side: 'left' });
  const areas = (more: Partial<ConsentBody>): Partial<ConsentBody> => ({
    scope: 'sensitive-areas',
    clinicalReason: 'Pain there.',
    ...more,
  });

  /** What signing a visit is refused for; empty when it is signed. */
  function refusedFor(body: Partial<VisitBody>, service = SERVICE): string[] {
    const entryId = addDraft(test.context, patientId, completeVisit(body), service);
    try {
      signEntry(test.context, { entryId, revision: 1 });
      return [];
    } catch {
      const { missing = [] } = refusalOf(() => signEntry(test.context, { entryId, revision: 1 }));
      return missing.map(({ path, reason }) => `${path}: ${reason}`);
    }
  }

  it('with a positive red flag needs an action that is enough for it', () => {
    const positive = (action: 'with-care' | 'emergency-sent' | '') => ({
      redFlags: { 'saddle-numbness': 'yes' as const },
      flagActions: [{ flag: 'saddle-numbness' as const, action, note: '', letterId: null }],
      bouts: [bout({ override: 'It was seen at the end.' })],
    });
    const refusal = 'redFlags.saddle-numbness: red-flag-action';
    expect(refusedFor({ ...positive(''), flagActions: [] })).toEqual([refusal]);
    expect(refusedFor(positive('with-care'))).toEqual([refusal]);
    expect(refusedFor(positive('emergency-sent'))).toEqual([]);
  });

  it('against a contraindication needs a reason, where it goes against it', () => {
    const clot = {
      ...diabetes,
      condition: 'dvt-acute' as const,
      places: [{ region: 'calf' as const, side: 'left' as const }],
    };
    signedIntake(test.context, patientId, { conditions: [clot], answers: { clotting: 'yes' } });
    const onCalf = bout({ region: 'calf', side: 'left' });
    expect(refusedFor({ bouts: [onCalf] })).toEqual(['bouts.0.override: override']);
    expect(refusedFor({ bouts: [{ ...onCalf, override: 'Cleared by Dr. Ferro.' }] })).toEqual([]);
  });

  it('on a sensitive area needs its written consent of that very day', () => {
    const chest = { bouts: [bout({ region: 'chest-wall', side: 'left' })] };
    const refusal = ['bouts.0.region: sensitive-consent'];
    expect(refusedFor(chest)).toEqual(refusal);
    signedConsent(test.context, patientId, areas({ areas: ['chest-wall'] }), on('2026-11-19'));
    expect(refusedFor(chest)).toEqual(refusal);
    signedConsent(test.context, patientId, areas({ areas: ['inner-thigh'] }));
    expect(refusedFor(chest)).toEqual(refusal);
    signedConsent(test.context, patientId, areas({ areas: ['chest-wall'] }));
    expect(refusedFor(chest)).toEqual([]);
  });

  it('on the gluteals needs a written consent for the plan, and a word at the visit', () => {
    expect(refusedFor({ bouts: [gluteal] })).toEqual(['bouts.0.region: plan-consent']);
    signedConsent(
      test.context,
      patientId,
      areas({ areas: ['gluteal'], until: '2026-12-31' }),
      on('2026-11-01'),
    );
    expect(refusedFor({ bouts: [gluteal] })).toEqual(['verbalConsent: verbal-consent']);
    expect(refusedFor({ bouts: [gluteal], verbalConsent: ['gluteal'] })).toEqual([]);
  });

  it('after a refusal or a withdrawal is refused; on that day it may have been the visit that it ended', () => {
    signedConsent(test.context, patientId, {}, on('2026-11-01'));
    signedConsent(
      test.context,
      patientId,
      { decision: 'withdrawn', reason: 'Enough.', signature: null },
      on('2026-11-18'),
    );
    expect(refusedFor({})).toEqual(['bouts: consent-withdrawn']);
    expect(refusedFor({}, on('2026-11-18'))).toEqual([]);
    const again = signedConsent(test.context, patientId, completeConsent(), on('2026-11-19'));
    expect(refusedFor({})).toEqual([]);
    amend(again, completeConsent({ decision: 'refused', reason: 'Not after all.', signature: null }));
    expect(refusedFor({})).toEqual(['bouts: consent-refused']);
  });

  it('is not measured by what its own earlier version said', () => {
    const action = { flag: 'fever' as const, action: 'referred' as const, note: '', letterId: null };
    const feverish = { redFlags: { fever: 'yes' as const }, flagActions: [action] };
    const entryId = addSigned(
      test.context,
      patientId,
      completeVisit({ ...feverish, bouts: [bout({ override: 'Noticed afterwards.' })] }),
    );
    expect(() => amend(entryId, completeVisit({ bouts: [bout()] }))).not.toThrow();
  });
});
