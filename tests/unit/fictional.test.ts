import { describe, expect, it } from 'vitest';
import { missingFromVisit } from '#shared/chart/visit/rules.ts';
import { visitSchema } from '#shared/chart/visit/schema.ts';
import { sidesOf } from '#shared/clinical/regions.ts';
import { sensitiveAreaOf } from '#shared/clinical/sensitiveAreas.ts';
import { TECHNIQUES } from '#shared/clinical/techniques/techniques.ts';
import { EVERYONE } from '#shared/fictional/everyone.ts';
import { practiceIn, THERAPIST } from '#shared/fictional/practice.ts';
import type { StoryPatient, StoryVisit } from '#shared/fictional/story.ts';
import { amendedBody, bodyOf, noteOf, patientOf } from '#shared/fictional/tell.ts';
import { bornOn, minutesInto, serviceOf } from '#shared/fictional/when.ts';
import { ageOn } from '#shared/practice/dates.ts';
import { patientProblems, patientSchema } from '#shared/practice/patient.ts';
import { LANGUAGES, practiceSchema, therapistSchema } from '#shared/practice/practice.ts';
import { chartOf } from '../support/storyChart.ts';
import { textOf } from '../support/words.ts';

const NOW = '2026-01-15T20:37:00.000Z';
const ZONE = 'America/Toronto';
const author = { therapistId: '', ...THERAPIST };
const visits = EVERYONE.flatMap((story) => story.visits.map((visit, index) => ({ story, visit, index })));
const named = visits.map((each) => [`${each.story.key} ${each.index + 1}`, each] as const);
const storyOf = (key: string): StoryPatient => {
  const story = EVERYONE.find((each) => each.key === key);
  if (!story) throw new Error(key);
  return story;
};
/** Every text of a story in both languages. */
const textsOf = (story: StoryPatient): string[] => [
  ...Object.values(story.alerts),
  ...story.visits.flatMap((visit) => [visit.en, visit.fr]),
  ...story.visits.flatMap(({ amended }) =>
    amended ? [amended.en, amended.fr, ...Object.values(amended.reason)] : [],
  ),
];

describe('a written note', () => {
  it('is read part by part, its lines joined', () => {
    expect(noteOf('\n  S: Aches,\n  worse at night.\n  P: Weekly.\n\n')).toEqual({
      subjective: 'Aches, worse at night.',
      plan: 'Weekly.',
    });
  });

  it('may be empty', () => expect(noteOf('')).toEqual({}));
});

describe('the fictional practice', () => {
  it.each(LANGUAGES)('is a whole one in %s, with a therapist who can sign', (language) => {
    expect(practiceSchema.parse(practiceIn(language))).toEqual(practiceIn(language));
    expect(therapistSchema.parse(THERAPIST)).toEqual(THERAPIST);
    expect(THERAPIST.signature?.type).toBe('strokes');
  });

  it('could not be mistaken for a real one', () => {
    const { address, email, taxNumber } = practiceIn('en');
    // D never stands in a Canadian postal code; the domain is reserved; the number fails its check digit.
    expect(address.postalCode).toMatch(/^K0D/u);
    expect(email).toMatch(/\.example$/u);
    const digits = [...taxNumber.slice(0, 9)].map(Number);
    const sum = digits.reduce(
      (all, digit, index) => all + (index % 2 ? ((digit * 2) % 10) + (digit > 4 ? 1 : 0) : digit),
      0,
    );
    expect(sum % 10).not.toBe(0);
  });

  it('has twelve patients, each with a key, a phone and a birthday of her own', () => {
    expect(EVERYONE).toHaveLength(12);
    for (const of of ['key', 'phone', 'birthday', 'familyName'] as const)
      expect(new Set(EVERYONE.map((story) => story[of])).size).toBe(12);
  });

  it('holds one draft, one late entry and one amendment, and some of it is of today', () => {
    const count = (has: (visit: StoryVisit) => unknown) => visits.filter(({ visit }) => has(visit)).length;
    expect(count(({ draft }) => draft)).toBe(1);
    expect(count(({ signedAfterHours }) => signedAfterHours)).toBe(1);
    expect(count(({ amended }) => amended)).toBe(1);
    expect(count(({ when }) => 'minutesAgo' in when)).toBe(3);
    expect(count(({ paid }) => paid)).toBe(10);
  });
});

describe.each(EVERYONE.map((story) => [story.key, story] as const))('the record of %s', (_, story) => {
  it.each(LANGUAGES)('is a whole one in %s', (language) => {
    const patient = patientOf(story, language, '2026-01-15');
    expect(patientSchema.parse(patient)).toEqual(patient);
    expect(patientProblems(patient, '2026-01-15')).toEqual([]);
    expect(ageOn(patient.birthDate, '2026-01-15')).toBe(story.age);
  });

  it('can be reached by nobody', () => {
    expect(story.phone).toMatch(/^\d{3}-555-01\d\d$/u);
    expect(story.email).toMatch(/^$|\.example$/u);
    expect(story.address.postalCode).toMatch(/^[KV]0D/u);
    expect(story.emergencyContact.en).toMatch(/555-01\d\d$/u);
  });

  it('says in French what it says in English', () => {
    for (const told of [story.pronouns, story.occupation, story.emergencyContact, story.alerts])
      expect(told.fr === told.en).toBe(told.en === '');
    expect(story.alerts.fr.split('\n')).toHaveLength(story.alerts.en.split('\n').length);
  });

  it('has four to twelve visits in the order of time', () => {
    const starts = story.visits.map(({ when }) => minutesInto(serviceOf(when, NOW, ZONE), 0));
    expect(starts.length).toBeGreaterThanOrEqual(4);
    expect(starts.length).toBeLessThanOrEqual(12);
    expect(starts).toEqual(starts.toSorted());
  });

  it('promises nothing that the evidence does not hold, and names no diagnosis', () => {
    for (const text of textsOf(story))
      expect(text).not.toMatch(
        /toxin|flush|detox|lactic|lactique|cortisol|circulation|blood flow|endorphin|diagnos|knots?\b/iu,
      );
  });
});

describe.each(named)('visit %s', (_, { story, visit }) => {
  const bodies = LANGUAGES.map((language) => bodyOf(visit, language));

  it('has the shape of a visit', () => {
    for (const body of bodies) {
      expect(visitSchema.parse(body)).toEqual(body);
    }
  });

  it('is told in French as it is in English, part for part', () => {
    const parts = (text: string) => Object.keys(noteOf(text));
    expect(parts(visit.fr)).toEqual(parts(visit.en));
    expect(visit.fr).not.toBe(visit.en);
  });

  it('fits its bouts into its minutes, each on a side the region has', () => {
    const minutes = visit.bouts.reduce((sum, [, , , , each]) => sum + each, 0);
    expect(minutes).toBeLessThanOrEqual(visit.minutes);
    expect(minutes).toBeGreaterThanOrEqual(visit.draft ? 0 : visit.minutes / 2);
    for (const [, region, side] of visit.bouts) expect(sidesOf(region)).toContain(side);
  });

  it('presses no harder than the technique usually does', () => {
    for (const [technique, , , pressure] of visit.bouts) {
      const usual = TECHNIQUES.find(({ id }) => id === technique)?.pressure ?? null;
      expect(pressure === null).toBe(usual === null);
      if (pressure !== null && usual !== null) expect(pressure).toBeLessThanOrEqual(usual[1]);
    }
  });

  it('names in its words the consent that a sensitive area needs', () => {
    const areas = visit.bouts.flatMap(([, region]) => sensitiveAreaOf(region) ?? []);
    // The gluteals: written once in the story, said again each time; the others: written that day.
    for (const { consent } of areas) {
      const notes = consent === 'plan' ? story.visits : [visit];
      const told = notes.some(
        (each) => /written consent/iu.test(each.en) && /consentement\s+écrit/iu.test(each.fr),
      );
      expect(told).toBe(true);
    }
  });
});

describe('cautions', () => {
  const boutsOf = (key: string) => storyOf(key).visits.flatMap(({ bouts }) => [...bouts]);
  const DEEP = ['stripping', 'frictions', 'trigger-point', 'cupping', 'instrument-assisted'];

  it('keep pressure at 2 or less, and deep techniques away, from the anticoagulated', () => {
    for (const [technique, , , pressure] of boutsOf('anticoagulated')) {
      expect(DEEP).not.toContain(technique);
      expect(pressure ?? 0).toBeLessThanOrEqual(2);
    }
  });

  it('keep the pregnant on their side, with no deep work and none on the abdomen', () => {
    for (const { en, fr } of storyOf('pregnancy').visits.slice(0, 1)) {
      expect(en).toContain('side-lying');
      expect(fr).toContain('sur le côté');
    }
    for (const [technique, region] of boutsOf('pregnancy')) {
      expect(DEEP).not.toContain(technique);
      expect(technique).not.toBe('joint-mobilisation');
      expect(region).not.toBe('abdomen');
    }
  });

  it('name a guardian for a minor', () => {
    const minors = EVERYONE.filter(({ age }) => age < 18);
    expect(minors.map(({ key }) => key)).toEqual(['scoliosis']);
    for (const { alerts } of minors) expect([alerts.en, alerts.fr].join()).toMatch(/guardian.*tutrice/isu);
  });

  it('keep cold from someone who cannot bear it', () => {
    expect(boutsOf('fibromyalgia').map(([technique]) => technique)).not.toContain('cold');
  });

  it('stay with what a claim allows', () => {
    expect(storyOf('whiplash').visits.length).toBeLessThanOrEqual(12);
    expect(storyOf('work-strain').visits.length).toBeLessThanOrEqual(7);
    const regions = new Set(boutsOf('work-strain').map(([, region]) => region));
    expect([...regions]).toEqual(['low-back']);
  });
});

describe('the days of the story', () => {
  const TODAYS = Array.from(
    { length: 7 },
    (_, day) => `2026-03-${String(8 + day).padStart(2, '0')}T19:10:00.000Z`,
  );

  it.each(TODAYS)('never have two people on the table at once, seen from %s', (now) => {
    const sessions = visits
      .map(({ visit }) => ({
        from: minutesInto(serviceOf(visit.when, now, ZONE), 0),
        minutes: visit.minutes,
      }))
      .toSorted((a, b) => a.from.localeCompare(b.from));
    sessions.slice(1).forEach((session, index) => {
      const before = sessions[index];
      const end = Date.parse(before?.from ?? '') + (before?.minutes ?? 0) * 60_000;
      expect(Date.parse(session.from)).toBeGreaterThanOrEqual(end);
    });
  });

  it.each(TODAYS)('are never a Sunday unless it is today, and never to come, seen from %s', (now) => {
    for (const { visit } of visits) {
      const service = serviceOf(visit.when, now, ZONE);
      expect(Date.parse(minutesInto(service, visit.minutes + 11))).toBeLessThanOrEqual(Date.parse(now));
      if ('daysAgo' in visit.when) expect(new Date(service.date).getUTCDay()).not.toBe(0);
    }
  });

  it('hold also when the app is opened just after midnight and when the clocks change', () => {
    for (const now of ['2026-01-15T05:05:00.000Z', '2026-03-08T07:30:00.000Z', '2026-11-01T06:30:00.000Z'])
      for (const { visit } of visits)
        expect(Date.parse(minutesInto(serviceOf(visit.when, now, ZONE), visit.minutes))).toBeLessThan(
          Date.parse(now),
        );
  });

  it('give a birth date that makes her as old as she is told, whatever the day', () => {
    expect(bornOn(71, '04-07', '2026-04-06')).toBe('1954-04-07');
    expect(bornOn(71, '04-07', '2026-04-07')).toBe('1955-04-07');
    for (const story of EVERYONE)
      for (const today of ['2028-02-29', '2026-12-31', '2027-01-01'])
        expect(ageOn(bornOn(story.age, story.birthday, today), today)).toBe(story.age);
  });
});

describe('the amendment', () => {
  const amended = visits.find(({ visit }) => visit.amended);

  it.each(LANGUAGES)('corrects in %s what it says it corrects and leaves the rest', (language) => {
    if (!amended?.visit.amended) throw new Error('the story has no amendment');
    const before = bodyOf(amended.visit, language);
    const after = amendedBody(before, amended.visit.amended, language);
    expect(after.bouts.map(({ side }) => side)).toContain('left');
    expect(after.bouts.map(({ side }) => side)).not.toContain('right');
    expect(after.subjective).not.toBe(before.subjective);
    expect({ plan: after.plan, painBefore: after.painBefore }).toEqual({
      plan: before.plan,
      painBefore: before.painBefore,
    });
    const entry = chartOf(amended.story, language, NOW).entries.find(
      ({ kind, visit }) => kind === 'visit' && visit === amended.index,
    );
    if (!entry) throw new Error('the chart has no such visit');
    const { service, background } = entry;
    expect(missingFromVisit({ body: after, service, author }, NOW, background)).toEqual([]);
  });
});

describe('the notes', () => {
  it('repeat no sentence from visit to visit: each was written for its day', () => {
    const sentences = visits.flatMap(({ visit }) =>
      ['subjective', 'assessment'].map((part) => noteOf(visit.en)[part as 'subjective'] ?? ''),
    );
    const written = sentences.filter((sentence) => sentence !== '');
    expect(new Set(written).size).toBe(written.length);
  });

  it('tell each story by its pain: it changes, and ends no worse than it began', () => {
    for (const { key, visits: all } of EVERYONE) {
      const before = all.map(({ pain }) => pain[0] ?? 0);
      expect(new Set(before).size, key).toBeGreaterThan(1);
      expect(before.at(-1) ?? 0, key).toBeLessThanOrEqual(before[0] ?? 0);
    }
  });

  it('name the technique and region of each bout in both languages', () => {
    for (const { visit } of visits)
      for (const [technique, region] of visit.bouts)
        for (const language of LANGUAGES) {
          expect(textOf(language)(`chart:technique.${technique}`)).not.toContain('technique');
          expect(textOf(language)(`chart:region.${region}`)).not.toContain('region');
        }
  });
});
