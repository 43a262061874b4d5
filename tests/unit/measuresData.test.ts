import { describe, expect, it } from 'vitest';
import { CHANGE_NOTES, NO_CHANGE_REASONS } from '#shared/clinical/measures/change.ts';
import { OWN_PREFIX, PROBLEM_REASONS } from '#shared/clinical/measures/custom.ts';
import {
  DIRECTIONS,
  type Instrument,
  instrumentSchema,
  LICENCE_TERMS,
  PURPOSES,
  purposeOf,
  UNITS,
} from '#shared/clinical/measures/instrument.ts';
import { INSTRUMENT_IDS, INSTRUMENTS, instrumentOf } from '#shared/clinical/measures/instruments.ts';
import {
  bandNameOf,
  endsOf,
  hintOf,
  nameOf,
  populationOf,
  promptOf,
  shiftText,
  shortNameOf,
  valueText,
} from '#shared/clinical/measures/names.ts';
import { BAND_IDS, POPULATION_IDS, PROMPT_IDS } from '#shared/clinical/measures/rows.ts';
import { NO_SCORE_REASONS, SCORE_NOTES } from '#shared/clinical/measures/score.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { instrument } from '../support/measures.ts';
import { ALL_WORDS, textOf } from '../support/words.ts';

const EACH = INSTRUMENTS.map((each): [string, Instrument] => [each.id, each]);
/** The only ones that bring wording: generic scales, in our own. */
const OWN_WORDING = [
  'pain-nprs',
  'pain-nprs-best',
  'pain-nprs-worst',
  'pain-nprs-usual',
  'pain-vas',
  'psfs',
  'pgic',
  'groc-15',
  'groc-11',
  'sleep',
  'days-missed',
];

const sourcesOf = ({ scoringSource, licence, bands, mdc, mcid, insensitive }: Instrument) =>
  [
    scoringSource,
    licence.source,
    insensitive?.source ?? null,
    ...[...bands, ...mdc, ...mcid].map(({ source }) => source),
  ].filter((source) => source !== null);

describe('the instruments of the app', () => {
  it('have each id once, none of them with the prefix of an own one', () => {
    expect(new Set(INSTRUMENT_IDS).size).toBe(INSTRUMENT_IDS.length);
    expect(INSTRUMENT_IDS.filter((id) => id.startsWith(OWN_PREFIX))).toEqual([]);
  });

  it('are found by id, before any own one', () => {
    const own = { ...instrument('odi'), id: 'own-x', version: 1 };
    const newer = { ...own, version: 2 };
    expect(instrumentOf('odi', [{ ...own, id: 'odi' }])).toBe(instrument('odi'));
    expect(instrumentOf('own-x', [newer, own])).toBe(newer);
    expect(instrumentOf('gone', [own])).toBeNull();
  });
});

describe.each(EACH)('%s', (id, each) => {
  it('is a sound definition', () => expect(instrumentSchema.safeParse(each).error).toBeUndefined());

  it('names a host and a page wherever it names a source', () => {
    const odd = sourcesOf(each).filter((source) => !/^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S+$/u.test(source));
    expect(odd).toEqual([]);
  });

  it('is reviewed by nobody yet, in no row', () => {
    const rows = [each, ...each.bands, ...each.mdc, ...each.mcid];
    expect(rows.filter(({ reviewed }) => reviewed !== null)).toEqual([]);
  });

  it('carries wording only where it is ours', () => {
    const words = each.items.filter((item) => item.words !== null);
    expect(words.length).toBe(OWN_WORDING.includes(id) ? each.items.length : 0);
    if (!each.licence.mayShipWording) expect(words).toEqual([]);
  });

  it('says what may be done with it, and whose it is where the wording is not ours', () => {
    expect(each.licence.mayShipWording).toBe(['own-wording', 'public-domain'].includes(each.licence.terms));
    if (each.licence.holder !== null && each.licence.source !== null)
      expect(each.licence.notice).not.toBeNull();
  });

  it.each(LANGUAGES)('has all its names in %s', (language) => {
    const text = textOf(language);
    const { low, high } = each.range;
    const said = [
      nameOf(each, text),
      shortNameOf(each, text),
      text(`measures:direction.${each.direction}`),
      text(`measures:purpose.${purposeOf(each)}`),
      text(`measures:unit.${each.unit}`),
      text(`measures:licence.terms.${each.licence.terms}`),
      ...each.bands.map((band) => bandNameOf(band.id, text)),
      ...[...each.mdc, ...each.mcid].map(({ population }) => populationOf(each, population, text)),
      valueText(each, low, text),
      valueText(each, high, text),
    ];
    // A key without words is said as the key.
    expect(said.filter((words) => words === '' || /^[a-z]+[.:]|\.[a-z-]+$/u.test(words))).toEqual([]);
    expect(promptOf(each, 1, text) === null).toBe(each.items[0]?.words === null);
    expect(endsOf(each, 1, text) === null).toBe(each.items[0]?.words === null);
  });
});

/** Every id that the screen shows by `measures:<prefix>.<id>`. */
const SHOWN: Record<string, readonly string[]> = {
  name: INSTRUMENT_IDS,
  short: INSTRUMENT_IDS,
  prompt: PROMPT_IDS,
  ends: PROMPT_IDS,
  band: BAND_IDS,
  population: POPULATION_IDS,
  direction: DIRECTIONS,
  purpose: PURPOSES,
  unit: UNITS,
  note: SCORE_NOTES,
  noScore: NO_SCORE_REASONS,
  noComparison: NO_CHANGE_REASONS,
  changeNote: CHANGE_NOTES,
  problem: PROBLEM_REASONS,
};

describe.each(LANGUAGES)('the words of measures in %s', (language) => {
  const words: Record<string, object | string> = ALL_WORDS[language].measures;

  it.each(Object.entries(SHOWN))('name every %s, and nothing that is not there', (prefix, ids) => {
    expect(Object.keys(words[prefix] ?? {}).toSorted()).toEqual([...ids].toSorted());
  });

  it('name all terms of licences', () => {
    expect(Object.keys(ALL_WORDS[language].measures.licence.terms).toSorted()).toEqual(
      [...LICENCE_TERMS].toSorted(),
    );
  });

  it('call nobody crippled or bed-bound, and nothing a diagnosis', () => {
    expect(JSON.stringify(words)).not.toMatch(/crippl|bed-?bound|grabataire|infirme|diagnos/iu);
  });

  it('use typographic apostrophes', () => expect(JSON.stringify(words)).not.toContain("'"));
});

describe('a score in words', () => {
  it.each([
    ['pain-nprs', 6, '6/10', '6/10'],
    ['lefs', 62, '62/80', '62/80'],
    ['ndi', 17.8, '17.8/50', '17,8/50'],
    ['odi', 35.6, '35.6%', '35,6\u00a0%'],
    ['pain-vas', 42, '42\u00a0mm', '42\u00a0mm'],
    ['days-missed', 1, '1 day', '1 jour'],
    ['days-missed', 0, '0 days', '0 jour'],
    ['days-missed', 12, '12 days', '12 jours'],
    ['groc-15', 3, '+3', '+3'],
    ['groc-15', 0, '0', '0'],
    ['pgic', 2, 'much improved', 'beaucoup amélioré'],
  ])('%s %d: %s, %s', (id, value, english, french) => {
    expect(valueText(instrument(id), value, textOf('en'))).toBe(english);
    expect(valueText(instrument(id), value, textOf('fr'))).toBe(french);
  });

  it('says a change with its sign', () => {
    expect([shiftText(2, textOf('en')), shiftText(0, textOf('en')), shiftText(1.3, textOf('fr'))]).toEqual([
      '+2',
      '0',
      '+1,3',
    ]);
    expect(shiftText(-12.5, textOf('en'))).toMatch(/^[-−]12\.5$/u);
  });

  it('hints at what is easily entered wrongly', () => {
    expect(hintOf(instrument('start-back'), textOf('en'))).toContain('0 or 1');
    expect(hintOf(instrument('odi'), textOf('en'))).toBeNull();
  });
});
