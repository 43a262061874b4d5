import { describe, expect, it } from 'vitest';
import type { Background } from '#shared/chart/background/background.ts';
import { letter } from '#shared/chart/letter/letter.ts';
import { letterProse } from '#shared/chart/letter/prose.ts';
import { referralLetter } from '#shared/chart/letter/referral.ts';
import { emptyLetter, type LetterBody, letterSchema } from '#shared/chart/letter/schema.ts';
import { RED_FLAG_IDS, type RedFlagId } from '#shared/clinical/redFlags.ts';
import { textOf } from '../support/words.ts';

const service = { date: '2026-01-15', start: '', zone: 'America/Toronto' };
const author = { therapistId: '', name: 'Noémie', designation: 'RMT', registrationNumber: 'X000' };
const AT = '2026-01-15T20:00:00Z';
const BACKGROUND: Background = {
  patientId: '019b0000-0000-7000-8000-000000000000',
  birthDate: '1984-03-12',
  province: 'ON',
  notes: [],
  statements: [],
};
const patient = { givenName: 'Maren', familyName: 'Okonkwo', birthDate: '1984-03-12' };
const whole: LetterBody = { ...emptyLetter(), to: 'Dr. Abara', text: 'As spoken.' };

const reasonsOf = (body: LetterBody, more: object = {}) =>
  letter.missing({ body, service, author, ...more }, AT, BACKGROUND).map(({ reason }) => reason);
const referralOf = (flags: readonly RedFlagId[], language: 'en' | 'fr' = 'en') =>
  referralLetter(
    flags.map((flag) => ({ flag, on: '2026-01-15' })),
    patient,
    language,
    textOf(language),
  );

describe('a letter', () => {
  it('lacks whom it is to and what it says, and nothing else', () => {
    expect(reasonsOf(whole)).toEqual([]);
    expect(reasonsOf(emptyLetter())).toEqual(['letter-to', 'letter-text']);
    expect(reasonsOf({ ...whole, to: ' ' })).toEqual(['letter-to']);
    expect(reasonsOf({ ...whole, text: '\n' })).toEqual(['letter-text']);
  });

  it('is of a day that has come, from a registered therapist', () => {
    expect(reasonsOf(whole, { service: { ...service, date: '2026-01-16' } })).toEqual(['future-date']);
    expect(reasonsOf(whole, { author: { ...author, registrationNumber: '' } })).toEqual([
      'registration-number',
    ]);
  });

  it('reads as it is sent, paragraph by paragraph', () => {
    const body = { ...whole, subject: 'Low back', text: 'First.\n\nSecond,\nsame paragraph.' };
    expect(letterProse({ body, service, author }, textOf('en'))).toEqual([
      { heading: 'To', paragraphs: ['Dr. Abara'] },
      { heading: 'Subject', paragraphs: ['Low back'] },
      { heading: 'Letter', paragraphs: ['First.', 'Second,\nsame paragraph.'] },
    ]);
    expect(letterProse({ body: whole, service, author }, textOf('fr')).map(({ heading }) => heading)).toEqual(
      ['Destinataire', 'Lettre'],
    );
  });

  it('is found by its subject, else by its text', () => {
    expect(letter.excerpt({ ...whole, subject: 'Low back' })).toBe('Low back');
    expect(letter.excerpt(whole)).toBe('As spoken.');
  });
});

describe('the first text of a referral', () => {
  it('says who, born when, which red flags on which day, and asks for an assessment', () => {
    const { text, subject, flags } = referralOf(['saddle-numbness', 'bladder-bowel']);
    // The paper names the patient above it.
    expect(subject).toBe('Urgent referral for a medical assessment');
    expect(text).toContain('Maren Okonkwo');
    expect(text).toContain('March 12, 1984');
    expect(text).toContain(textOf('en')('clinical:redFlag.saddle-numbness.name'));
    expect(text).toContain(textOf('en')('clinical:redFlag.bladder-bowel.name'));
    expect(text).toContain('January 15, 2026');
    expect(text).toContain('medical assessment');
    expect(flags).toEqual(['saddle-numbness', 'bladder-bowel']);
  });

  it('asks without delay where a flag is an emergency, and says that treatment goes on where it does', () => {
    expect(referralOf(['saddle-numbness']).text).toContain('without delay');
    expect(referralOf(['weight-loss']).text).not.toContain('without delay');
    expect(referralOf(['weight-loss']).subject).toBe('Referral for a medical assessment');
    expect(referralOf(['weight-loss']).text).toContain('withheld');
    expect(referralOf(['morning-stiffness']).text).not.toContain('withheld');
    expect(referralOf(['morning-stiffness', 'weight-loss']).text).toContain('withheld');
  });

  it.each(['en', 'fr'] as const)('says facts alone, for every flag (%s)', (language) => {
    for (const flag of RED_FLAG_IDS) {
      const body = referralOf([flag], language);
      expect(letterSchema.safeParse(body).success).toBe(true);
      expect(body.language).toBe(language);
      expect(body.text).not.toMatch(/\{\{|undefined|Invalid/u);
      expect(body.text).not.toMatch(/diagnos|suspect|soupçon|\bsafe\b/iu);
    }
  });

  it('waits for whom it is to before it can be signed', () => {
    expect(reasonsOf(referralOf(['fever']))).toEqual(['letter-to']);
  });
});
