/** The clinical impression: what it rests on, what is missing, and how it reads. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyComplaint } from '#shared/chart/assessment/complaint/schema.ts';
import { withDaysMissed } from '#shared/chart/assessment/daysMissed.ts';
import { linkedWith, withLink, withoutLink } from '#shared/chart/assessment/impression/edit.ts';
import { impression } from '#shared/chart/assessment/impression/impression.ts';
import { emptyImpression, type Impression, MOST_LINKS } from '#shared/chart/assessment/impression/schema.ts';
import { linkableIn } from '#shared/chart/assessment/linkable.ts';
import { emptyPalpation } from '#shared/chart/assessment/palpation/schema.ts';
import { told } from '#shared/chart/assessment/prose.ts';
import { type AssessmentBody, assessmentSchema, emptyAssessment } from '#shared/chart/assessment/schema.ts';
import { assessmentLetter } from '#shared/chart/letter/assessmentLetter.ts';
import { emptyMotion } from '#shared/clinical/motion/record.ts';
import { emptyTest } from '#shared/clinical/specialTests/results.ts';
import type { Language } from '#shared/practice/practice.ts';
import { textOf } from '../support/words.ts';

const ON = '2026-11-24';

/** Low back pain of three weeks, examined by hand, by motion, by tests and by measures. */
function examined(change: Partial<Impression> = {}): AssessmentBody {
  const body = emptyAssessment();
  return {
    ...body,
    complaints: [
      { ...emptyComplaint('back'), name: 'low back pain', onset: '2026-11-03' },
      { ...emptyComplaint('head'), name: 'headache' },
    ],
    measures: withDaysMissed([], 4),
    observation: {
      posture: [
        { id: 'o1', view: 'left', finding: 'shoulder-forward', side: 'left', degree: 'slight', note: '' },
      ],
      gait: ['antalgic'],
      guarding: ['slow-to-move'],
      skin: ['scar'],
      note: '',
    },
    palpation: {
      rows: [
        {
          ...emptyPalpation('p1', 'low-back'),
          side: 'right',
          tone: 'increased',
          tenderness: 2,
          triggerPoint: 'active',
        },
        emptyPalpation('p2', 'gluteal'),
      ],
      note: '',
    },
    motion: {
      ...body.motion,
      rows: [
        { ...emptyMotion('r1', 'lumbar-flexion'), type: 'active', value: 40, pain: 6 },
        emptyMotion('r2', 'lumbar-extension'),
      ],
    },
    neurology: {
      strength: [
        {
          id: 'n1',
          action: 'great-toe-extension',
          side: 'right',
          grade: '4',
          painLimited: true,
          resisted: '',
        },
      ],
      reflexes: [{ id: 'n2', reflex: 'achilles', side: 'right', grade: '1+', clonus: '' }],
      sensation: [{ id: 'n3', level: 'l5', side: 'right', sensation: 'light-touch', finding: 'reduced' }],
      note: '',
    },
    tests: {
      rows: [
        {
          ...emptyTest('t1', 'straight-leg-raise'),
          side: 'right',
          result: 'positive',
          reproduced: ['familiar-pain'],
        },
        emptyTest('t2', 'slump'),
      ],
      note: '',
    },
    impression: { ...emptyImpression(), ...change },
  };
}

const read = (body: AssessmentBody, language: Language = 'en'): string[] =>
  told(body, 'impression', ON, textOf(language)).paragraphs.map((paragraph) =>
    paragraph.replaceAll(/[\u00A0\u202F]/gu, ' '),
  );

describe('what can be linked', () => {
  it('is every finding of the other sections by its row, named; what was not found is not there', () => {
    expect(assessmentSchema.safeParse(examined()).success).toBe(true);
    const { complaints, findings } = linkableIn(examined(), ON, textOf('en'));
    expect(complaints).toEqual([
      { id: 'back', name: 'low back pain', stage: 'acute' },
      { id: 'head', name: 'headache', stage: null },
    ]);
    expect(findings).toEqual([
      { id: 'measures.days-missed', words: 'Days missed, 4 days' },
      {
        id: 'observation.o1',
        words: `${textOf('en')('examination:posture.shoulder-forward')} (left), slight`,
      },
      { id: 'observation.gait.antalgic', words: `gait: ${textOf('en')('examination:gait.antalgic')}` },
      {
        id: 'observation.guarding.slow-to-move',
        words: `guarding: ${textOf('en')('examination:guarding.slow-to-move')}`,
      },
      { id: 'observation.skin.scar', words: 'skin: scar' },
      {
        id: 'palpation.p1',
        words:
          'low back (right), increased tone, tenderness 2/4 (tender, with a wince), active trigger point',
      },
      { id: 'motion.r1', words: 'lumbar flexion, active, 40°, pain 6/10' },
      { id: 'neurology.n1', words: 'strength, great toe extension (right), 4/5, limited by pain' },
      { id: 'neurology.n2', words: 'ankle (Achilles) reflex (right), 1+, present but slight' },
      { id: 'neurology.n3', words: 'L5 (right), light touch, reduced' },
      { id: 'tests.t1', words: 'Straight leg raise (right), positive, the familiar pain' },
    ]);
  });

  it('links a complaint and a finding once, whatever the order of pressing', () => {
    const ids = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), ids, ids)), (presses) => {
        const pressed = presses.reduce(
          (value, [isIn, complaint, finding]) => (isIn ? withLink : withoutLink)(value, complaint, finding),
          emptyImpression(),
        );
        for (const complaint of ['a', 'b', 'c']) {
          const linked = linkedWith(pressed, complaint);
          expect(new Set(linked).size).toBe(linked.length);
          for (const finding of ['a', 'b', 'c']) {
            const last = presses.findLast(([, one, other]) => one === complaint && other === finding);
            expect(linked.includes(finding)).toBe(last?.[0] ?? false);
          }
        }
      }),
    );
  });

  it('never holds more links than an entry may', () => {
    const many = Array.from({ length: MOST_LINKS + 5 }, (_, index) => `f${index}`);
    const full = many.reduce((value, finding) => withLink(value, 'c', finding), emptyImpression());
    expect(full.links).toHaveLength(MOST_LINKS);
    expect(impression.schema.safeParse(full).success).toBe(true);
  });
});

describe('the part', () => {
  it('is empty until something is said, and a re-assessment says it anew', () => {
    expect(impression.isEmpty(emptyImpression())).toBe(true);
    expect(impression.isEmpty({ ...emptyImpression(), refer: 'no' })).toBe(false);
    expect(impression.facts(emptyImpression())).toEqual([]);
    expect(impression.again({ ...emptyImpression(), words: 'Strain' })).toEqual(emptyImpression());
  });

  it('asks why massage is not appropriate or needs care, and to whom the patient is referred', () => {
    const missing = (change: Partial<Impression>) =>
      impression.missing({ ...emptyImpression(), ...change }).map(({ path, reason }) => `${path}: ${reason}`);
    expect(missing({ words: 'Strain', massage: 'yes', refer: 'no' })).toEqual([]);
    expect(missing({ massage: 'no', refer: 'yes' })).toEqual([
      'impression.massageNote: massage-reason',
      'impression.referTo: refer-to',
    ]);
    expect(
      missing({ massage: 'with-care', massageNote: 'gentle', refer: 'yes', referTo: 'Dr. Roy' }),
    ).toEqual([]);
  });

  it('says as a fact what plans and reports go by', () => {
    expect(
      impression.facts({
        ...emptyImpression(),
        irritability: 'low',
        prognosis: 'good',
        massage: 'yes',
        refer: 'no',
        barriers: ['work'],
      }),
    ).toEqual([
      {
        type: 'impression',
        irritability: 'low',
        prognosis: 'good',
        massage: 'yes',
        refer: 'no',
        barriers: ['work'],
      },
    ]);
  });
});

const WHOLE: Partial<Impression> = {
  words: 'Mechanical low back pain with signs of nerve irritation.\n\nIt fits the story of lifting.',
  links: [
    { complaint: 'back', finding: 'motion.r1' },
    { complaint: 'back', finding: 'tests.t1' },
  ],
  irritability: 'moderate',
  prognosis: 'good',
  prognosisNote: 'six weeks if she keeps moving',
  barriers: ['fear-of-movement', 'poor-sleep'],
  barriersNote: 'two jobs',
  massage: 'with-care',
  massageNote: 'short sessions, side-lying',
  refer: 'yes',
  referTo: 'Dr. Roy',
};

describe('the impression as text', () => {
  it('reads whole in both languages', () => {
    expect(read(examined(WHOLE))).toEqual([
      'Mechanical low back pain with signs of nerve irritation.',
      'It fits the story of lifting.',
      'Low back pain (acute) goes with: lumbar flexion, active, 40°, pain 6/10; Straight leg raise (right), positive, the familiar pain.',
      'Irritability is moderate. Prognosis is good: six weeks if she keeps moving. Barriers to recovery (yellow flags): fear of movement and poor sleep; two jobs.',
      'Massage therapy is appropriate with care: short sessions, side-lying. Referred to: Dr. Roy.',
    ]);
    expect(read(examined(WHOLE), 'fr').slice(2)).toEqual([
      expect.stringMatching(
        /^Low back pain \(stade aigu\) – constatations associées : .*40°, douleur 6\/10; .*positif/u,
      ),
      'L’irritabilité est modérée. Le pronostic est favorable : six weeks if she keeps moving. Obstacles au rétablissement (drapeaux jaunes) : peur du mouvement et mauvais sommeil; two jobs.',
      'La massothérapie est indiquée, avec prudence : short sessions, side-lying. Orientation vers : Dr. Roy.',
    ]);
  });

  it('says nothing of a link whose finding or complaint is gone', () => {
    const body = examined({
      ...WHOLE,
      links: [...(WHOLE.links ?? []), { complaint: 'head', finding: 'tests.gone' }],
    });
    expect(read({ ...body, tests: { rows: [], note: '' } })[2]).toBe(
      'Low back pain (acute) goes with: lumbar flexion, active, 40°, pain 6/10.',
    );
    expect(read({ ...body, complaints: [] }).join('\n')).not.toContain('goes with');
    expect(read(body).join('\n')).not.toContain('Headache');
  });

  it('says no more than what was chosen', () => {
    expect(read(examined({ massage: 'yes', refer: 'no' }))).toEqual([
      'Massage therapy is appropriate. Not referred at this time.',
    ]);
    expect(read(examined({ massage: 'no' }))).toEqual(['Massage therapy is not appropriate at present.']);
    expect(read(examined())).toEqual([]);
  });
});

describe('the letter of referral', () => {
  it('tells the complaint and the impression in the language of the patient, for the therapist to go over', () => {
    const text = textOf('fr');
    const letter = assessmentLetter(
      { on: ON, to: 'Dre Roy', paragraphs: read(examined(WHOLE), 'fr') },
      { givenName: 'Ada', familyName: 'Fictif', birthDate: '1980-02-03' },
      'fr',
      text,
    );
    expect(letter).toMatchObject({ language: 'fr', to: 'Dre Roy', flags: [] });
    expect(letter.text).toContain('24 novembre 2026');
    expect(letter.text).toContain('pronostic');
    expect(letter.text).not.toMatch(/diagnos/iu);
  });
});
