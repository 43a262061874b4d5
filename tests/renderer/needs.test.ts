import { describe, expect, it } from 'vitest';
import type { AlertWhat } from '#shared/chart/background/alert.ts';
import type { Need } from '#shared/contract/safety.ts';
import { narrowed } from '../../renderer/features/needs/needKinds.ts';

const needOf = (patientName: string, ...whats: AlertWhat[]): Need => ({
  patientId: '019b0000-0000-7000-8000-000000000000',
  patientName,
  alerts: whats.map((what) => ({ id: what.type, level: 'warn', what, entryId: null })),
});

const historyMissing: AlertWhat = { type: 'history-missing' };
const noConsent: AlertWhat = { type: 'consent', state: 'missing' };
const minorAlone: AlertWhat = { type: 'minor-alone' };
const openFlag: AlertWhat = {
  type: 'red-flag',
  flag: 'saddle-numbness',
  level: 'emergency',
  isSettled: false,
};

const needs = [
  needOf('Ábalos, Inés', historyMissing, noConsent),
  needOf('Quillfeather, Perrin', noConsent, minorAlone),
  needOf('Вовчаренко, Остап', openFlag),
];
const namesOf = (list: Need[]) => list.map(({ patientName }) => patientName.split(',')[0]);

describe('the list of who needs what', () => {
  it('is everyone with everything until it is narrowed', () =>
    expect(narrowed(needs, 'all', '')).toEqual(needs));

  it('is narrowed to a kind, and then shows that kind alone', () => {
    expect(narrowed(needs, 'consent', '').map(({ alerts }) => alerts.map(({ id }) => id))).toEqual([
      ['consent'],
      ['consent', 'minor-alone'],
    ]);
    expect(namesOf(narrowed(needs, 'history', ''))).toEqual(['Ábalos']);
    expect(namesOf(narrowed(needs, 'referral', ''))).toEqual(['Вовчаренко']);
  });

  it('is found by any part of a name, with or without accents and capitals', () => {
    expect(namesOf(narrowed(needs, 'all', ' abalos '))).toEqual(['Ábalos']);
    expect(namesOf(narrowed(needs, 'all', 'ОСТАП'))).toEqual(['Вовчаренко']);
    expect(narrowed(needs, 'referral', 'abalos')).toEqual([]);
  });
});
