import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { UserRound } from 'lucide-react';
import type { PatientRow } from '#shared/contract/patients.ts';
import { listName } from '#shared/practice/patient.ts';
import { words } from '#shared/practice/search.ts';
import { formatDate } from '../../platform/dates.ts';
import { useLanguage, useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import { type Action, useActions } from './useActions.ts';

/** How many patients fit without scrolling far; typing narrows them down sooner than reading. */
const MOST_FOUND = 30;
const MOST_RECENT = 5;

export interface Item extends Action {
  /** What tells two patients of one name apart. */
  detail?: string;
}

export interface Group {
  title: string;
  items: Item[];
}

interface Found {
  groups: Group[];
  /** All items in the order shown. */
  items: Item[];
  /** False while the answer to what is typed now is on its way. */
  isSettled: boolean;
  /** How many patients there are beyond those shown, in words. */
  more: string | null;
}

/** What the palette offers for what is typed: patients as the list finds them, and actions by their words. */
export function usePalette(typed: string): Found {
  const text = useText();
  const { here, everywhere } = useActions();
  const toItem = usePatientItem();
  const isSearch = typed.trim() !== '';
  const { data, isPlaceholderData, isPending, isError } = useCall(
    'patients.search',
    {
      text: typed.slice(0, 200),
      show: isSearch ? 'all' : 'active',
      sort: isSearch ? 'name' : 'lastVisit',
      descending: !isSearch,
      offset: 0,
      limit: isSearch ? MOST_FOUND : MOST_RECENT,
    },
    { placeholderData: keepPreviousData },
  );

  const rows = data?.rows ?? [];
  const parts = words(typed);
  const patients: Group = {
    title: text(isSearch ? 'common:palette.patients' : 'common:palette.recent'),
    items: rows.map(toItem),
  };
  const doable = (title: string, actions: Action[]): Group => ({
    title,
    items: actions.filter(({ label }) => matches(label, parts)),
  });
  const groups = [
    doable(text('common:palette.here'), here),
    patients,
    doable(text('common:palette.actions'), everywhere),
  ].filter(({ items }) => items.length > 0);
  const total = data?.total ?? 0;
  return {
    groups,
    items: groups.flatMap(({ items }) => items),
    isSettled: isError || !(isPlaceholderData || isPending),
    more: isSearch && total > rows.length ? text('common:palette.more', { shown: rows.length, total }) : null,
  };
}

/** Whether each part typed begins a word of the label. */
function matches(label: string, parts: readonly string[]): boolean {
  const known = words(label);
  return parts.every((part) => known.some((word) => word.startsWith(part)));
}

function usePatientItem(): (row: PatientRow) => Item {
  const text = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  return (row) => {
    const born = text('common:palette.born', { date: formatDate(row.birthDate, language) });
    const parts = [born, row.phone, row.archived ? text('common:palette.archived') : ''];
    return {
      id: row.id,
      label: listName(row),
      detail: parts.filter((part) => part !== '').join(' · '),
      icon: UserRound,
      run: () => void navigate({ to: '/patients/$patientId', params: { patientId: row.id } }),
    };
  };
}
