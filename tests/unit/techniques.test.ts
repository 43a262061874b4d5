/** The technique library: complete, in both languages, and never changed under what was signed. */
import { describe, expect, it } from 'vitest';
import { adviser } from '#shared/clinical/contraindications/engine.ts';
import { TECHNIQUE_GROUPS } from '#shared/clinical/techniques/groups.ts';
import { pressureText, sourcesOf, timeText, usualTexts } from '#shared/clinical/techniques/names.ts';
import { ownTechniqueFields } from '#shared/clinical/techniques/own.ts';
import {
  DIRECTIONS,
  INDICATION_IDS,
  STRENGTHS,
  TECHNIQUE_FAMILIES,
  TRAINING_IDS,
} from '#shared/clinical/techniques/technique.ts';
import {
  TECHNIQUE_IDS,
  TECHNIQUES,
  techniqueOf,
  techniquesIn,
} from '#shared/clinical/techniques/techniques.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { textOf } from '../support/words.ts';

/** The ids that signed visits of earlier versions may hold: none may ever go. */
const RELEASED = [
  ...['effleurage', 'petrissage', 'stroking', 'static-contact', 'vibration', 'rocking', 'tapotement'],
  ...['compression', 'stripping', 'frictions', 'trigger-point', 'myofascial-release', 'skin-rolling'],
  ...['muscle-energy', 'passive-stretch', 'joint-mobilisation', 'lymph-drainage', 'sports-massage'],
  ...['shiatsu', 'thai', 'instrument-assisted', 'cupping', 'heat', 'cold', 'remedial-exercise', 'breathing'],
];

const rows = TECHNIQUE_IDS.map((id) => [id, techniqueOf(id)] as const);

describe('the technique library', () => {
  it('still has every technique that a signed visit may name', () => {
    expect(RELEASED.filter((id) => !TECHNIQUE_IDS.some((known) => known === id))).toEqual([]);
  });

  it('has each technique in one family, and the families in the order in which they are offered', () => {
    expect(TECHNIQUE_FAMILIES.flatMap((family) => techniquesIn(family).map(({ id }) => id))).toEqual(
      TECHNIQUE_IDS,
    );
  });

  it.each(rows)('%s states only what it can show the source of', (_, technique) => {
    const { pressure, time, indications, training, consent, reviewed } = technique;
    expect(reviewed).toBeNull();
    expect(indications.length).toBeGreaterThan(0);
    expect(new Set(indications.map((one) => one.for)).size).toBe(indications.length);
    for (const source of sourcesOf(technique)) expect(source ?? 'a.page').toMatch(/^[^/:\s]+\.[^/:\s]+\S*$/u);
    // Only what was studied has a strength; whoever states one says where it was read.
    for (const { strength, source } of indications) if (strength !== 'none') expect(source).not.toBeNull();
    for (const range of [pressure, time && [time.low, time.high], time?.times ?? null])
      if (range) expect(range[0]).toBeLessThanOrEqual(range[1] ?? 0);
    expect(new Set(training).size).toBe(training.length);
    expect(new Set(consent).size).toBe(consent.length);
  });

  it('leaves nothing in its lists that no technique says', () => {
    const said = TECHNIQUES.map((one) => techniqueOf(one.id));
    expect(DIRECTIONS.filter((id) => !said.some(({ direction }) => direction === id))).toEqual([]);
    expect(
      INDICATION_IDS.filter(
        (id) => !said.some(({ indications }) => indications.some((one) => one.for === id)),
      ),
    ).toEqual([]);
    expect(TRAINING_IDS.filter((id) => !said.some(({ training }) => training.includes(id)))).toEqual([]);
    expect(TECHNIQUE_GROUPS.filter((id) => !said.some(({ group }) => group === id))).toEqual([]);
    expect(
      STRENGTHS.filter(
        (id) => !said.some(({ indications }) => indications.some(({ strength }) => strength === id)),
      ),
    ).toEqual([]);
  });

  it('says of trigger point compression what 17 trials found: a higher threshold, and no less pain', () => {
    const found = techniqueOf('trigger-point').indications.map(({ for: use, strength, source }) => [
      use,
      strength,
      source,
    ]);
    expect(found).toEqual([
      ['pressure-pain-threshold', 'trials', 'pmc.ncbi.nlm.nih.gov/articles/PMC9434898'],
      ['reported-pain', 'no-effect', 'pmc.ncbi.nlm.nih.gov/articles/PMC9434898'],
    ]);
  });

  it('knows moderate certainty of one thing only: heat for acute low back pain', () => {
    const moderate = rows.flatMap(([id, { indications }]) =>
      indications.filter(({ strength }) => strength === 'moderate').map((one) => [id, one.for]),
    );
    expect(moderate).toEqual([['heat', 'acute-low-back-pain']]);
  });

  it('keeps what is known of massage as a whole apart from what is known of a stroke', () => {
    const { indications } = techniqueOf('effleurage');
    const chronic = indications.find((one) => one.for === 'chronic-low-back-pain');
    expect(chronic).toMatchObject({ strength: 'very-low', of: 'massage' });
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const text = textOf(language);

  it.each(rows)('%s has its words', (id, technique) => {
    const { family, indications, training, group } = technique;
    const said = [
      text(`chart:technique.${id}`),
      text(`techniques:what.${id}`),
      text(`techniques:family.${family}`),
      ...usualTexts(text, technique),
      ...indications.map((one) => text(`techniques:indication.${one.for}`)),
      ...indications.map(({ strength }) => text(`techniques:strength.${strength}`)),
      ...training.map((one) => text(`techniques:training.${one}`)),
      ...(group === null ? [] : [text(`techniques:group.${group}`)]),
    ];
    // A word that is missing is said by its key.
    expect(said.filter((words) => words.trim() === '' || /^[a-z-]+(?:[.:][\w-]+)+$/u.test(words))).toEqual(
      [],
    );
  });

  it('no two techniques are named alike', () => {
    const names = TECHNIQUE_IDS.map((id) => text(`chart:technique.${id}`));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what is usual', () => {
  it('is said with its units, and a range of one as one', () => {
    const en = textOf('en');
    expect(usualTexts(en, techniqueOf('effleurage'))).toEqual([
      'pressure 2–4 of 5',
      '2–5 min a region',
      'toward the heart',
    ]);
    expect(usualTexts(en, techniqueOf('pnf'))[0]).toBe('5–10 s a hold, 2–3 times');
    expect(usualTexts(en, techniqueOf('passive-stretch'))[0]).toBe('30 s a hold, 2–4 times');
    expect(usualTexts(en, techniqueOf('stripping'))[1]).toBe('3–8 strokes');
    expect(pressureText(en, [1, 1])).toBe('pressure 1 of 5');
    expect(usualTexts(en, techniqueOf('breathing'))).toEqual([]);
  });

  it('is written by the rules of the language', () => {
    const time = techniqueOf('myofascial-release').time;
    expect(time && timeText(textOf('fr'), time)).toBe('1,5–5 min par maintien');
  });
});

describe('a technique of one’s own', () => {
  const whole = { name: 'Craniosacral', group: 'swedish', pressure: [0, 1], minutes: 15 } as const;
  const problems = (change: object) =>
    ownTechniqueFields
      .safeParse({ ...whole, ...change })
      .error?.issues.map(({ path, message }) => [path[0], message]);

  it('may leave out everything but its name', () => {
    expect(problems({})).toBeUndefined();
    expect(problems({ group: null, pressure: null, minutes: null })).toBeUndefined();
  });

  it.each<[string, object, string, string]>([
    ['without a name', { name: '  ' }, 'name', 'required'],
    ['with a name longer than a line', { name: 'x'.repeat(81) }, 'name', 'too-long'],
    ['with a pressure beyond the scale', { pressure: [2, 6] }, 'pressure', 'out-of-range'],
    ['with a pressure turned round', { pressure: [4, 2] }, 'pressure', 'out-of-range'],
    ['that takes no time', { minutes: 0 }, 'minutes', 'out-of-range'],
    ['that takes half a minute', { minutes: 0.5 }, 'minutes', 'not-valid'],
    ['that takes longer than a session', { minutes: 121 }, 'minutes', 'out-of-range'],
  ])('%s is refused', (_, change, path, reason) => {
    expect(problems(change)).toContainEqual([path, reason]);
  });

  it('is judged by the rules of its group, and by none where it has no group', () => {
    const rules = adviser([{ type: 'condition', id: 'fever', places: [] }]);
    const place = { region: 'low-back', side: 'both' } as const;
    for (const [id, { group }] of rows) expect(rules.onGroup(group, place)).toBe(rules.on(id, place));
    expect(rules.onGroup('deep', place).severity).toBe('do-not');
    expect(rules.onGroup(null, place).covered).toBe(false);
  });
});
