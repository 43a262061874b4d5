import { describe, expect, it } from 'vitest';
import { isStale } from '#shared/chart/assessment/edited.ts';
import { definitionOf, type MeasureRow } from '#shared/chart/assessment/measures/schema.ts';
import { PART_IDS, partOf } from '#shared/chart/assessment/parts.ts';
import { type AssessmentBody, examined, findingsIn, isExamined } from '#shared/chart/assessment/schema.ts';
import { kindOf } from '#shared/chart/registry.ts';
import { strayMarks } from '#shared/clinical/body/marks.ts';
import { resultOf } from '#shared/clinical/measures/result.ts';
import { RED_FLAGS } from '#shared/clinical/redFlags.ts';
import { sensitiveAreaOf } from '#shared/clinical/sensitiveAreas.ts';
import { EVERYONE } from '#shared/fictional/everyone.ts';
import type { StoryPatient } from '#shared/fictional/story.ts';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import { chartOf, type StoryEntry } from '../support/storyChart.ts';
import { textOf } from '../support/words.ts';

const NOW = '2026-01-15T20:37:00.000Z';
const assessed = EVERYONE.filter(({ assessments }) => assessments !== undefined);
const charts = new Map(
  assessed.map((story) => [story.key, { en: chartOf(story, 'en', NOW), fr: chartOf(story, 'fr', NOW) }]),
);

const entriesOf = ({ key }: StoryPatient, language: Language = 'en'): StoryEntry<AssessmentBody>[] =>
  (charts.get(key)?.[language].entries ?? []).filter(
    ({ kind }) => kind === 'assessment',
  ) as StoryEntry<AssessmentBody>[];
const bodiesOf = (story: StoryPatient, language: Language = 'en') =>
  entriesOf(story, language).map(({ body }) => body);
const storyOf = (key: string): StoryPatient => {
  const story = assessed.find((each) => each.key === key);
  if (!story) throw new Error(key);
  return story;
};
const score = (measures: readonly MeasureRow[], id: string) =>
  measures.find(({ instrument }) => instrument === id)?.score?.value ?? null;

const named = assessed.map((story) => [story.key, story] as const);
const every = assessed.flatMap((story) =>
  (story.assessments ?? []).map(
    (assessment, index) => [`${story.key} ${index + 1}`, { story, assessment, index }] as const,
  ),
);

/** Everything told in both languages, wherever it stands. */
function toldIn(value: unknown): { en: string; fr: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'fr' in value) return [value as { en: string; fr: string }];
  return Object.values(value).flatMap(toldIn);
}

/** The same with every text left out: what must not depend on the language. */
function wordless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wordless);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      typeof each === 'string' && (each.includes(' ') || WORDS.has(key))
        ? each.trim() === ''
          ? 'empty'
          : 'words'
        : key === 'activities'
          ? (each as string[]).length
          : wordless(each),
    ]),
  );
}
const WORDS = new Set(
  'name radiatesTo mechanism aggravatingNote easingNote sleep earlierNote earlierCare effect goals where note words prognosisNote barriersNote massageNote referTo'.split(
    ' ',
  ),
);

describe('who was assessed', () => {
  it('the six musculoskeletal patients, first to last', () => {
    expect(
      assessed.map((story) => [
        story.key,
        bodiesOf(story).map(({ purpose }) => purpose),
        entriesOf(story).map(({ visit }) => visit),
      ]),
    ).toEqual([
      ['office-back', ['initial', 're-assessment', 'discharge'], [0, 5, 9]],
      ['sciatica-like', ['initial', 'discharge'], [0, 5]],
      ['runner-hamstring', ['initial', 'discharge'], [0, 5]],
      ['whiplash', ['initial', 'discharge'], [0, 7]],
      ['frozen-shoulder', ['initial', 're-assessment'], [0, 7]],
      ['carpal-tunnel', ['initial', 're-assessment'], [1, 5]],
    ]);
  });
});

describe.each(every)('assessment %s', (_, { story, index }) => {
  it.each(LANGUAGES)('can be signed in %s, by what the chart said before it', (language) => {
    const entry = entriesOf(story, language)[index];
    expect(kindOf('assessment').check.parse(entry?.body)).toEqual(entry?.body);
    expect(entry?.missing).toEqual([]);
  });

  it.each(LANGUAGES)('reads with every text that was told, each once and ended once (%s)', (language) => {
    const entry = entriesOf(story, language)[index];
    if (!entry) throw new Error('not told');
    const sections = kindOf('assessment').prose(entry as never, textOf(language));
    const read = sections
      .flatMap(({ paragraphs, figures = [] }) => [
        ...paragraphs,
        ...figures.flatMap((figure) => (figure.type === 'table' ? figure.rows.flat() : [])),
      ])
      .join('\n');
    const missing = toldIn(story.assessments?.[index])
      .map((told) => told[language].trim().replace(/\.$/u, ''))
      .filter((said) => !read.toLocaleLowerCase().includes(said.toLocaleLowerCase()));
    expect(missing).toEqual([]);
    expect(read).not.toMatch(/\.\.|\.;|;;|: *\.|\( *\)|undefined|null|NaN|\{\{/u);
    for (const { paragraphs } of sections.slice(1, -1))
      for (const paragraph of paragraphs) expect(paragraph).toMatch(/[.!?…]["”»]?$/u);
  });

  it('is complete: what was not examined was said so, and every red flag was asked', () => {
    const body = bodiesOf(story)[index];
    if (!body) throw new Error('not told');
    const all = ['flags', ...PART_IDS] as const;
    expect(all.filter((id) => !isExamined(body, id)).toSorted()).toEqual(body.skipped.toSorted());
    expect(examined(body).length).toBeGreaterThanOrEqual(8);
    expect(body.edited).toEqual({});
    for (const id of all) expect(isStale(body, id)).toBe(false);
    const asked = RED_FLAGS.filter(({ after }) => after === null).map(({ id }) => id);
    expect(Object.keys(body.redFlags).toSorted()).toEqual(asked.toSorted());
  });

  it('says of every complaint how it is now, and of the impression what bears it', () => {
    const body = bodiesOf(story)[index];
    if (!body) throw new Error('not told');
    for (const complaint of body.complaints) {
      expect(complaint.name).not.toBe('');
      expect(complaint.places.length).toBeGreaterThan(0);
      expect(complaint.onset < (entriesOf(story)[index]?.service.date ?? '')).toBe(true);
      for (const said of [complaint.course, complaint.timing, complaint.effect, complaint.goals])
        expect(said).not.toBe('');
    }
    const { words, irritability, prognosis, massage, refer, links } = body.impression;
    for (const said of [words, irritability, prognosis, massage, refer]) expect(said).not.toBe('');
    const rows = {
      palpation: body.palpation.rows,
      motion: body.motion.rows,
      tests: body.tests.rows,
      neurology: [...body.neurology.strength, ...body.neurology.reflexes, ...body.neurology.sensation],
    };
    const findings = Object.entries(rows).flatMap(([section, of]) => of.map(({ id }) => `${section}.${id}`));
    expect(links.length).toBeGreaterThan(0);
    for (const { complaint, finding } of links) {
      expect(body.complaints.map(({ id }) => id)).toContain(complaint);
      expect(findings).toContain(finding);
    }
  });

  it('has the scores that the scorer gives, and the pain that the visit says', () => {
    const entry = entriesOf(story)[index];
    for (const row of entry?.body.measures ?? []) {
      const definition = definitionOf(row);
      const outcome = definition && resultOf(definition, row.entry);
      const { instrument, entry: answers, score: kept } = row;
      expect(outcome).toEqual({ ok: true, result: { ...kept, instrument, entry: answers } });
    }
    const pain = story.visits[entry?.visit ?? -1]?.pain[0];
    expect(score(entry?.body.measures ?? [], 'pain-nprs')).toBe(pain);
    const [best, now, worst] = ['pain-nprs-best', 'pain-nprs', 'pain-nprs-worst'].map(
      (id) => score(entry?.body.measures ?? [], id) ?? -1,
    );
    expect(best).toBeLessThanOrEqual(now ?? -1);
    expect(now).toBeLessThanOrEqual(worst ?? -1);
  });

  it('draws on the body, and gives each row an id of its own', () => {
    const body = bodiesOf(story)[index];
    expect(strayMarks(body?.bodyChart.marks ?? [])).toEqual([]);
    for (const rows of [
      body?.bodyChart.marks,
      body?.observation.posture,
      body?.palpation.rows,
      body?.motion.rows,
      body?.tests.rows,
    ]) {
      const ids = rows?.map(({ id }) => id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('compares with the first and the last before it', () => {
    const bodies = bodiesOf(story);
    const body = bodies[index];
    const found = (of: AssessmentBody | undefined) => (of ? findingsIn(of) : undefined);
    expect(body?.baseline?.findings).toEqual(index === 0 ? undefined : found(bodies[0]));
    expect(body?.last?.findings).toEqual(index < 2 ? undefined : found(bodies[index - 1]));
    if (index === 0) return;
    // Whatever was listed the first time is listed again.
    const first = bodies[0];
    const listed = (of: AssessmentBody | undefined) => [
      ...(of?.palpation.rows ?? []),
      ...(of?.motion.rows ?? []),
      ...(of?.tests.rows ?? []),
    ];
    expect(listed(body).map(({ id }) => id)).toEqual(
      expect.arrayContaining(listed(first).map(({ id }) => id)),
    );
    const scores = (of: AssessmentBody | undefined) => of?.measures.map(({ instrument }) => instrument) ?? [];
    expect(scores(body)).toEqual(expect.arrayContaining(scores(first)));
  });
});

describe.each(named)('the assessments of %s', (_, story) => {
  it('are told in French as they are in English, part for part', () => {
    for (const { en, fr } of toldIn(story.assessments)) {
      expect(en.trim()).not.toBe('');
      expect(fr.trim()).not.toBe('');
      expect(fr).not.toBe(en);
      expect(fr).not.toMatch(/'|\w \d+\.\d/u);
      expect(`${en} ${fr}`).not.toMatch(
        /toxin|detox|diagnos|knots?\b|winter|summer|spring|autumn|hiver|été\b|printemps|automne/iu,
      );
    }
    expect(bodiesOf(story, 'fr').map(wordless)).toEqual(bodiesOf(story, 'en').map(wordless));
  });

  it('touch a sensitive area only after it was agreed to that day', () => {
    for (const body of bodiesOf(story)) {
      const areas = body.palpation.rows.flatMap((row) =>
        row.tone === '' && row.tenderness === null ? [] : (sensitiveAreaOf(row.region)?.id ?? []),
      );
      expect(body.verbalConsent).toEqual([...new Set(areas)]);
    }
  });

  it('rate the activities higher in the end, and the worst pain lower', () => {
    const [first, last] = [bodiesOf(story)[0]?.measures ?? [], bodiesOf(story).at(-1)?.measures ?? []];
    expect(score(last, 'psfs')).toBeGreaterThan(score(first, 'psfs') ?? 10);
    expect(score(last, 'pain-nprs-worst')).toBeLessThan(score(first, 'pain-nprs-worst') ?? 0);
  });
});

describe('what the assessments say together with the notes', () => {
  const initial = (key: string) => bodiesOf(storyOf(key))[0];
  const last = (key: string) => bodiesOf(storyOf(key)).at(-1);
  const degrees = (body: AssessmentBody | undefined, id: string) =>
    body?.motion.rows.find((row) => row.id === id)?.value;
  const angle = (body: AssessmentBody | undefined, id: string) =>
    body?.tests.rows.find((row) => row.id === id)?.value;

  it('the neck turns 40° and 35° on the first day and 75° both ways on the last', () => {
    expect(degrees(initial('whiplash'), 'cervical-rotation-left-active')).toBe(40);
    expect(degrees(initial('whiplash'), 'cervical-rotation-right-active')).toBe(35);
    for (const side of ['left', 'right'])
      expect(degrees(last('whiplash'), `cervical-rotation-${side}-active`)).toBe(75);
    // Driving was not answered: nine sections.
    expect(score(initial('whiplash')?.measures ?? [], 'ndi')).toBe(24.4);
  });

  it('the shoulder has lost active and passive range alike, outward rotation most', () => {
    const first = initial('frozen-shoulder');
    for (const [movement, value] of [
      ['flexion', 85],
      ['abduction', 60],
      ['lateral-rotation', 5],
    ] as const)
      for (const by of ['active', 'passive'])
        expect(degrees(first, `shoulder-${movement}-left-${by}`)).toBe(value);
    const share = (movement: string) =>
      (degrees(first, `shoulder-${movement}-left-active`) ?? 0) /
      (degrees(first, `shoulder-${movement}-right-active`) ?? 1);
    expect(share('lateral-rotation')).toBeLessThan(share('abduction'));
    expect(share('abduction')).toBeLessThan(share('medial-rotation'));
    expect(degrees(last('frozen-shoulder'), 'shoulder-flexion-left-active')).toBe(125);
    expect(degrees(last('frozen-shoulder'), 'shoulder-lateral-rotation-left-active')).toBe(28);
  });

  it('the leg with the nerve is raised to 45° and in the end as far as the other', () => {
    expect(angle(initial('sciatica-like'), 'straight-leg-raise-left')).toBe(45);
    expect(angle(last('sciatica-like'), 'straight-leg-raise-left')).toBe(
      angle(last('sciatica-like'), 'straight-leg-raise-right'),
    );
    expect(initial('sciatica-like')?.impression.refer).toBe('yes');
    expect(initial('sciatica-like')?.complaints[0]?.radiates).toBe('yes');
  });

  it('the hand keeps its strength and feeling, and its crease is not pressed again', () => {
    const [first, second] = bodiesOf(storyOf('carpal-tunnel'));
    for (const body of [first, second]) {
      expect(body?.neurology.strength.every(({ grade }) => grade === '5')).toBe(true);
      for (const id of ['c6-right', 'c7-right'])
        expect(body?.neurology.sensation.find((row) => row.id === id)?.finding).toBe('normal');
    }
    const results = (body: AssessmentBody | undefined) =>
      ['phalen-right', 'durkan-right'].map((id) => body?.tests.rows.find((row) => row.id === id)?.result);
    expect(results(first)).toEqual(['positive', 'positive']);
    expect(results(second)).toEqual(['equivocal', 'not-tested']);
  });

  it('somewhere a pen was used and a trigger point sent its pain elsewhere', () => {
    const marks = assessed.flatMap((story) => bodiesOf(story)).flatMap(({ bodyChart }) => bodyChart.marks);
    expect(marks.some(({ where }) => where.type === 'stroke')).toBe(true);
    expect(marks.some(({ referral }) => referral !== null)).toBe(true);
  });
});

it('every section is examined in somebody', () => {
  for (const id of PART_IDS) {
    const bodies = assessed.flatMap((story) => bodiesOf(story));
    expect([id, bodies.some((body) => !partOf(id).isEmpty(body[id]))]).toEqual([id, true]);
  }
});
