/** The red flags as data: clinical knowledge D and Z6, and what Ontario's standard forbids to ask. */
import { describe, expect, it } from 'vitest';
import { positiveFlags, screenFacts, settledBy, unsettledFlags } from '#shared/chart/screen/screen.ts';
import { CONDITION_IDS, CONDITIONS, conditionOf, conditionsIn } from '#shared/clinical/conditions.ts';
import { adviser } from '#shared/clinical/contraindications/engine.ts';
import {
  actionsFor,
  RED_FLAG_ACTIONS,
  RED_FLAG_GROUPS,
  RED_FLAG_IDS,
  RED_FLAG_LEVELS,
  RED_FLAGS,
  type RedFlagId,
  redFlagOf,
  SHORT_RED_FLAG_IDS,
} from '#shared/clinical/redFlags.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { ALL_WORDS } from '../support/words.ts';

describe('the red flags', () => {
  it.each([
    ['neurological', ['saddle-numbness', 'bladder-bowel', 'progressive-weakness', 'unsteady-gait']],
    ['infection', ['fever', 'immune-suppression', 'injected-drugs']],
    ['fracture', ['recent-trauma', 'fragile-bones']],
    ['tumour', ['cancer-history', 'weight-loss', 'night-pain', 'severe-fatigue']],
    ['inflammatory', ['morning-stiffness', 'better-with-exercise']],
    ['abdominal', ['abdominal-aneurysm', 'flank-pain']],
    ['neck', ['neck-vascular', 'sudden-headache']],
    ['circulation', ['calf-swelling', 'breathlessness', 'chest-pain']],
  ] as const)('of the class %s are %j', (group, ids) => {
    expect(RED_FLAGS.filter((flag) => flag.group === group).map(({ id }) => id)).toEqual(ids);
  });

  it('have no other class, and each stands once', () => {
    expect(RED_FLAGS.filter(({ group }) => !RED_FLAG_GROUPS.includes(group))).toEqual([]);
    expect(new Set(RED_FLAG_IDS).size).toBe(RED_FLAG_IDS.length);
  });

  it.each([
    ['emergency', 'saddle-numbness'],
    ['emergency', 'bladder-bowel'],
    ['emergency', 'progressive-weakness'],
    ['emergency', 'abdominal-aneurysm'],
    ['emergency', 'neck-vascular'],
    ['emergency', 'sudden-headache'],
    ['emergency', 'calf-swelling'],
    ['emergency', 'breathlessness'],
    ['emergency', 'chest-pain'],
    ['refer', 'fever'],
    ['refer', 'recent-trauma'],
    ['refer', 'cancer-history'],
    ['refer', 'weight-loss'],
    ['care', 'morning-stiffness'],
    ['care', 'better-with-exercise'],
  ] as const)('ask for %s when the answer to %s is yes', (level, id) => {
    expect(redFlagOf(id).level).toBe(level);
  });

  it('that are emergencies are all asked again at each visit', () => {
    const emergencies = RED_FLAGS.filter(({ level }) => level === 'emergency').map(({ id }) => id);
    expect(emergencies.filter((id) => !SHORT_RED_FLAG_IDS.includes(id))).toEqual([]);
    expect(SHORT_RED_FLAG_IDS.length).toBeLessThan(RED_FLAG_IDS.length);
  });

  it('hang on an earlier flag of their own class, or on none', () => {
    for (const { id, group, after } of RED_FLAGS.map((flag) => redFlagOf(flag.id))) {
      if (after === null) continue;
      const before = RED_FLAGS.findIndex((flag) => flag.id === after);
      expect(before).toBeGreaterThanOrEqual(0);
      expect(before).toBeLessThan(RED_FLAG_IDS.indexOf(id as RedFlagId));
      expect(RED_FLAGS[before]?.group).toBe(group);
    }
    expect(redFlagOf('injected-drugs').after).toBe('fever');
  });

  it('say a page without its protocol, or nothing, as the source, and are not reviewed yet', () => {
    for (const { source, reviewed } of RED_FLAGS) {
      expect(reviewed).toBeNull();
      if (source !== null) expect(source).toMatch(/^(?!https?:)[\w-]+(?:\.[\w-]+)+\//u);
    }
  });

  it.each(RED_FLAGS.flatMap(({ id, condition }) => (condition === null ? [] : [[id, condition] as const])))(
    'that stand keep every technique away: %s as %s',
    (_id, condition) => {
      const known = adviser([{ type: 'condition', id: condition, places: [] }]);
      for (const technique of ['stroking', 'lymph-drainage', 'cold'] as const)
        expect(known.on(technique, { region: 'foot', side: 'left' }).severity).toBe('do-not');
    },
  );
});

describe('what was done about a red flag', () => {
  it.each([
    ['emergency', ['emergency-sent', 'cleared-by-physician']],
    ['refer', ['referred', 'emergency-sent', 'cleared-by-physician']],
    ['care', ['with-care', 'referred', 'cleared-by-physician']],
  ] as const)('settles the level %s with one of %j, the expected one first', (level, actions) => {
    expect(actionsFor(level)).toEqual(actions);
  });

  it('has an action for each level and a level for each action', () => {
    const offered = new Set(RED_FLAG_LEVELS.flatMap((level) => actionsFor(level)));
    expect(RED_FLAG_ACTIONS.filter((action) => !offered.has(action))).toEqual([]);
  });

  const row = (flag: RedFlagId, action: '' | (typeof RED_FLAG_ACTIONS)[number]) => ({
    flag,
    action,
    note: '',
    letterId: null,
  });
  const numb = { redFlags: { 'saddle-numbness': 'yes', fever: 'no' } } as const;

  it('leaves a positive flag open until an action that its level accepts', () => {
    expect(positiveFlags(numb)).toEqual(['saddle-numbness']);
    for (const actions of [[], [row('saddle-numbness', '')], [row('saddle-numbness', 'with-care')]]) {
      expect(settledBy({ flagActions: actions }, 'saddle-numbness')).toBeNull();
      expect(unsettledFlags({ ...numb, flagActions: actions })).toEqual([
        { path: 'redFlags.saddle-numbness', reason: 'red-flag-action' },
      ]);
    }
    const sent = [row('saddle-numbness', 'emergency-sent')];
    expect(unsettledFlags({ ...numb, flagActions: sent })).toEqual([]);
  });

  it('states every answer, and nothing of what was not asked', () => {
    const flagActions = [row('saddle-numbness', 'emergency-sent')];
    expect(screenFacts({ redFlags: { ...numb.redFlags, 'night-pain': 'not-asked' }, flagActions })).toEqual([
      { type: 'red-flag', flag: 'saddle-numbness', answer: 'yes', action: 'emergency-sent' },
      { type: 'red-flag', flag: 'fever', answer: 'no', action: null },
    ]);
  });
});

describe('the conditions', () => {
  it('and the red flags know nothing of HIV', () => {
    expect([...CONDITION_IDS, ...RED_FLAG_IDS].filter((id) => /hiv|aids/u.test(id))).toEqual([]);
  });

  it('stand once each, and those of no group are not asked', () => {
    expect(new Set(CONDITION_IDS).size).toBe(CONDITION_IDS.length);
    const unasked = CONDITIONS.filter(({ group }) => group === null).map(({ id }) => id);
    expect(unasked).toEqual([
      'recent-surgery',
      'pregnancy-first-trimester',
      'pregnancy-later',
      'pregnancy-complication',
      'fever',
      'cauda-equina',
      'severe-headache',
    ]);
    expect(conditionsIn('cancer')).toEqual(['cancer-active', 'chemotherapy', 'radiotherapy']);
    expect(conditionOf('varicose-veins').place).toBe('needed');
  });
});

/** Every word of a tree of words. */
const sentencesOf = (words: unknown): string[] =>
  typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesOf) : [String(words)];

describe.each(LANGUAGES)('the clinical words in %s', (language) => {
  const { clinical } = ALL_WORDS[language];
  const matching = (pattern: RegExp) => sentencesOf(clinical).filter((sentence) => pattern.test(sentence));

  it('ask, name and say what to do for every flag', () => {
    for (const id of RED_FLAG_IDS) {
      const { name, ask, say } = clinical.redFlag[id];
      expect(ask, id).toMatch(/\?$|\?\s\p{Lu}/u);
      expect(say, id).toMatch(/\.$/u);
      // A name stands inside a sentence and in a list.
      expect(name, id).toMatch(/^\p{Ll}.*[^.?]$/u);
    }
    expect(Object.keys(clinical.redFlag).toSorted()).toEqual(RED_FLAG_IDS.toSorted());
    expect(Object.keys(clinical.condition).toSorted()).toEqual(CONDITION_IDS.toSorted());
  });

  it('say for an emergency whom to call or where to send, and never to treat', () => {
    const words =
      language === 'en'
        ? { send: /911|emergency department/u, not: /Do not treat/u }
        : { send: /911|l’urgence/u, not: /Ne traitez pas/u };
    for (const { id, level } of RED_FLAGS) {
      const { say } = clinical.redFlag[id];
      if (level === 'emergency') expect(say, id).toMatch(words.send);
      if (level === 'emergency') expect(say, id).toMatch(words.not);
    }
  });

  it('never ask for HIV or name an infection that can be caught, and never conclude', () => {
    expect(matching(/\b(?:hiv|vih|aids|sida|hepatitis|hépatite|tubercul\w*|herpes|herpès)\b/iu)).toEqual([]);
    expect(matching(/diagnos/iu)).toEqual([]);
  });

  it('never give a verdict that something may be done without harm', () => {
    expect(matching(/\bsafe(?:ly|ty)?\b|sécuritaire|sans danger|sans risque|en sûreté/iu)).toEqual([]);
  });
});
