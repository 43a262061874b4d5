import type { Connection } from './connection.ts';
import type { EntryColumns } from './entries.ts';

/** What the timeline shows of an entry, and whether it is an encounter. */
export interface SummaryRow {
  entryId: string;
  /** 1 where the patient was seen, which moves her last visit; else 0. */
  isEncounter: number;
  painBefore: number | null;
  painAfter: number | null;
  boutCount: number;
  excerpt: string;
}

/** One fact of the newest signed version of a thread; columns that its type has no use for are null. */
export interface FactRow {
  entryId: string;
  position: number;
  threadId: string;
  patientId: string;
  serviceDate: string;
  signedAt: string;
  type: string;
  /** 1 for what it says of risks and consents. */
  isSafety: 0 | 1;
  measure: string | null;
  occasion: string | null;
  value: number | null;
  unit: string | null;
  technique: string | null;
  region: string | null;
  side: string | null;
  pressure: number | null;
  minutes: number | null;
  /** The fact whole, as JSON; null for one that has columns of its own. */
  data: string | null;
}

/** What a signed entry says of risks and consents. */
export interface SafetyRow {
  patientId: string;
  entryId: string;
  date: string;
  data: string;
}

/** A measurement, in its columns, or another finding, in `data`, of a signed entry. */
export interface FindingRow {
  entryId: string;
  date: string;
  measure: string | null;
  occasion: string | null;
  value: number | null;
  unit: string | null;
  data: string | null;
}

/** What a projection is made from. */
export type ProjectedEntry = { number: number } & Pick<
  EntryColumns,
  'id' | 'threadId' | 'patientId' | 'kind' | 'version' | 'state' | 'serviceDate' | 'signedAt' | 'body'
>;

/** The projections of entries: made anew from them at any time, and guarded by no trigger. */
export function factTables(connection: Connection) {
  // Whether it is an encounter hangs on the kind alone, and an entry's kind never changes.
  const summarize = connection.prepare<[SummaryRow]>(`
    INSERT INTO entry_summary (entry_id, is_encounter, pain_before, pain_after, bout_count, excerpt)
    VALUES (@entryId, @isEncounter, @painBefore, @painAfter, @boutCount, @excerpt)
    ON CONFLICT (entry_id) DO UPDATE SET pain_before = excluded.pain_before, pain_after = excluded.pain_after,
      bout_count = excluded.bout_count, excerpt = excluded.excerpt`);
  const insert = connection.prepare<[FactRow]>(`
    INSERT INTO fact (entry_id, position, thread_id, patient_id, service_date, signed_at, type, is_safety, measure,
      occasion, value, unit, technique, region, side, pressure, minutes, data)
    VALUES (@entryId, @position, @threadId, @patientId, @serviceDate, @signedAt, @type, @isSafety, @measure, @occasion,
      @value, @unit, @technique, @region, @side, @pressure, @minutes, @data)`);
  const removeThread = connection.prepare<[string]>('DELETE FROM fact WHERE thread_id = ?');
  const removeFacts = connection.prepare('DELETE FROM fact');
  const removeSummaries = connection.prepare('DELETE FROM entry_summary');
  const removeLastVisits = connection.prepare(
    'UPDATE patient SET last_visit = NULL WHERE last_visit IS NOT NULL',
  );
  const sources = connection.prepare<[number], ProjectedEntry>(`
    SELECT number, id, thread_id AS threadId, patient_id AS patientId, kind, version, state, service_date AS serviceDate, signed_at AS signedAt,
      body
    FROM entry WHERE number > ? ORDER BY number LIMIT 200`);

  const SAFETY = `
    SELECT patient_id AS patientId, entry_id AS entryId, service_date AS date, data FROM fact`;
  const ORDER = 'ORDER BY patient_id, service_date, signed_at, position';
  const safety = connection.prepare<[string], SafetyRow>(
    `${SAFETY} WHERE is_safety = 1 AND patient_id = ? ${ORDER}`,
  );
  const everySafety = connection.prepare<[], SafetyRow>(
    `${SAFETY} WHERE is_safety = 1 AND patient_id IN (SELECT id FROM patient WHERE archived = 0) ${ORDER}`,
  );

  const findings = connection.prepare<[string, string], FindingRow>(`
    SELECT entry_id AS entryId, fact.service_date AS date, measure, occasion, value, unit, data
    FROM fact JOIN entry ON entry.id = fact.entry_id
    WHERE fact.patient_id = ? AND entry.episode_id = ? AND is_safety = 0 AND fact.technique IS NULL
    ORDER BY fact.service_date, fact.signed_at, position`);

  const treated = connection.prepare<[], { region: string; entries: number }>(`
    SELECT region, COUNT(DISTINCT thread_id) AS entries FROM fact WHERE technique IS NOT NULL GROUP BY region`);
  const used = connection.prepare<[], { region: string; technique: string; entries: number }>(`
    SELECT region, technique, COUNT(DISTINCT thread_id) AS entries FROM fact WHERE technique IS NOT NULL
    GROUP BY region, technique`);

  return {
    /** Of all signed visits and plans: how many treat a region, and how many with a technique. */
    techniquesUsed: () => ({ regions: treated.all(), techniques: used.all() }),
    /** What was measured and found in an episode of care, oldest service first. */
    findingsOf: (patientId: string, episodeId: string) => findings.all(patientId, episodeId),
    /** What a patient's chart says of risks and consents, oldest service first. */
    safetyOf: (patientId: string) => safety.all(patientId),
    /** The same of every patient who is not archived, one patient after the other. */
    everySafety: () => everySafety.iterate(),
    summarize: (row: SummaryRow) => void summarize.run(row),
    insert: (row: FactRow) => void insert.run(row),
    removeThread: (threadId: string) => void removeThread.run(threadId),
    /** Drops them all; the last visits, which triggers make of summaries, with them. */
    clear: () => {
      removeFacts.run();
      removeSummaries.run();
      removeLastVisits.run();
    },
    /** The next entries after that row number, in the order they were made; the first after 0. */
    sourcesAfter: (number: number) => sources.all(number),
  };
}
