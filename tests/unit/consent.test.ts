import { describe, expect, it } from 'vitest';
import { alertsOn } from '#shared/chart/background/alerts.ts';
import type { Background, Statement } from '#shared/chart/background/background.ts';
import { consentOn, isAgreedForPlan, isAgreedForVisit } from '#shared/chart/background/consents.ts';
import { consent } from '#shared/chart/consent/consent.ts';
import { changeConsent, isUntouched, templateOf } from '#shared/chart/consent/proposal.ts';
import { consentProse } from '#shared/chart/consent/prose.ts';
import {
  CONSENT_ELEMENTS,
  type ConsentBody,
  consentSchema,
  emptyConsent,
} from '#shared/chart/consent/schema.ts';
import { withdrawalOf } from '#shared/chart/consent/withdrawal.ts';
import type { HandSignature } from '#shared/practice/signature.ts';
import { textOf } from '../support/words.ts';

const service = { date: '2026-01-15', start: '', zone: 'America/Toronto' };
const author = { therapistId: '', name: 'Noémie', designation: 'RMT', registrationNumber: 'X000' };
const AT = '2026-01-15T20:00:00Z';

const backgroundOf = (more: Partial<Background> = {}): Background => ({
  patientId: '019b0000-0000-7000-8000-000000000000',
  birthDate: '1984-03-12',
  province: 'ON',
  notes: [],
  statements: [],
  ...more,
});

const INK: HandSignature = {
  signature: {
    type: 'strokes',
    width: 480,
    height: 160,
    strokes: [
      [
        [20, 80],
        [240, 40],
        [400, 120],
      ],
    ],
  },
  name: 'Maren Okonkwo',
  at: AT,
};

const given = (more: Partial<ConsentBody> = {}): ConsentBody => ({
  ...emptyConsent(),
  decision: 'given',
  proposal: 'Massage of the low back.',
  elements: [...CONSENT_ELEMENTS],
  signature: INK,
  ...more,
});
const forAreas = (more: Partial<ConsentBody> = {}): ConsentBody =>
  given({
    scope: 'sensitive-areas',
    areas: ['inner-thigh'],
    clinicalReason: 'Adductor strain.',
    ...more,
  });

const missingOf = (body: ConsentBody, background = backgroundOf()) =>
  consent.missing({ body, service, author }, AT, background);
const reasonsOf = (body: ConsentBody, background = backgroundOf()) =>
  missingOf(body, background).map(({ reason }) => reason);

describe('a consent that is given', () => {
  it('lacks nothing when the six elements, the text and the hand are there', () => {
    expect(reasonsOf(given())).toEqual([]);
    expect(reasonsOf(forAreas())).toEqual([]);
  });

  it.each(CONSENT_ELEMENTS)('lacks the element %s when only that one was not gone through', (element) => {
    const elements = CONSENT_ELEMENTS.filter((each) => each !== element);
    expect(missingOf(given({ elements }))).toEqual([
      { path: `elements.${element}`, reason: 'consent-element' },
    ]);
  });

  it.each<[string, Partial<ConsentBody>]>([
    ['consent-decision', { decision: '', signature: null, elements: [] }],
    ['consent-proposal', { proposal: ' \n' }],
    ['consent-signature', { signature: null }],
    ['consent-until', { until: '2026-01-14' }],
  ])('lacks %s alone', (reason, change) => expect(reasonsOf(given(change))).toEqual([reason]));

  it('may end on its own day or later', () => {
    expect(reasonsOf(given({ until: '2026-01-15' }))).toEqual([]);
    expect(reasonsOf(given({ until: '2027-01-15' }))).toEqual([]);
  });

  it('is not of a day that has not come', () => {
    const tomorrow = { ...service, date: '2026-01-16' };
    expect(consent.missing({ body: given(), service: tomorrow, author }, AT, backgroundOf())).toEqual([
      { path: 'service.date', reason: 'future-date' },
    ]);
  });

  it('is signed by a therapist with a registration number', () => {
    const nobody = { ...author, name: '', registrationNumber: ' ' };
    expect(
      consent
        .missing({ body: given(), service, author: nobody }, AT, backgroundOf())
        .map(({ reason }) => reason),
    ).toEqual(['therapist', 'registration-number']);
  });

  it('takes no two dots for a signature', () => {
    const dots = [
      [
        [10, 10],
        [11, 10],
      ],
      [
        [30, 10],
        [31, 10],
      ],
    ];
    const signature = { ...INK, signature: { type: 'strokes', width: 480, height: 160, strokes: dots } };
    expect(consentSchema.safeParse({ ...given(), signature }).success).toBe(false);
    expect(consentSchema.safeParse({ ...given(), signature: { ...INK, name: ' ' } }).success).toBe(false);
    expect(consentSchema.safeParse(given()).success).toBe(true);
  });
});

describe('the use of information', () => {
  it('is a record of its own: it needs whom, and none of the six elements', () => {
    const body = given({ scope: 'information', elements: [] });
    expect(reasonsOf(body)).toEqual(['consent-uses']);
    expect(reasonsOf({ ...body, uses: ['insurer'] })).toEqual([]);
  });

  it('is never read as consent to treatment', () => {
    const fact = consent.facts(given({ scope: 'information', elements: [], uses: ['insurer'] }));
    const known = { statements: statementsOf(['2026-01-10', fact]) };
    expect(consentOn(known, 'treatment', '2026-01-15').state).toBe('missing');
    expect(consentOn(known, 'information', '2026-01-15').state).toBe('given');
  });
});

describe('sensitive areas', () => {
  it('need to be named, with a clinical reason', () => {
    expect(reasonsOf(forAreas({ areas: [] }))).toEqual(['consent-areas']);
    expect(reasonsOf(forAreas({ clinicalReason: ' ' }))).toEqual(['consent-reason']);
  });

  it('of the breasts need the patient’s own request', () => {
    expect(reasonsOf(forAreas({ areas: ['breast'] }))).toEqual(['consent-request']);
    expect(reasonsOf(forAreas({ areas: ['breast'], requestedByPatient: true }))).toEqual([]);
  });

  it('hold for the day alone when they are asked for at every visit', () => {
    const known = { statements: statementsOf(['2026-01-10', consent.facts(forAreas())]) };
    expect(isAgreedForVisit(known, 'inner-thigh', '2026-01-10')).toBe(true);
    expect(isAgreedForVisit(known, 'inner-thigh', '2026-01-17')).toBe(false);
    expect(isAgreedForVisit(known, 'chest-wall', '2026-01-10')).toBe(false);
  });

  it('hold for the plan when they are gluteals, until the end or a withdrawal', () => {
    const body = forAreas({ areas: ['gluteal'], until: '2026-03-01' });
    const known = { statements: statementsOf(['2026-01-10', consent.facts(body)]) };
    expect(isAgreedForPlan(known, 'gluteal', '2026-02-01')).toBe(true);
    expect(isAgreedForPlan(known, 'gluteal', '2026-03-02')).toBe(false);
    const taken = {
      statements: [...known.statements, ...statementsOf(['2026-01-20', consent.facts(withdrawalOf(body))])],
    };
    expect(isAgreedForPlan(taken, 'gluteal', '2026-02-01')).toBe(false);
  });
});

describe('who decides', () => {
  it('is named with the relationship when it is not the patient', () => {
    expect(reasonsOf(given({ giver: 'parent' }))).toEqual(['giver-name', 'giver-relationship']);
    expect(reasonsOf(given({ giver: 'parent', giverName: 'Ana', relationship: 'mother' }))).toEqual([]);
  });

  it('stands on a basis when it is a substitute decision maker', () => {
    const body = given({ giver: 'substitute', giverName: 'Ana', relationship: 'attorney' });
    expect(reasonsOf(body)).toEqual(['capacity-basis']);
    expect(reasonsOf({ ...body, capacityBasis: 'Found incapable, letter on file.' })).toEqual([]);
  });

  it.each([
    ['ON', '2008-01-16', true],
    ['ON', '2008-01-15', false],
    ['BC', '2007-01-16', true],
    ['BC', '2007-01-15', false],
    ['', '2007-01-16', true],
  ] as const)('in %s, born %s, stands on a basis: %s', (province, birthDate, isMinor) => {
    const background = backgroundOf({ province, birthDate });
    expect(reasonsOf(given(), background)).toEqual(isMinor ? ['capacity-basis'] : []);
    const told = given({ capacityBasis: 'Explained, and repeated in her own words.' });
    expect(reasonsOf(told, background)).toEqual([]);
  });

  it('of a minor without any consent is an alert of its own', () => {
    const alerts = alertsOn(backgroundOf({ birthDate: '2012-05-05' }), '2026-01-15');
    expect(alerts.map(({ id }) => id)).toEqual(expect.arrayContaining(['consent', 'minor']));
  });
});

describe('a refusal and a withdrawal', () => {
  const refused = { ...emptyConsent(), decision: 'refused' as const, proposal: 'Massage.' };

  it('are records without a hand and without the six elements', () => {
    expect(reasonsOf(refused)).toEqual([]);
    expect(reasonsOf(withdrawalOf(given()))).toEqual([]);
    expect(reasonsOf(withdrawalOf(forAreas({ areas: ['breast'], requestedByPatient: true })))).toEqual([]);
  });

  it('say by whom, like a consent', () =>
    expect(reasonsOf({ ...refused, giver: 'parent' })).toEqual(['giver-name', 'giver-relationship']));

  it('of the same scope and areas begin from what was given, unsigned', () => {
    const body = withdrawalOf(forAreas({ areas: ['gluteal'], until: '2026-06-01' }));
    expect(body).toMatchObject({
      scope: 'sensitive-areas',
      areas: ['gluteal'],
      decision: 'withdrawn',
      elements: [],
      until: '',
      signature: null,
    });
    expect(consentSchema.safeParse(body).success).toBe(true);
  });

  it('are the last word, and stand as an alert', () => {
    const statements = statementsOf(
      ['2026-01-02', consent.facts(given())],
      ['2026-01-09', consent.facts(withdrawalOf(given()))],
    );
    expect(consentOn({ statements }, 'treatment', '2026-01-08').state).toBe('given');
    expect(consentOn({ statements }, 'treatment', '2026-01-09').state).toBe('withdrawn');
    const [alert] = alertsOn(backgroundOf({ statements }), '2026-01-15').filter(({ id }) => id === 'consent');
    expect(alert).toMatchObject({ level: 'danger', what: { state: 'withdrawn' } });
  });

  it('are not what an expired consent is', () => {
    const statements = statementsOf(['2026-01-02', consent.facts(given({ until: '2026-01-10' }))]);
    expect(consentOn({ statements }, 'treatment', '2026-01-10').state).toBe('given');
    expect(consentOn({ statements }, 'treatment', '2026-01-11').state).toBe('expired');
  });
});

describe('the proposed text', () => {
  it('is a template in each language for each scope, with the areas named in it', () => {
    const body = forAreas({ areas: ['chest-wall', 'inner-thigh'] });
    expect(templateOf(body, textOf)).toContain('chest wall and upper inner thighs');
    expect(templateOf({ ...body, language: 'fr' }, textOf)).toContain(' et ');
    expect(templateOf({ ...body, areas: [] }, textOf)).toContain('ticked below');
    for (const scope of ['treatment', 'information'] as const)
      expect(templateOf(given({ scope, language: 'fr' }), textOf)).not.toBe(
        templateOf(given({ scope }), textOf),
      );
  });

  it.each(['en', 'fr'] as const)('promises nothing and calls nothing safe (%s)', (language) => {
    for (const scope of ['treatment', 'information', 'sensitive-areas'] as const) {
      const said = templateOf({ scope, language, areas: ['breast'], plan: null }, textOf);
      expect(said).not.toMatch(/\bsafe|sécuritaire|sans danger|sans risque|guarantee|garanti|cure|guéri/iu);
      expect(said.length).toBeGreaterThan(300);
    }
  });

  it('follows the scope, the language and the areas as long as nobody wrote into it', () => {
    const first = changeConsent(emptyConsent(), {}, textOf);
    expect(first.proposal).toBe(templateOf(emptyConsent(), textOf));
    const french = changeConsent(first, { language: 'fr' }, textOf);
    expect(french.proposal).toBe(templateOf({ ...emptyConsent(), language: 'fr' }, textOf));
    const areas = changeConsent(french, { scope: 'sensitive-areas' }, textOf);
    const named = changeConsent(areas, { areas: ['gluteal'] }, textOf);
    expect(named.proposal).toBe(templateOf(named, textOf));
  });

  it('is never replaced once it was written into', () => {
    const own = changeConsent(emptyConsent(), { proposal: 'In my own words.' }, textOf);
    expect(isUntouched(own, textOf)).toBe(false);
    expect(changeConsent(own, { language: 'fr', scope: 'information' }, textOf).proposal).toBe(
      'In my own words.',
    );
  });
});

describe('the hand under a consent', () => {
  it.each<Partial<ConsentBody>>([
    { proposal: 'Something else.' },
    { elements: [] },
    { decision: 'refused' },
    { scope: 'information' },
    { giver: 'parent' },
    { until: '2026-06-01' },
    { areas: ['gluteal'] },
  ])('is taken back by a change of what was signed: %j', (change) =>
    expect(changeConsent(given(), change, textOf).signature).toBeNull(),
  );

  it('stays when the therapist notes down on what basis', () => {
    expect(changeConsent(given(), { capacityBasis: 'Repeated it.' }, textOf).signature).toEqual(INK);
    expect(changeConsent(given(), { signature: INK }, textOf).signature).toEqual(INK);
  });

  it('is at the end of the page, as whose it is', () => {
    expect(consent.signatures(given({ giver: 'parent' }))).toEqual([{ signed: INK, role: 'parent' }]);
    expect(consent.signatures(given({ signature: null }))).toEqual([]);
  });
});

describe('a consent as text', () => {
  const said = (body: ConsentBody, language: 'en' | 'fr' = 'en') =>
    consentProse({ body, service, author }, textOf(language));
  const under = (body: ConsentBody, heading: string) =>
    said(body).find((section) => section.heading === heading)?.paragraphs;

  it('says the decision first, then what was gone through, one by one', () => {
    expect(said(given()).map(({ heading }) => heading)).toEqual([
      'Decision',
      'What was proposed',
      'Gone through, one by one',
      'Who decided',
    ]);
    expect(under(given(), 'Decision')).toEqual(['Consent to treatment was given.']);
    expect(under(given(), 'Gone through, one by one')).toHaveLength(6);
    expect(under(given({ elements: ['risks'] }), 'Gone through, one by one')?.[0]).toMatch(
      /^Risks and side effects\. /u,
    );
  });

  it('says areas, request, reason, uses, basis and end', () => {
    const body = forAreas({
      areas: ['breast', 'gluteal'],
      requestedByPatient: true,
      until: '2026-02-01',
      giver: 'substitute',
      giverName: 'Ana',
      relationship: 'mother',
      capacityBasis: 'Under guardianship.',
    });
    expect(under(body, 'Areas')).toEqual([
      'Assessment or treatment of: breasts, gluteals.',
      'At the patient’s own request.',
    ]);
    expect(under(body, 'Clinical reason')).toEqual(['Adductor strain.']);
    expect(under(body, 'Who decided')).toEqual(['A substitute decision maker: Ana (mother).']);
    expect(under(body, 'Basis of capacity')).toEqual(['Under guardianship.']);
    expect(under(body, 'Holds until')).toEqual(['February 1, 2026']);
    expect(under(given({ scope: 'information', uses: ['insurer'] }), 'Information may go to')).toEqual([
      'Insurer or benefits plan',
    ]);
  });

  it('says a refusal with its reason, and that nobody signed by hand', () => {
    const body: ConsentBody = { ...emptyConsent(), decision: 'refused', reason: 'Not today.' };
    expect(said(body)).toEqual([
      { heading: 'Decision', paragraphs: ['Treatment was refused.', 'Not signed by hand.'] },
      { heading: 'Reason', paragraphs: ['Not today.'] },
      { heading: 'Who decided', paragraphs: ['The patient.'] },
    ]);
  });

  it('says the same in French', () => {
    const french = said(forAreas({ until: '2026-02-01' }), 'fr');
    expect(french[0]).toEqual({
      heading: 'Décision',
      paragraphs: ['Le consentement au traitement de zones sensibles a été donné.'],
    });
    expect(french.at(-1)?.paragraphs).toEqual(['1 février 2026']);
    expect(french.map(({ paragraphs }) => paragraphs.length)).toEqual(
      said(forAreas({ until: '2026-02-01' })).map(({ paragraphs }) => paragraphs.length),
    );
  });

  it('says nothing while nothing is decided or written', () => expect(said(emptyConsent())).toEqual([]));
});

/** Facts as the chart keeps them: of the entry of that date. */
function statementsOf(...entries: [date: string, facts: ReturnType<typeof consent.facts>][]): Statement[] {
  return entries.flatMap(([date, facts], index) =>
    facts.flatMap((fact) =>
      fact.type === 'consent' ? [{ entryId: `019b0000-0000-7000-8000-00000000000${index}`, date, fact }] : [],
    ),
  );
}
