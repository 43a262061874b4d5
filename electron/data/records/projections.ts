import { isSafetyFact } from '#shared/chart/background/safetyFact.ts';
import type { Fact } from '#shared/chart/kind.ts';
import { type AnyKind, kindOf } from '#shared/chart/registry.ts';
import { PAIN_MEASURE } from '#shared/chart/visit/facts.ts';
import { searchTerms } from '#shared/practice/search.ts';
import type { FactRow, ProjectedEntry } from '../store/facts.ts';
import type { Store } from '../store/store.ts';
import { indexedName, parsePatient } from './patientRows.ts';

/** The longest excerpt, in characters as a person counts them. */
const EXCERPT = 140;

/** The beginning of a text on one line, cut between characters. */
function beginning(text: string): string {
  const line = text
    .slice(0, 4 * EXCERPT)
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length <= EXCERPT ? line : [...line].slice(0, EXCERPT).join('');
}

const pain = (facts: readonly Fact[], occasion: 'before' | 'after'): number | null =>
  facts
    .filter((fact) => fact.type === 'measurement')
    .find((fact) => fact.measure === PAIN_MEASURE && fact.occasion === occasion)?.value ?? null;

/** What the timeline shows of an entry, and whether it moves the last visit. `body` is of the kind's newest version. */
export function summarize(store: Store, entryId: string, kind: AnyKind, body: unknown): void {
  const facts = kind.facts(body);
  store.facts.summarize({
    entryId,
    isEncounter: kind.isEncounter ? 1 : 0,
    painBefore: pain(facts, 'before'),
    painAfter: pain(facts, 'after'),
    boutCount: facts.filter((fact) => fact.type === 'bout').length,
    excerpt: beginning(kind.excerpt(body)),
  });
}

type FactOwner = Pick<ProjectedEntry, 'id' | 'threadId' | 'patientId' | 'serviceDate'> & {
  signedAt: string;
};

const NO_FACT = {
  measure: null,
  occasion: null,
  value: null,
  unit: null,
  technique: null,
  region: null,
  side: null,
  pressure: null,
  minutes: null,
  data: null,
} satisfies Partial<FactRow>;

/** Makes the facts of a signed entry those of its thread; an earlier version's are dropped. */
export function storeFacts(store: Store, owner: FactOwner, facts: readonly Fact[]): void {
  const { id, threadId, patientId, serviceDate, signedAt } = owner;
  store.facts.removeThread(threadId);
  facts.forEach((fact, position) => {
    const place = { entryId: id, position, threadId, patientId, serviceDate, signedAt };
    store.facts.insert({ ...NO_FACT, ...columnsOfFact(fact), ...place });
  });
}

/** A measurement and a bout, done or planned, have columns of their own, since they are counted and drawn; the rest is kept whole. */
const columnsOfFact = (fact: Fact) =>
  fact.type === 'measurement' || fact.type === 'bout' || fact.type === 'planned-bout'
    ? { ...fact, isSafety: 0 as const }
    : {
        type: fact.type,
        isSafety: isSafetyFact(fact) ? (1 as const) : (0 as const),
        data: JSON.stringify(fact),
      };

/**
 * Counts every change of what facts, summaries, last visits, folding or search terms are made of. A store whose projections
 * were made by another count has them made anew when it is opened.
 */
const PROJECTIONS = '6';

export function refreshProjections(store: Store): void {
  if (store.meta.read('projections') !== PROJECTIONS) rebuildProjections(store);
}

/** Drops every projection and makes it anew from entries and patients: gives the same rows. */
export function rebuildProjections(store: Store): void {
  store.write(() => {
    store.facts.clear();
    inBlocks(store.facts.sourcesAfter, (row) => projectEntry(store, row));
    store.patientSearch.clear();
    inBlocks(store.patients.bodiesAfter, ({ number, body }) => {
      const patient = parsePatient(body);
      store.patients.reindex(number, indexedName(patient));
      store.patientSearch.add(number, searchTerms(patient));
    });
    store.meta.write('projections', PROJECTIONS);
  });
}

/** Does the work for every row, a block at a time, so that a large table is never held whole. */
function inBlocks<Row extends { number: number }>(
  after: (number: number) => Row[],
  work: (row: Row) => void,
): void {
  for (let rows = after(0); rows.length > 0; rows = after(rows.at(-1)?.number ?? 0)) rows.forEach(work);
}

function projectEntry(store: Store, row: ProjectedEntry): void {
  const kind = kindOf(row.kind);
  const body = kind.read(JSON.parse(row.body), row.version);
  summarize(store, row.id, kind, body);
  const { signedAt } = row;
  if (signedAt !== null && store.entries.newestSigned(row.threadId)?.id === row.id)
    storeFacts(store, { ...row, signedAt }, kind.facts(body));
}
