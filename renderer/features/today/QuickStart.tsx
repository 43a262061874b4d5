import { Link, useNavigate } from '@tanstack/react-router';
import { SearchX, UserPlus, Users } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import { Button } from '../../components/Button.tsx';
import { useNewEntry } from '../../components/chart/useNewEntry.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import { PersonRow } from './PersonRow.tsx';
import styles from './QuickStart.module.css';

/** A glance's worth; the whole list has its own page. */
const IN_VIEW = 8;

const MOST_TYPED = 200;

/**
 * One box and one list: before anything is typed those who were here last, then whoever the typing finds.
 * Each opens the chart or begins a visit.
 */
export function QuickStart() {
  const text = useText();
  const navigate = useNavigate();
  const newVisit = useNewEntry('visit');
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const isSearch = typed.trim() !== '';
  const found = useCall(
    'patients.search',
    {
      text: typed,
      show: 'active',
      sort: isSearch ? 'name' : 'lastVisit',
      descending: !isSearch,
      offset: 0,
      limit: IN_VIEW,
    },
    { placeholderData: (before) => before },
  );
  const rows = found.data?.rows ?? [];

  /** Whoever the newest letters find, even when their answer is still on its way. */
  async function openFirst(): Promise<void> {
    const answer = isSearch ? await found.refetch({ cancelRefetch: false }) : undefined;
    const first = answer?.data?.rows[0];
    if (first) await navigate({ to: '/patients/$patientId', params: { patientId: first.id } });
  }

  /** Arrows go through the names, and up from the first back to the box. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = linksOf(list.current);
    const at = links.findIndex((link) => link.closest('li')?.contains(document.activeElement));
    event.preventDefault();
    if (event.key === 'ArrowUp' && at <= 0) box.current?.focus();
    else links[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  }

  return (
    <Panel title={text(isSearch ? 'patients:today.matches' : 'patients:today.recent')} isFlush>
      <div className={styles['search']}>
        <SearchField
          label={text('patients:today.find')}
          placeholder={text('patients:list.searchHint')}
          clearLabel={text('patients:list.clear')}
          value={typed}
          onChange={(next) => setTyped(next.slice(0, MOST_TYPED))}
          onSubmit={() => void openFirst()}
          onDown={() => linksOf(list.current)[0]?.focus()}
          autoFocus
          inputRef={box}
        />
      </div>
      {(found.error ?? newVisit.error) && (
        <div className={styles['notice']}>
          {found.error && <ErrorNotice error={found.error.error} />}
          {newVisit.error && <ErrorNotice error={newVisit.error} />}
        </div>
      )}
      {found.data && rows.length === 0 && <Nobody isSearch={isSearch} />}
      {rows.length > 0 && (
        <ul ref={list} className={styles['list']} onKeyDown={onKeyDown}>
          {rows.map((row) => (
            <PersonRow
              key={row.id}
              row={row}
              isPending={newVisit.pendingFor === row.id}
              onNewVisit={() => newVisit.start(row.id)}
            />
          ))}
        </ul>
      )}
      {found.data && <More answer={found.data} sought={typed.trim()} />}
    </Panel>
  );
}

const linksOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('li a') ?? []),
];

function Nobody({ isSearch }: { isSearch: boolean }) {
  const text = useText();
  const navigate = useNavigate();
  return (
    <EmptyState
      icon={isSearch ? SearchX : Users}
      title={text(isSearch ? 'patients:list.found' : 'patients:today.recentEmptyTitle', { count: 0 })}
      action={
        <Button icon={UserPlus} onPress={() => void navigate({ to: '/patients/new' })}>
          {text('patients:action.newPatient')}
        </Button>
      }
    >
      <p>{text(isSearch ? 'patients:today.notFound' : 'patients:today.recentEmpty')}</p>
    </EmptyState>
  );
}

function More({ answer, sought }: { answer: CallOutput<'patients.search'>; sought: string }) {
  const text = useText();
  const { total, rows } = answer;
  if (total <= rows.length) return null;
  return (
    <p className={styles['more']}>
      <Link to="/patients" state={{ sought }} className={styles['moreLink']}>
        {sought === '' ? text('patients:action.allPatients') : text('patients:today.more', { count: total })}
      </Link>
    </p>
  );
}
