/** The complaint: how long it has lasted, what is missing, and how it reads. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaints } from '#shared/chart/assessment/complaint/complaint.ts';
import {
  AGO_UNITS,
  ago,
  isOnsetLater,
  MOST_AGO,
  onsetAgo,
} from '#shared/chart/assessment/complaint/onset.ts';
import { type Complaint, emptyComplaint } from '#shared/chart/assessment/complaint/schema.ts';
import { stageAfter, stageOn } from '#shared/chart/assessment/complaint/stage.ts';
import { daysMissedIn, withDaysMissed } from '#shared/chart/assessment/daysMissed.ts';
import { ended } from '#shared/chart/assessment/listWords.ts';
import type { Earlier } from '#shared/chart/assessment/part.ts';
import { missingFromAssessment } from '#shared/chart/assessment/rules.ts';
import { emptyAssessment } from '#shared/chart/assessment/schema.ts';
import type { Language } from '#shared/practice/practice.ts';
import { emptyBackground } from '../support/background.ts';
import { textOf } from '../support/words.ts';

const ON = '2026-11-24';
const NONE: Earlier<Complaint[]> = { baseline: null, last: null };

const complaint = (change: Partial<Complaint> = {}): Complaint => ({ ...emptyComplaint('c1'), ...change });

const backPain = complaint({
  name: 'low back pain',
  places: [{ region: 'low-back', side: 'right' }],
  radiates: 'yes',
  radiatesTo: 'the back of the right thigh',
  ...onsetAgo(3, 'weeks', ON),
  onsetKind: 'gradual',
});

const read = (told: Complaint | Complaint[], language: Language = 'en', earlier = NONE): string =>
  complaints
    .tell([told].flat(), earlier, { on: ON, text: textOf(language) })
    .paragraphs.join('\n')
    // Numbers, dates and French signs are set with spaces that do not break.
    .replaceAll(/[\u00A0\u202F]/gu, ' ');

describe('the stage', () => {
  it.each([
    [0, 'acute'],
    [41, 'acute'],
    [42, 'subacute'],
    [84, 'subacute'],
    [85, 'chronic'],
    [4000, 'chronic'],
  ] as const)('%i days after the onset is %s', (days, stage) => {
    expect(stageAfter(days)).toBe(stage);
    const { onset } = onsetAgo(days, 'days', ON);
    expect(stageOn({ onset, stage: '' }, ON)).toEqual({ stage, byOnset: stage, isCorrected: false });
  });

  it('moves with the date of service, not with the day it is read', () => {
    const told = { onset: '2026-10-13', stage: '' } as const;
    expect(stageOn(told, '2026-11-23')?.stage).toBe('acute');
    expect(stageOn(told, '2026-11-24')?.stage).toBe('subacute');
  });

  it('can be corrected, and the correction is seen as one beside what the onset says', () => {
    const { onset } = onsetAgo(3, 'weeks', ON);
    expect(stageOn({ onset, stage: 'chronic' }, ON)).toEqual({
      stage: 'chronic',
      byOnset: 'acute',
      isCorrected: true,
    });
    expect(stageOn({ onset, stage: 'acute' }, ON)?.isCorrected).toBe(false);
  });

  it('is not guessed: without an onset, or with one after the service, only the therapist says it', () => {
    expect(stageOn({ onset: '', stage: '' }, ON)).toBeNull();
    expect(stageOn({ onset: '2026-11-25', stage: '' }, ON)).toBeNull();
    expect(stageOn({ onset: '', stage: 'chronic' }, ON)).toEqual({
      stage: 'chronic',
      byOnset: null,
      isCorrected: false,
    });
  });
});

describe('the onset', () => {
  it('is typed as so long ago and reads back as the same number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: MOST_AGO }),
        fc.constantFrom(...AGO_UNITS),
        fc.integer({ min: 0, max: 3000 }),
        (count, unit, later) => {
          const on = onsetAgo(later, 'days', '2030-03-31').onset;
          const { onset } = onsetAgo(count, unit, on);
          expect(ago(onset, unit, on)).toBe(count);
          expect(isOnsetLater({ onset }, on)).toBe(false);
        },
      ),
    );
  });

  it('counts from a date alone: the weeks grow with each assessment', () => {
    const { onset, isAbout } = onsetAgo(3, 'weeks', ON);
    expect(onset).toBe('2026-11-03');
    expect(isAbout).toBe(true);
    expect(ago(onset, 'weeks', '2026-12-15')).toBe(6);
  });

  it('of a day is not said to be about', () => {
    expect(onsetAgo(2, 'days', ON)).toEqual({ onset: '2026-11-22', onsetSaid: 'days', isAbout: false });
  });

  it('after the assessment has to be looked at before signing', () => {
    const reasons = (onset: string) =>
      missingFromAssessment(
        {
          body: { ...emptyAssessment(), complaints: [complaint({ name: 'Neck pain', onset })] },
          service: { date: ON, start: '', zone: 'America/Toronto' },
          author: { therapistId: 't', name: 'A', designation: '', registrationNumber: '1' },
        },
        '2026-11-25T12:00:00Z',
        emptyBackground(),
      );
    expect(reasons(ON)).toEqual([]);
    expect(reasons('2026-11-25')).toEqual([{ path: 'complaints.0.onset', reason: 'onset-later' }]);
  });
});

describe('the part', () => {
  it('is empty until something is said, and a row that holds nothing is nothing', () => {
    expect(complaints.isEmpty([])).toBe(true);
    expect(complaints.isEmpty([complaint()])).toBe(true);
    expect(complaints.isEmpty([complaint({ timing: 'constant' })])).toBe(false);
    expect(complaints.facts([complaint()])).toEqual([]);
    expect(read(complaint())).toBe('');
  });

  it('asks for the name of a complaint, and for nothing of a row that is empty', () => {
    expect(complaints.missing([complaint(), backPain])).toEqual([]);
    expect(complaints.missing([backPain, complaint({ ...backPain, name: ' ' })])).toEqual([
      { path: 'complaints.1.name', reason: 'complaint-name' },
    ]);
  });

  it('begins a re-assessment with what does not change, and asks the rest anew', () => {
    const [next] = complaints.again([
      complaint({
        ...backPain,
        characters: ['aching'],
        timing: 'constant',
        work: 'off-work',
        stage: 'chronic',
        goals: 'Garden again',
        earlierEpisodes: 'yes',
        earlierNote: '2019',
      }),
      emptyComplaint('blank'),
    ]);
    const { name, places, onset, onsetSaid, isAbout, onsetKind } = backPain;
    expect(next).toEqual(
      complaint({
        ...{ name, places, onset, onsetSaid, isAbout, onsetKind },
        earlierEpisodes: 'yes',
        earlierNote: '2019',
      }),
    );
    expect(complaints.again([complaint()])).toEqual([]);
  });

  it('says as facts what plans and reports go by', () => {
    expect(complaints.facts([backPain])).toEqual([
      {
        type: 'complaint',
        complaint: 'c1',
        name: 'low back pain',
        places: [{ region: 'low-back', side: 'right' }],
        radiates: 'yes',
        characters: backPain.characters,
        onset: '2026-11-03',
        stage: '',
        goals: backPain.goals,
      },
    ]);
  });
});

describe('the complaint as text', () => {
  it('says where, since when and at which stage in two sentences', () => {
    expect(read(backPain)).toBe(
      'Low back pain on the right, spreading to the back of the right thigh. It began gradually about 3 weeks ago (acute).',
    );
    expect(
      read(complaint({ ...backPain, name: 'lombalgie', radiatesTo: 'l’arrière de la cuisse droite' }), 'fr'),
    ).toBe(
      'Lombalgie : bas du dos (droite), avec irradiation vers l’arrière de la cuisse droite. Début graduel il y a 3 semaines environ (stade aigu).',
    );
  });

  it('reads as a paragraph when everything is said, and says nothing twice', () => {
    const whole = complaint({
      ...backPain,
      radiates: 'no',
      radiatesTo: '',
      mechanism: 'lifting wet leaves',
      characters: ['aching', 'stiff'],
      timing: 'comes-and-goes',
      course: 'better',
      aggravating: ['sitting', 'bending'],
      aggravatingNote: 'long drives',
      easing: ['walking', 'heat'],
      dayPattern: ['stiff-under-30', 'worse-evening'],
      sleep: 'wakes twice when turning over',
      earlierEpisodes: 'yes',
      earlierNote: 'two since 2019, a week each.',
      earlierCare: 'Physiotherapy in spring helped.',
      work: 'modified',
      effect: 'no running',
      goals: 'Carry my grandson again.',
    });
    expect(read(whole)).toBe(
      [
        'Low back pain on the right, without spreading.',
        'It began gradually about 3 weeks ago (acute).',
        'Set off by: lifting wet leaves.',
        'It feels aching and stiff and comes and goes.',
        'It is getting better.',
        'Worse with sitting, bending and long drives; eased by walking and heat.',
        'Over 24 hours: morning stiffness under 30 minutes and worse in the evening.',
        'Sleep: wakes twice when turning over.',
        'Earlier episodes: two since 2019, a week each.',
        'Care so far: Physiotherapy in spring helped.',
        'Work continues with modified duties.',
        'In daily life: no running.',
        'Goals, in the patient’s own words: “Carry my grandson again”.',
      ].join(' '),
    );
    expect(read(whole, 'fr')).toBe(
      [
        'Low back pain : bas du dos (droite), sans irradiation.',
        'Début graduel il y a 3 semaines environ (stade aigu).',
        'Déclenché par : lifting wet leaves.',
        'Ressenti : douleur sourde et raideur, par intermittence.',
        'La situation s’améliore.',
        'Aggravé par la position assise, la flexion du tronc et long drives; soulagé par la marche et la chaleur.',
        'Sur 24 heures : raideur matinale de moins de 30 minutes et pire le soir.',
        'Sommeil : wakes twice when turning over.',
        'Épisodes antérieurs : two since 2019, a week each.',
        'Soins reçus jusqu’ici : Physiotherapy in spring helped.',
        'Le travail se poursuit avec des tâches modifiées.',
        'Dans la vie quotidienne : no running.',
        'Objectifs, dans les mots de la personne : « Carry my grandson again ».',
      ].join(' '),
    );
  });

  it('gives each complaint a paragraph that begins with its name', () => {
    const neck = complaint({
      id: 'c2',
      name: 'Neck pain',
      places: [
        { region: 'neck-posterior', side: 'both' },
        { region: 'shoulder', side: 'left' },
      ],
    });
    expect(read([backPain, neck]).split('\n')[1]).toBe(
      'Neck pain: back of the neck (both sides) and shoulder (left).',
    );
  });

  it('says a date, or about which date, and what nobody knows', () => {
    const told = (change: Partial<Complaint>) => read(complaint({ name: 'Headache', ...change }));
    expect(told({ onset: '2026-11-10' })).toBe('Headache. It began on November 10, 2026 (acute).');
    expect(told({ onset: '2026-08-01', isAbout: true, onsetKind: 'sudden' })).toBe(
      'Headache. It began suddenly around August 1, 2026 (chronic).',
    );
    expect(told({ onset: ON, onsetSaid: 'days' })).toBe(
      'Headache. It began on the day of this assessment (acute).',
    );
    expect(told({ ...onsetAgo(2, 'years', ON) })).toBe('Headache. It began about 2 years ago (chronic).');
    expect(told({ onsetKind: 'unknown' })).toBe('Headache. It began for no known reason.');
    expect(told({ stage: 'chronic' })).toBe('Headache. It is judged chronic.');
  });

  it('shows a corrected stage as a correction', () => {
    expect(read(complaint({ ...backPain, stage: 'chronic', onsetKind: '' }))).toContain(
      'It began about 3 weeks ago; it is judged chronic, though acute by its onset.',
    );
  });

  it('names at a re-assessment what is a complaint no more', () => {
    const before = [backPain, complaint({ id: 'c2', name: 'Headache' })];
    const earlier = { baseline: { date: '2026-11-03', value: before }, last: null };
    expect(read(backPain, 'en', earlier)).toMatch(
      /\nNo longer a complaint: Headache \(present on November 3, 2026\)\.$/u,
    );
    expect(read(before, 'en', earlier)).not.toContain('No longer');
  });

  it('ends what was written with one full stop', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const sentence = ended(written);
        expect(sentence).toMatch(/[.!?…]$/u);
        expect(ended(sentence)).toBe(sentence);
      }),
    );
  });
});

describe('days missed', () => {
  it('are one number: the outcome measure, scored as anywhere else', () => {
    const written = withDaysMissed([], 4);
    expect(daysMissedIn(written)).toBe(4);
    expect(written).toMatchObject([{ instrument: 'days-missed', score: { value: 4 } }]);
    const changed = withDaysMissed(written, 0);
    expect(changed).toMatchObject([{ instrument: 'days-missed', score: { value: 0 } }]);
    expect(daysMissedIn(withDaysMissed(changed, null))).toBeNull();
    expect(daysMissedIn([])).toBeNull();
  });
});
