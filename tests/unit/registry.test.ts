import { describe, expect, it } from 'vitest';
import { amendsSchema, entrySchema } from '#shared/chart/entry.ts';
import { KIND_IDS, kindOf } from '#shared/chart/registry.ts';
import { EMPTY_PATIENT } from '#shared/practice/patient.ts';
import { emptyBackground } from '../support/background.ts';
import { textOf } from '../support/words.ts';

const service = { date: '2026-01-15', start: '09:00', zone: 'America/Toronto' };
const author = { therapistId: '', name: 'Noémie', designation: 'RMT', registrationNumber: 'X000' };

describe.each(KIND_IDS)('the kind %s', (id) => {
  const kind = kindOf(id);

  it('is known by its own id', () => expect(kind.id).toBe(id));

  it('has words for itself in both languages', () => {
    expect(textOf('en')(`chart:kind.${id}`)).not.toBe(textOf('fr')(`chart:kind.${id}`));
  });

  it('begins empty in its own shape, which says nothing yet', () => {
    const body = kind.empty();
    expect(kind.read(body, kind.version)).toEqual(body);
    // But for the fact that it was done: a history with no answer is a history that asked nothing.
    expect(kind.facts(body).filter(({ type }) => type !== 'history' && type !== 'plan')).toEqual([]);
    expect([kind.signatures(body), kind.letter(body)?.paragraphs.join('') ?? '']).toEqual([[], '']);
    expect(kind.excerpt(body)).toBe('');
    expect(kind.prose({ body, service, author }, textOf('en'))).toEqual([]);
    const content = { body, service, author };
    expect(kind.missing(content, '2026-12-31T00:00:00Z', emptyBackground()).length).toBeGreaterThan(0);
  });

  it('begins a draft in its own shape, for a patient who has no chart and for one who has', () => {
    const patient = { ...EMPTY_PATIENT, givenName: 'Maren', familyName: 'Okonkwo' };
    const background = emptyBackground();
    const first = kind.begin({ previous: null, patient, background, findings: [] });
    expect(kind.read(first, kind.version)).toEqual(first);
    const previous = {
      entryId: '019b0000-0000-7000-8000-000000000000',
      date: '2025-11-03',
      isSameEpisode: true,
      body: first,
    };
    const next = kind.begin({ previous, patient, background, findings: [] });
    expect(kind.read(next, kind.version)).toEqual(next);
  });

  it('gives a new empty body each time, so that no note bleeds into the next', () => {
    expect(kind.empty()).not.toBe(kind.empty());
  });

  it('refuses a body of another shape, at reading and at checking', () => {
    expect(() => kind.read({ anything: true }, kind.version)).toThrow();
    expect(kind.check.safeParse({ anything: true }).success).toBe(false);
  });
});

describe('an encounter, which moves the last visit and with it retention', () => {
  it.each([
    ['visit', true],
    ['intake', false],
    ['consent', false],
    ['plan', false],
    ['letter', false],
  ] as const)('%s: %s', (id, isEncounter) => expect(kindOf(id).isEncounter).toBe(isEncounter));
});

describe('a kind that this version does not know', () => {
  it('is an error, never an empty note', () => expect(() => kindOf('horoscope')).toThrow('unknown kind'));
});

describe('an entry', () => {
  const id = '019b0000-0000-7000-8000-000000000000';

  it('is amended with a reason or not at all', () => {
    expect(amendsSchema.safeParse({ entryId: id, reason: 'Wrong side.' }).success).toBe(true);
    expect(amendsSchema.safeParse({ entryId: id, reason: '  ' }).success).toBe(false);
  });

  it('has a UUIDv7, which sorts by time, and no other id', () => {
    const ids = entrySchema.shape.id;
    expect(ids.safeParse(id).success).toBe(true);
    expect(ids.safeParse('3f2504e0-4f89-41d3-9a0c-0305e82c3301').success).toBe(false);
    expect(ids.safeParse(`${id}' OR 1=1`).success).toBe(false);
  });
});
