import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Background } from '#shared/chart/background/background.ts';
import type { Author, Service } from '#shared/chart/entry.ts';
import { intake } from '#shared/chart/intake/intake.ts';
import { intakeProse } from '#shared/chart/intake/prose.ts';
import {
  isRelevant,
  QUESTION_IDS,
  QUESTION_SETS,
  QUESTIONS,
  questionsFor,
} from '#shared/chart/intake/questions.ts';
import { missingFromIntake } from '#shared/chart/intake/rules.ts';
import { emptyIntake, type IntakeBody, intakeSchema } from '#shared/chart/intake/schema.ts';
import { ANSWERS, answerOf } from '#shared/clinical/answers.ts';
import { CONDITION_GROUPS, CONDITIONS, conditionsIn } from '#shared/clinical/conditions.ts';
import { suggestedClass } from '#shared/clinical/medications.ts';
import { RED_FLAG_IDS } from '#shared/clinical/redFlags.ts';
import { REGION_IDS } from '#shared/clinical/regions.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import type { HandSignature } from '#shared/practice/signature.ts';
import { textOf } from '../support/words.ts';

const ON = '2026-11-20';
const AT = '2026-11-20T20:00:00Z';
const service: Service = { date: ON, start: '', zone: 'America/Toronto' };
const author: Author = {
  therapistId: '019b0000-0000-7000-8000-000000000001',
  name: 'Noémie',
  designation: 'RMT',
  registrationNumber: 'X000',
};
const background: Background = {
  patientId: '019b0000-0000-7000-8000-000000000002',
  birthDate: '1990-01-31',
  province: 'ON',
  notes: [],
  statements: [],
};
const signed: HandSignature = {
  signature: {
    type: 'strokes',
    width: 480,
    height: 160,
    strokes: [
      [
        [40, 80],
        [200, 60],
      ],
    ],
  },
  name: 'Ondine Falkenrath',
  at: AT,
};

/** A history of which nothing is missing. */
const history = (more: Partial<IntakeBody> = {}): IntakeBody => ({
  ...emptyIntake(),
  reason: 'Stiff neck.',
  ...more,
});

const gaps = (body: IntakeBody, about: Partial<Background> = {}) =>
  missingFromIntake({ body, service, author }, AT, { ...background, ...about }).map(
    ({ path, reason }) => `${path}: ${reason}`,
  );

const prose = (body: IntakeBody, language: 'en' | 'fr' = 'en') =>
  intakeProse({ body, service, author }, textOf(language))
    .flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])
    .join('\n');

describe('what is asked', () => {
  const asked = (set: (typeof QUESTION_SETS)[number], age: number | null, spine = false) =>
    questionsFor(set, { age, spine }).map(({ id }) => id);

  it('is what can matter: a pregnancy and work by age, back pain in the family with a back', () => {
    expect(asked('on', 35)).toContain('pregnancy');
    expect(asked('on', 8)).not.toContain('pregnancy');
    expect(asked('on', 70)).not.toContain('pregnancy');
    expect(asked('on', 8)).not.toContain('strainAtWork');
    expect(asked('on', 35)).not.toContain('familyBackPain');
    expect(asked('on', 35, true)).toContain('familyBackPain');
  });

  it('leaves nothing out that may matter where the age is not known', () => {
    expect(asked('general', null, true)).toEqual([...QUESTION_IDS]);
  });

  it('asks a little more of everyone outside of Ontario', () => {
    expect(asked('on', 35)).not.toContain('stress');
    expect(asked('bc', 35)).toContain('stress');
    expect(asked('general', 35)).toContain('stress');
  });

  it('is always what Ontario has asked of everyone: allergies, mobility, physician, referral', () => {
    for (const set of QUESTION_SETS)
      for (const age of [3, 35, 95])
        expect(asked(set, age)).toEqual(
          expect.arrayContaining(['allergies', 'mobility', 'physician', 'referral']),
        );
  });

  it('is never what may not be asked: HIV status, an infection that routine control covers', () => {
    const words = (language: 'en' | 'fr') => {
      const text = textOf(language);
      return [
        ...QUESTIONS.map(({ id }) => text(`intake:question.${id}`)),
        ...CONDITIONS.filter(({ group }) => group !== null).map(({ id }) => text(`clinical:condition.${id}`)),
      ].join('\n');
    };
    for (const language of LANGUAGES)
      expect(words(language)).not.toMatch(/\bhiv\b|\bvih\b|aids\b|\bsida\b|tubercul|covid|sexual/iu);
  });

  it('names its rule, or says that it is ours', () => {
    for (const question of QUESTIONS)
      expect(question.source === null || question.source.includes('cmto.com')).toBe(true);
  });

  it('belongs to one set at least', () => {
    for (const question of QUESTIONS)
      expect(QUESTION_SETS.some((set) => isRelevant(question, set, { age: 35, spine: true }))).toBe(true);
  });
});

describe('a history', () => {
  it('can be signed with a reason for care alone: what was not asked says so', () => {
    expect(gaps(history())).toEqual([]);
    expect(gaps(history({ reason: '', reasonAreas: ['low-back'] }))).toEqual([]);
    expect(gaps(history({ reason: ' ' }))).toEqual(['reason: reason-for-care']);
  });

  it('is not from tomorrow, and has an author', () => {
    const missing = missingFromIntake(
      {
        body: history(),
        service: { ...service, date: '2026-11-21' },
        author: { ...author, name: '', registrationNumber: '' },
      },
      AT,
      background,
    );
    expect(missing.map(({ reason }) => reason)).toEqual(['future-date', 'therapist', 'registration-number']);
  });

  it('says what a yes means', () => {
    expect(gaps(history({ answers: { allergies: 'yes' } }))).toEqual(['answers.allergies: what-was-meant']);
    expect(gaps(history({ answers: { heart: 'yes' } }))).toEqual(['answers.heart: what-was-meant']);
    expect(gaps(history({ answers: { heart: 'yes' }, notes: { heart: 'A murmur.' } }))).toEqual([]);
    expect(gaps(history({ answers: { mobility: 'yes', sleep: 'yes' } }))).toEqual([]);
  });

  it('does not contradict itself: "no medicines" with a medicine listed, in every list and group', () => {
    const medications: IntakeBody['medications'] = [{ id: 'm', name: 'Warfarin', class: 'anticoagulant' }];
    expect(gaps(history({ answers: { medications: 'no' }, medications }))).toEqual([
      'answers.medications: no-but-listed',
    ]);
    expect(gaps(history({ medications }))).toEqual(['answers.medications: listed-not-answered']);
    expect(gaps(history({ answers: { medications: 'yes' }, medications }))).toEqual([]);
    const event = { id: 'e', what: 'Knee', when: '2019', places: [] };
    for (const list of ['surgeries', 'implants', 'injuries'] as const)
      expect(gaps(history({ answers: { [list]: 'no' }, [list]: [event] }))).toEqual([
        `answers.${list}: no-but-listed`,
      ]);
    for (const group of CONDITION_GROUPS) {
      const [condition] = conditionsIn(group).filter((id) => id !== 'implanted-device');
      if (!condition) throw new Error('a group without conditions');
      const places: IntakeBody['conditions'][number]['places'] = [{ region: 'calf', side: 'left' }];
      const conditions = [{ id: 'c', condition, places, note: '', clearedBy: '' }];
      expect(gaps(history({ answers: { [group]: 'no' }, conditions }))).toEqual([
        `answers.${group}: no-but-listed`,
      ]);
    }
  });

  it('names what it lists', () => {
    const body = history({
      answers: { allergies: 'yes', surgeries: 'yes', medications: 'yes' },
      allergies: [{ id: 'a', to: ' ', reaction: 'rash' }],
      surgeries: [{ id: 's', what: '', when: '2019', places: [] }],
      medications: [{ id: 'm', name: '', class: 'none' }],
    });
    expect(gaps(body)).toEqual([
      'medications.0.name: medication-name',
      'allergies.0.to: row-name',
      'surgeries.0.what: row-name',
    ]);
  });

  it('asks where a condition is, where the rules act there', () => {
    const row = { id: 'c', condition: 'varicose-veins' as const, places: [], note: '', clearedBy: '' };
    expect(gaps(history({ answers: { clotting: 'yes' }, conditions: [row] }))).toEqual([
      'conditions.varicose-veins.places: condition-place',
    ]);
    const somewhere = { ...row, condition: 'dvt-history' as const };
    expect(gaps(history({ answers: { clotting: 'yes' }, conditions: [somewhere] }))).toEqual([]);
  });

  it('has a due date that can be: not long past, at most 42 weeks ahead', () => {
    const due = (dueDate: string) => gaps(history({ answers: { pregnancy: 'yes' }, dueDate }));
    expect(due('2026-10-01')).toEqual(['dueDate: due-date-past']);
    expect(due('2026-11-10')).toEqual([]);
    expect(due('2027-09-10')).toEqual([]);
    expect(due('2027-09-11')).toEqual(['dueDate: due-date-far']);
    expect(due('')).toEqual([]);
    expect(gaps(history({ answers: { pregnancy: 'no' }, dueDate: '2027-01-01' }))).toEqual([
      'answers.pregnancy: no-but-listed',
    ]);
    expect(gaps(history({ pregnancyComplication: 'yes' }))).toEqual(['answers.pregnancy: no-but-listed']);
  });

  it('of a minor names somebody to reach, by the age of majority of the province', () => {
    const at18 = { birthDate: '2008-06-01' };
    expect(gaps(history(), { birthDate: '2012-06-01' })).toEqual(['emergencyContact: minor-contact']);
    expect(gaps(history(), at18)).toEqual([]);
    expect(gaps(history(), { ...at18, province: 'BC' })).toEqual(['emergencyContact: minor-contact']);
    expect(gaps(history({ emergencyContact: 'Her mother' }), { birthDate: '2012-06-01' })).toEqual([]);
  });

  it('is not signed past a positive red flag without an action that its level accepts', () => {
    const flagged = (action: IntakeBody['flagActions'][number]['action']) =>
      gaps(
        history({
          redFlags: { 'saddle-numbness': 'yes' },
          flagActions: [{ flag: 'saddle-numbness', action, note: '', letterId: null }],
        }),
      );
    expect(flagged('')).toEqual(['redFlags.saddle-numbness: red-flag-action']);
    expect(flagged('with-care')).toEqual(['redFlags.saddle-numbness: red-flag-action']);
    expect(flagged('emergency-sent')).toEqual([]);
  });

  it('that the patient filled in is signed by her, or is not hers', () => {
    expect(gaps(history({ filledBy: 'patient' }))).toEqual(['patientSignature: patient-signature']);
    expect(gaps(history({ filledBy: 'patient', patientSignature: signed }))).toEqual([]);
    expect(gaps(history({ filledBy: 'paper' }))).toEqual([]);
  });

  it('takes no two dots for a signature', () => {
    const dots = {
      ...signed,
      signature: {
        ...signed.signature,
        strokes: [
          [
            [100, 80],
            [101, 80],
          ],
          [
            [200, 80],
            [201, 80],
          ],
        ],
      },
    };
    const problem = intakeSchema.safeParse({ ...history(), patientSignature: dots });
    expect(problem.success).toBe(false);
    expect(problem.error?.issues.map(({ message }) => message)).toEqual(['not-a-signature']);
  });

  it('holds 200 conditions and their words', () => {
    const conditions = Array.from({ length: 200 }, (_, index) => ({
      id: `c${index}`,
      condition: CONDITIONS[index % CONDITIONS.length]?.id ?? 'asthma',
      places: [{ region: REGION_IDS[index % REGION_IDS.length] ?? 'calf', side: 'left' as const }],
      note: `Note ${index}`,
      clearedBy: '',
    }));
    const answers = Object.fromEntries(CONDITION_GROUPS.map((group) => [group, 'yes' as const]));
    const body = intakeSchema.parse(history({ conditions, answers }));
    expect(gaps(body)).toEqual([]);
    expect(intake.facts(body).filter(({ type }) => type === 'condition')).toHaveLength(200);
    expect(prose(body)).toContain('Note 99');
    expect(intakeSchema.safeParse({ ...body, conditions: [...conditions, ...conditions] }).success).toBe(
      false,
    );
  });
});

describe('a medicine', () => {
  it('is offered the class that its name begins like, whatever the case and the accents', () => {
    expect(suggestedClass('WARFARIN 5 mg')).toBe('anticoagulant');
    expect(suggestedClass('Apixaban')).toBe('anticoagulant');
    expect(suggestedClass('hydrocortisone crème')).toBe('corticosteroid');
    expect(suggestedClass('ASA')).toBe('antiplatelet');
  });

  it('that matches no class is asked about, never guessed: signing waits', () => {
    expect(suggestedClass('Zorblimax')).toBe(null);
    expect(suggestedClass('asana tea')).toBe(null);
    const body = history({
      answers: { medications: 'yes' },
      medications: [{ id: 'm', name: 'Zorblimax', class: '' }],
    });
    expect(gaps(body)).toEqual(['medications.0.class: medication-class']);
    expect(intake.facts(body)).toContainEqual({ type: 'medication', name: 'Zorblimax', class: null });
  });
});

describe('a first history', () => {
  it('begins with what the record knows, and with the questions of the province', () => {
    const begun = intake.begin({
      previous: null,
      patient: {
        language: 'fr',
        emergencyContact: 'Luc',
        occupation: 'Baker',
        givenName: 'O',
        familyName: 'F',
      },
      background: { ...background, province: 'BC' },
      findings: [],
    });
    expect(begun).toMatchObject({ set: 'bc', language: 'fr', emergencyContact: 'Luc', occupation: 'Baker' });
    expect(begun).toMatchObject({ answers: {}, redFlags: {}, reviews: null, before: null });
  });
});

describe('the facts of a history', () => {
  it('are none while it is blank, and else begin with the history itself', () => {
    expect(intake.facts(emptyIntake())).toEqual([]);
    expect(intake.facts(history())).toEqual([{ type: 'history' }]);
    expect(intake.facts({ ...emptyIntake(), answers: { sleep: 'no' } })).toEqual([{ type: 'history' }]);
  });

  it('say of a pregnancy only what was answered', () => {
    const due = { dueDate: '2027-03-01' };
    expect(intake.facts(history(due)).map(({ type }) => type)).toEqual(['history']);
    expect(intake.facts(history({ ...due, answers: { pregnancy: 'yes' } }))).toContainEqual({
      type: 'pregnancy',
      due: '2027-03-01',
      complication: 'not-asked',
    });
  });

  it('keep what was done about a red flag only as long as the flag is positive', () => {
    const flagActions: IntakeBody['flagActions'] = [
      { flag: 'fever', action: 'referred', note: '', letterId: null },
    ];
    expect(intake.facts(history({ redFlags: { fever: 'no' }, flagActions }))).toContainEqual({
      type: 'red-flag',
      flag: 'fever',
      answer: 'no',
      action: null,
    });
  });
});

describe.each(LANGUAGES)('the text of a history in %s', (language) => {
  const text = textOf(language);

  it('says yes, no and not asked apart', () => {
    const said = prose(
      history({ answers: { allergies: 'no', medications: 'yes' }, notes: { medications: 'Vitamins' } }),
      language,
    );
    expect(said).toContain(text('intake:prose.no', { names: text('intake:questionName.allergies') }));
    expect(said).toContain('Vitamins');
    expect(said).toContain(text('intake:questionName.surgeries'));
    expect(said).toContain(text('intake:prose.flagsNotAsked'));
  });

  it('says conditions with their places, medicines with their class, and the week of a pregnancy', () => {
    const said = prose(
      history({
        answers: { clotting: 'yes', medications: 'yes', pregnancy: 'yes' },
        conditions: [
          {
            id: 'c',
            condition: 'varicose-veins',
            places: [{ region: 'calf', side: 'left' }],
            note: 'Since 2019.',
            clearedBy: 'Dr. Ferro',
          },
        ],
        medications: [{ id: 'm', name: 'Warfarin', class: 'anticoagulant' }],
        dueDate: '2027-03-12',
        pregnancyComplication: 'no',
      }),
      language,
    );
    expect(said).toContain('Since 2019.');
    expect(said).toContain('Dr. Ferro');
    expect(said).toContain(text('chart:side.left'));
    expect(said).toContain(text('clinical:medicationClass.anticoagulant'));
    expect(said).toMatch(/\b24\b/u);
    expect(said).toContain(text('intake:prose.complication.no'));
  });

  it('says positive red flags with what was done, and who filled it in', () => {
    const said = prose(
      history({
        filledBy: 'patient',
        patientSignature: signed,
        redFlags: { fever: 'yes', 'night-pain': 'no' },
        flagActions: [{ flag: 'fever', action: 'referred', note: 'Called at noon.', letterId: null }],
      }),
      language,
    );
    expect(said).toContain(text('clinical:redFlagAction.referred'));
    expect(said).toContain('Called at noon.');
    expect(said).toContain(text('intake:prose.signed', { name: 'Ondine Falkenrath' }));
  });

  it('names the risk factors of back pain where the back is the reason', () => {
    const answers: IntakeBody['answers'] = { strainAtWork: 'yes', activity: 'no', familyBackPain: 'yes' };
    const line = text('intake:prose.riskFactors', {
      factors: `${text('intake:riskFactor.work')}, ${text('intake:riskFactor.family')}`,
    });
    expect(prose(history({ answers, reasonAreas: ['low-back'] }), language)).toContain(line);
    expect(prose(history({ answers, reasonAreas: ['knee'] }), language)).not.toContain(line);
  });

  it('has no placeholder, key or word left open', () => {
    const everything = history({
      goals: 'To garden.',
      emergencyContact: 'Luc',
      occupation: 'Baker',
      contactNote: 'New phone',
      physician: 'Dr. Ferro',
      reasonAreas: ['low-back'],
      answers: Object.fromEntries(QUESTION_IDS.map((id) => [id, 'yes'])),
      notes: Object.fromEntries(QUESTION_IDS.map((id) => [id, `Said of ${id}.`])),
      redFlags: Object.fromEntries(RED_FLAG_IDS.map((id) => [id, 'no'])),
    });
    const said = prose(everything, language);
    expect(said).not.toMatch(/\{\{|\}\}|undefined|intake[:.]|clinical[:.]|\[object/u);
    for (const id of QUESTION_IDS) expect(said).toContain(`Said of ${id}.`);
  });
});

describe('a question', () => {
  it('that its heading names already is said by its answer alone', () => {
    const pregnancy = (answer: 'no' | 'not-asked') =>
      intake
        .prose({ body: history({ answers: { pregnancy: answer } }), service, author }, textOf('en'))
        .find(({ heading }) => heading === 'Pregnancy')?.paragraphs;
    expect(pregnancy('no')).toEqual(['Asked and answered with no.']);
    expect(pregnancy('not-asked')).toEqual(['Not asked.']);
  });

  it('about a physician is answered with the name where it is known, and with what was noted', () => {
    const known = { answers: { physician: 'yes' }, physician: 'Dr. Tale' } as const;
    const name = textOf('en')('intake:questionName.physician');
    expect(prose(history(known))).toContain(`${name}: Dr. Tale.`);
    expect(prose(history({ ...known, notes: { physician: 'By letter.' } }))).toContain(
      `${name}: Dr. Tale. By letter.`,
    );
    expect(prose(history({ answers: { physician: 'no' }, physician: 'Dr. Tale' }))).toContain('Dr. Tale');
  });

  it('is never silently no: whatever was answered, its name stands in the line that says how', () => {
    const text = textOf('en');
    const answers = fc.dictionary(fc.constantFrom(...QUESTION_IDS), fc.constantFrom(...ANSWERS));
    fc.assert(
      fc.property(answers, fc.constantFrom(...QUESTION_SETS), (given, set) => {
        const body = history({ answers: given, set });
        const lines = prose(body).split('\n');
        const opening = (key: 'no' | 'notAsked') => text(`intake:prose.${key}`, { names: '' }).slice(0, -2);
        for (const { id } of questionsFor(set, { age: null, spine: false })) {
          if (id === 'pregnancy') continue;
          const name = text(`intake:questionName.${id}`);
          const said = lines.filter((line) => line.includes(name));
          const answer = answerOf(given, id);
          const isIn = (key: 'no' | 'notAsked') =>
            said.some(
              (line) =>
                line.startsWith(opening(key)) && line.split(/[:;.] ?/u).some((part) => part.trim() === name),
            );
          expect(isIn('no')).toBe(answer === 'no');
          expect(isIn('notAsked')).toBe(answer === 'not-asked');
          if (answer === 'yes') expect(said).toContain(text('intake:prose.yes', { name }));
        }
      }),
      { numRuns: 100 },
    );
  });
});
