import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { PatientQuery, PatientRow } from '#shared/contract/patients.ts';
import { type CallFailure, call } from '../../platform/bridge.ts';

/** What is listed, without the part of it that is asked for. */
export type ListQuery = Omit<PatientQuery, 'offset' | 'limit'>;

const PAGE = 100;

/** Answers of earlier keystrokes are not worth keeping for long. */
const KEPT_MS = 60_000;

const pageOptions = (query: ListQuery, page: number) => {
  const input: PatientQuery = { ...query, offset: page * PAGE, limit: PAGE };
  return {
    queryKey: ['patients.search', input] as const,
    queryFn: () => call('patients.search', input),
    gcTime: KEPT_MS,
  };
};

export interface PatientCount {
  /** How many the query finds, or undefined before the first answer. */
  total: number | undefined;
  /** The query that `total` belongs to: until a new one is answered, the one before. */
  settled: ListQuery;
  error: CallFailure | null;
  retry: () => void;
  /** The first of those found, once the newest query is answered. */
  first: () => Promise<PatientRow | undefined>;
}

/**
 * How many a query finds; its answer brings the first page along. `query` must keep its identity while
 * nothing in it changes. While a new query is on its way the last one stays, so that typing does not make
 * the list blink.
 */
export function usePatientCount(query: ListQuery): PatientCount {
  const top = useQuery<{ rows: PatientRow[]; total: number }, CallFailure>({
    ...pageOptions(query, 0),
    placeholderData: keepPreviousData,
  });
  const [settled, setSettled] = useState(query);
  if (top.isSuccess && !top.isPlaceholderData && settled !== query) setSettled(query);
  return {
    total: top.data?.total,
    settled,
    error: top.error,
    retry: () => void top.refetch(),
    first: async () => (await top.refetch({ cancelRefetch: false })).data?.rows[0],
  };
}

type Answers = readonly (readonly PatientRow[] | undefined)[];

const rowsOf = (answers: readonly { data?: { rows: PatientRow[] } | undefined }[]): Answers =>
  answers.map(({ data }) => data?.rows);

/**
 * The rows at the places of those items, fetched in pages; without those still on their way. The same map as
 * long as neither the items nor the answers change.
 */
export function usePatientRows(
  query: ListQuery,
  items: readonly { index: number }[],
): ReadonlyMap<number, PatientRow> {
  const pages = useMemo(() => [...new Set(items.map(({ index }) => Math.floor(index / PAGE)))], [items]);
  const answers = useQueries({ queries: pages.map((page) => pageOptions(query, page)), combine: rowsOf });
  return useMemo(() => {
    const rows = new Map<number, PatientRow>();
    for (const { index } of items) {
      const row = answers[pages.indexOf(Math.floor(index / PAGE))]?.[index % PAGE];
      if (row) rows.set(index, row);
    }
    return rows;
  }, [items, pages, answers]);
}
