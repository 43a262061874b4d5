/** The rules of help in choosing as a whole: data that a clinician can read line by line. */
import { describe, expect, it } from 'vitest';
import { CHARACTERS, STAGES } from '#shared/chart/assessment/complaint/schema.ts';
import { IRRITABILITIES } from '#shared/chart/assessment/impression/schema.ts';
import { TEXTURES, TONES, TRIGGER_POINTS } from '#shared/clinical/palpation.ts';
import { WITHHELD_REASONS } from '#shared/clinical/suggest/candidates.ts';
import { CAP_IDS, PRESSURE_CAPS } from '#shared/clinical/suggest/caps.ts';
import { CASE_IRRITABILITIES, CASE_STAGES } from '#shared/clinical/suggest/case.ts';
import { DOSES, EXERCISE } from '#shared/clinical/suggest/doses.ts';
import { STRENGTHS, type SuggestRule, type When } from '#shared/clinical/suggest/rule.ts';
import { REASON_IDS, SUGGEST_RULES } from '#shared/clinical/suggest/rules.ts';
import { SCREENS } from '#shared/clinical/suggest/screens.ts';
import { TECHNIQUE_DOSES, USUAL_MINUTES } from '#shared/clinical/suggest/usual.ts';
import { TECHNIQUE_IDS } from '#shared/clinical/techniques/techniques.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { ALL_WORDS } from '../support/words.ts';

const RULES: readonly SuggestRule[] = SUGGEST_RULES;
const WHENS: readonly [string, When][] = [...RULES, ...PRESSURE_CAPS].map(({ id, when }) => [id, when]);

describe('the rules', () => {
  it.each(WHENS)('%s asks only for what an assessment can say', (_, when) => {
    const known = {
      stage: CASE_STAGES,
      irritability: CASE_IRRITABILITIES,
      characters: CHARACTERS,
      tone: TONES,
      triggerPoint: TRIGGER_POINTS,
      texture: TEXTURES,
    };
    const asked = { ...when, ...when.palpation };
    for (const [name, ids] of Object.entries(known))
      for (const id of asked[name as keyof typeof known] ?? []) expect(ids).toContain(id);
  });

  it('know the stages and irritabilities of an assessment', () => {
    expect(CASE_STAGES).toEqual([...STAGES, 'unknown']);
    expect(CASE_IRRITABILITIES).toEqual([...IRRITABILITIES, '']);
  });

  it('have an id each, and none is reviewed yet', () => {
    expect(new Set(REASON_IDS).size).toBe(REASON_IDS.length);
    expect(RULES.every(({ reviewed }) => reviewed === null)).toBe(true);
  });

  it('claim the certainty of a guideline, a trial or a review only with its source', () => {
    for (const { strength, source } of [...RULES, ...DOSES])
      if (strength !== 'practice') expect(source).not.toBeNull();
  });

  it('write sources as pages without https://', () => {
    const sources = [...RULES, ...DOSES, ...EXERCISE, ...TECHNIQUE_DOSES].map(({ source }) => source);
    for (const source of sources) expect(source ?? 'a.b/').toMatch(/^[\w.-]+\.\w+\//u);
  });

  it('know the minutes of each technique that they name', () => {
    for (const { techniques } of RULES)
      for (const id of techniques) expect(USUAL_MINUTES[id]).toBeGreaterThan(0);
    for (const id of Object.keys(USUAL_MINUTES)) expect(TECHNIQUE_IDS).toContain(id);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = ALL_WORDS[language].suggest;

  it('every reason, limit, screen, course and strength has its words', () => {
    expect(Object.keys(words.reason)).toEqual(expect.arrayContaining([...REASON_IDS]));
    expect(Object.keys(words.reason)).toHaveLength(REASON_IDS.length);
    expect(Object.keys(words.cap).toSorted()).toEqual([...CAP_IDS].toSorted());
    expect(Object.keys(words.why)).toEqual([...WITHHELD_REASONS]);
    expect(Object.keys(words.strength)).toEqual([...STRENGTHS]);
    expect(Object.keys(words.screen)).toEqual(SCREENS.map(({ id }) => id));
    expect(Object.keys(words.howMuch)).toEqual(TECHNIQUE_DOSES.map(({ id }) => id));
    for (const { id } of DOSES) expect(words.dose).toHaveProperty(id);
    for (const { id } of EXERCISE) expect(words.exercise).toHaveProperty(id);
  });

  it('say nothing that evidence contradicts, and nothing is safe or a diagnosis', () => {
    const all = JSON.stringify(words);
    expect(all).not.toMatch(
      /toxi|flush|cortisol|blood flow|circulation sanguine|monthly|mensuel|maintenance|entretien/iu,
    );
    expect(all).not.toMatch(/diagnos|\bis safe\b|sans danger/iu);
  });
});
