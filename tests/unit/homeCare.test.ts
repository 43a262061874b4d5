/** Home care as data: complete in both languages, doses in range, and what is forbidden marked with why. */
import { describe, expect, it } from 'vitest';
import { STAGES } from '#shared/chart/assessment/complaint/schema.ts';
import type { CONDITION_IDS } from '#shared/clinical/conditions.ts';
import type { Risk } from '#shared/clinical/contraindications/engine.ts';
import {
  HOME_CARE,
  HOME_CARE_IDS,
  type HomeCareId,
  homeCareOf,
} from '#shared/clinical/homeCare/catalogue.ts';
import { DOSE_RANGES, dose, homeCareDoseSchema } from '#shared/clinical/homeCare/dose.ts';
import {
  HOME_CARE_STAGES,
  HOME_CARE_TYPES,
  STOP_RULES,
  URGENT_SIGNS,
} from '#shared/clinical/homeCare/item.ts';
import { likelyHomeCare } from '#shared/clinical/homeCare/likely.ts';
import { sayDose, stepsOf } from '#shared/clinical/homeCare/words.ts';
import { REGION_IDS } from '#shared/clinical/regions.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { textOf } from '../support/words.ts';

/** What the issue asks for by name. */
const ASKED: readonly HomeCareId[] = [
  'knee-to-chest',
  'cat-cow',
  'hip-flexor-stretch',
  'hamstring-stretch',
  'pelvic-tilt',
  'lumbar-rotation',
  'prone-prop',
  'foam-roller',
  'tennis-ball',
  'heat',
  'cold',
  'walking',
  'ergonomics',
  'breathing',
  'sleep-position',
];

const condition = (id: (typeof CONDITION_IDS)[number], ...regions: (typeof REGION_IDS)[number][]): Risk => ({
  type: 'condition',
  id,
  places: regions.map((region) => ({ region, side: 'left' })),
});

describe('the catalogue', () => {
  it('has what the issue names and at least twenty more, each once', () => {
    expect(HOME_CARE_IDS).toEqual(expect.arrayContaining([...ASKED]));
    expect(new Set(HOME_CARE_IDS).size).toBe(HOME_CARE_IDS.length);
    expect(HOME_CARE_IDS.length).toBeGreaterThanOrEqual(ASKED.length + 20);
  });

  it.each(HOME_CARE_IDS)('%s has regions, stages, a stop rule, a dose in range and is not reviewed', (id) => {
    const item = homeCareOf(id);
    expect(item.regions.length).toBeGreaterThan(0);
    expect(new Set(item.regions).size).toBe(item.regions.length);
    expect(item.stages.length).toBeGreaterThan(0);
    expect(item.stops.length).toBeGreaterThan(0);
    expect(homeCareDoseSchema.safeParse(item.dose).success).toBe(true);
    expect(Object.values(item.dose).some((value) => typeof value === 'number')).toBe(true);
    expect(item.reviewed).toBeNull();
  });

  it('names pages without their scheme', () => {
    for (const { source, doseSource } of HOME_CARE)
      for (const page of [source, doseSource]) expect(page ?? '').not.toMatch(/^https?:|\s/u);
  });

  it('has something of every type, and for every region but the ones that are only touched by hands', () => {
    const types = new Set(HOME_CARE.map(({ type }) => type));
    expect(HOME_CARE_TYPES.filter((type) => !types.has(type))).toEqual([]);
    const regions = new Set(HOME_CARE.flatMap(({ regions: each }) => [...each]));
    expect(REGION_IDS.filter((region) => !regions.has(region))).toEqual(['breast', 'thigh-medial']);
  });

  it('knows the stages of a complaint', () => {
    expect([...HOME_CARE_STAGES]).toEqual([...STAGES]);
  });

  it('follows the doses that clinical knowledge G was read from', () => {
    expect(homeCareOf('knee-to-chest').dose).toEqual(
      dose({ holdSeconds: 15, repetitions: 5, perDay: 2, isEachSide: true }),
    );
    expect(homeCareOf('pelvic-tilt').dose).toEqual(dose({ holdSeconds: 10, repetitions: 10 }));
    expect(homeCareOf('hamstring-stretch').dose.holdSeconds).toBe(60);
    const { sets, minutes } = homeCareOf('foam-roller').dose;
    expect([sets, minutes]).toEqual([2, 1]);
    expect(homeCareOf('heat').dose.minutes).toBe(15);
    expect(homeCareOf('foam-roller').regions).not.toContain('low-back');
  });
});

describe('a dose', () => {
  it.each(Object.entries(DOSE_RANGES))(
    'takes %s from its least to its most, whole, or nothing',
    (key, [least, most]) => {
      const holds = (value: unknown) => homeCareDoseSchema.safeParse({ ...dose({}), [key]: value }).success;
      expect([least, most, null].map(holds)).toEqual([true, true, true]);
      expect([least - 1, most + 1, least + 0.5, '5', undefined].map(holds)).toEqual(Array(5).fill(false));
    },
  );

  it.each([
    [
      { holdSeconds: 15, repetitions: 5, perDay: 2, isEachSide: true },
      'Hold 15 seconds, 5 times each side, 2 times a day',
      'Tenir 15 secondes, 5 fois de chaque côté, 2 fois par jour',
    ],
    [
      { sets: 2, repetitions: 12, daysPerWeek: 4 },
      '2 rounds, 12 times, 4 days a week',
      '2 séries, 12 fois, 4 jours par semaine',
    ],
    [{ sets: 1, repetitions: 1, perDay: 1 }, 'Once, once a day', 'Une fois, une fois par jour'],
    [{ minutes: 1, perDay: 1, daysPerWeek: 7 }, '1 minute, once a day', '1 minute, une fois par jour'],
    [{ minutes: 2, isEachSide: true }, '2 minutes, each side', '2 minutes, de chaque côté'],
    [{}, 'As your therapist told you', 'Comme votre thérapeute vous l’a dit'],
  ])('%j is said in both languages', (said, english, french) => {
    expect(sayDose(dose(said), textOf('en'))).toBe(english);
    expect(sayDose(dose(said), textOf('fr'))).toBe(french);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const t = textOf(language);
  const texts = (id: HomeCareId) => [t(`homeCare:name.${id}`), ...stepsOf(id, t)];

  it.each(HOME_CARE_IDS)('%s has a name and two to four short plain steps', (id) => {
    const [name = '', ...steps] = texts(id);
    expect(name).not.toContain('homeCare');
    expect(name.length).toBeGreaterThan(2);
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(steps.length).toBeLessThanOrEqual(4);
    for (const step of steps) {
      expect(step).toMatch(/^\p{Lu}.*\.$/u);
      for (const sentence of step.split(/(?<=[.!?]) /u))
        expect([sentence, sentence.split(' ').length <= 22]).toEqual([sentence, true]);
    }
  });

  it('says every stop rule, and what to do at every urgent sign', () => {
    for (const id of STOP_RULES) expect(t(`homeCare:stop.${id}`)).toMatch(/^\p{Ll}.*[^.]$/u);
    for (const id of URGENT_SIGNS)
      expect(t(`homeCare:urgent.${id}`)).toMatch(/doctor today|911|médecin aujourd’hui/u);
    expect(t('homeCare:urgent.bladder')).toContain('911');
  });

  it('claims nothing that evidence contradicts', () => {
    const all = [
      ...HOME_CARE_IDS.flatMap(texts),
      ...STOP_RULES.map((id) => t(`homeCare:stop.${id}`)),
      ...URGENT_SIGNS.map((id) => t(`homeCare:urgent.${id}`)),
      t('homeCare:sheet.lead'),
    ].join('\n');
    expect(all).not.toMatch(/toxi|flush|detox|cure|guéri|every month|chaque mois|diagnos/iu);
    expect(all).not.toMatch(/lactic|lactique|drink|buvez/iu);
  });
});

describe('what is likely', () => {
  const ids = (...given: Parameters<typeof likelyHomeCare>) =>
    likelyHomeCare(...given).map(({ item }) => item.id);
  const against = (id: HomeCareId, ...risks: Risk[]) =>
    likelyHomeCare(homeCareOf(id).regions, null, risks).find(({ item }) => item.id === id)?.against;

  it('is what is for the region in its stage, what is foremost for it first', () => {
    const acute = ids(['low-back'], 'acute', []);
    expect(acute).toEqual(expect.arrayContaining(['knee-to-chest', 'walking', 'heat']));
    expect(acute).not.toContain('bridge');
    expect(acute).not.toContain('chin-tuck');
    expect(ids(['low-back'], 'chronic', [])).toContain('bridge');
    expect(ids(['jaw'], 'chronic', [])[0]).toBe('jaw-relaxation');
    expect(ids(['low-back'], null, [])).toEqual(expect.arrayContaining(acute));
    expect(ids([], null, [])).toEqual([]);
  });

  it('keeps what is forbidden in its place and says what of the patient forbids it', () => {
    const clot = { type: 'medication', id: 'anticoagulant' } as const;
    expect(ids(['mid-back'], 'chronic', [clot])).toEqual(ids(['mid-back'], 'chronic', []));
    expect(against('foam-roller', clot)).toEqual([clot]);
    expect(against('cat-cow', clot)).toEqual([]);
  });

  it.each<[HomeCareId, Risk, boolean]>([
    ['tennis-ball', condition('osteoporosis'), true],
    ['knee-to-chest', condition('osteoporosis'), true],
    ['bird-dog', condition('osteoporosis'), false],
    ['heat', condition('impaired-sensation', 'low-back'), true],
    ['heat', condition('impaired-sensation', 'foot'), false],
    ['cold', condition('raynaud'), true],
    ['cold', condition('cold-urticaria'), true],
    ['heat', condition('pregnancy-first-trimester'), true],
    ['bridge', condition('pregnancy-later'), true],
    ['bird-dog', condition('pregnancy-later'), false],
    ['calf-stretch', condition('fracture', 'ankle'), true],
    ['calf-stretch', condition('fracture', 'wrist'), false],
    ['calf-stretch', condition('fracture'), true],
    ['side-plank', condition('hypertension-uncontrolled'), true],
    ['breathing', condition('hypertension-uncontrolled'), false],
    ['walking', condition('dvt-acute', 'calf'), true],
    ['levator-stretch', condition('carotid-sinus'), true],
  ])('%s with %j: %s', (id, risk, isForbidden) => {
    expect(against(id, risk)).toEqual(isForbidden ? [risk] : []);
  });

  it.each(['cauda-equina', 'pregnancy-complication', 'heart-event-unstable'] as const)(
    'with %s nothing is left that is not marked',
    (id) => {
      const all = likelyHomeCare(REGION_IDS, null, [condition(id)]);
      expect(all.length).toBe(HOME_CARE_IDS.length);
      expect(all.filter(({ against: why }) => why.length === 0)).toEqual([]);
    },
  );
});
