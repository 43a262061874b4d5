/** Which techniques the practice offers, and those of the therapist's own: recorded, and no chart touched. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '#data/ids.ts';
import {
  addOwnTechnique,
  changeOwnTechnique,
  listTechniques,
  offerTechniques,
  removeOwnTechnique,
} from '#data/records/techniques.ts';
import { first } from '#data/store/migrations/0001-first.ts';
import { safety } from '#data/store/migrations/0002-safety.ts';
import { encounters } from '#data/store/migrations/0003-encounters.ts';
import { findings } from '#data/store/migrations/0004-findings.ts';
import { instruments } from '#data/store/migrations/0005-instruments.ts';
import { CONTRACT } from '#shared/contract/contract.ts';
import { newOldStore, oldSigned, THEN } from '../support/oldStore.ts';
import { rowsOf } from '../support/raw.ts';
import { refusalOf } from '../support/refusal.ts';
import { newTestStore, type TestStore } from '../support/store.ts';

let test: TestStore;
beforeEach(() => {
  test = newTestStore();
});
afterEach(() => test.remove());

const CRANIOSACRAL = { name: 'Craniosacral', group: 'swedish', pressure: [0, 1], minutes: 15 } as const;
const craniosacral = () => ({ ...CRANIOSACRAL, pressure: [0, 1] as [number, number] });
const list = () => listTechniques(test.context);
const recorded = () =>
  rowsOf(test, 'audit')
    .filter(({ entity }) => entity === 'technique')
    .map(({ action, entity_id, patient_id }) => [action, entity_id, patient_id]);

describe('a technique that is not offered', () => {
  it('is known as hidden until it is offered again, and each change is recorded once', () => {
    expect(list()).toEqual({ hidden: [], own: [] });
    offerTechniques(test.context, { techniques: ['cupping', 'thai'], isOffered: false });
    offerTechniques(test.context, { techniques: ['cupping'], isOffered: false });
    // In the order of the library, whatever the order in which they were hidden.
    expect(list().hidden).toEqual(['thai', 'cupping']);
    offerTechniques(test.context, { techniques: ['thai', 'shiatsu'], isOffered: true });
    expect(list().hidden).toEqual(['cupping']);
    expect(recorded()).toEqual([
      ['technique.hidden', 'cupping', null],
      ['technique.hidden', 'thai', null],
      ['technique.shown', 'thai', null],
    ]);
  });

  it('that no library knows is refused at the door', () => {
    const { input } = CONTRACT['techniques.offer'];
    expect(input.safeParse({ techniques: ['reiki'], isOffered: false }).success).toBe(false);
    expect(input.safeParse({ techniques: ['thai'], isOffered: false }).success).toBe(true);
  });
});

describe('a technique of the therapist’s own', () => {
  it('is added, changed and removed, and each is recorded', () => {
    const { id } = addOwnTechnique(test.context, { technique: craniosacral() });
    expect(list().own).toEqual([{ id, ...CRANIOSACRAL }]);
    const changed = { id, ...craniosacral(), name: 'Craniosacral hold', group: null };
    changeOwnTechnique(test.context, { technique: changed });
    expect(list().own).toEqual([changed]);
    removeOwnTechnique(test.context, { id });
    expect(list().own).toEqual([]);
    expect(recorded()).toEqual([
      ['technique.added', id, null],
      ['technique.changed', id, null],
      ['technique.removed', id, null],
    ]);
  });

  it('that is not there is neither changed nor removed, and nothing is recorded', () => {
    const id = newId(THEN);
    const refused = { code: 'not-found', reason: 'technique-not-found' };
    expect(refusalOf(() => removeOwnTechnique(test.context, { id }))).toEqual(refused);
    expect(
      refusalOf(() => changeOwnTechnique(test.context, { technique: { id, ...craniosacral() } })),
    ).toEqual(refused);
    expect(recorded()).toEqual([]);
  });

  it.each<[string, object]>([
    ['without a name', { ...CRANIOSACRAL, name: '' }],
    ['of a group that no rule knows', { ...CRANIOSACRAL, group: 'magic' }],
    ['that says more than a technique', { ...CRANIOSACRAL, colour: 'red' }],
  ])('%s is refused at the door', (_, technique) => {
    expect(CONTRACT['techniques.addOwn'].input.safeParse({ technique }).success).toBe(false);
    expect(CONTRACT['techniques.addOwn'].input.safeParse({ technique: CRANIOSACRAL }).success).toBe(true);
  });
});

describe('a store of version 5', () => {
  it('offers every technique, and keeps what was signed as it was', () => {
    const patient = { id: newId(THEN), givenName: 'Maren' };
    const old = newOldStore([first, safety, encounters, findings, instruments], {
      patients: [patient],
      entries: [oldSigned(patient.id)],
      also: () => undefined,
    });
    const before = rowsOf(old, 'entry');
    const context = old.open();
    expect(listTechniques(context)).toEqual({ hidden: [], own: [] });
    expect(rowsOf(old, 'entry')).toEqual(before);
    context.store.close();
    old.remove();
  });
});
