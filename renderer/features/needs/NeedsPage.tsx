import { useNavigate } from '@tanstack/react-router';
import { CheckCheck, SearchX } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { Loading } from '../../components/Spinner.tsx';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import styles from './NeedsPage.module.css';
import { NeedsTable, type NeedsTableHandle } from './NeedsTable.tsx';
import { NEED_KINDS, type NeedKind, narrowed } from './needKinds.ts';

/** Everyone whose chart still asks for something, to be gone through one by one. */
export function NeedsPage() {
  const text = useText();
  const navigate = useNavigate();
  const { data, error, refetch } = useCall('chart.needs', {});
  const [kind, setKind] = useState<NeedKind>('all');
  const [typed, setTyped] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<NeedsTableHandle>(null);
  const all = data?.needs;
  const shown = useMemo(() => narrowed(all ?? [], kind, typed), [all, kind, typed]);

  const open = (patientId: string) => void navigate({ to: '/patients/$patientId', params: { patientId } });

  return (
    <Page title={text('patients:needs.title')} width="fixed">
      <p className={styles['lead']}>{text('patients:needs.lead')}</p>
      <div className={styles['bar']}>
        <SearchField
          className={styles['search']}
          label={text('patients:needs.search')}
          placeholder={text('patients:needs.searchHint')}
          clearLabel={text('patients:list.clear')}
          value={typed}
          onChange={setTyped}
          onSubmit={() => {
            const [first] = shown;
            if (first && typed.trim() !== '') open(first.patientId);
          }}
          onDown={() => table.current?.focusActive()}
          autoFocus
          inputRef={search}
        />
        <Segmented
          label={text('patients:needs.kind')}
          isLabelHidden
          value={kind}
          options={NEED_KINDS.map((id) => ({ id, label: text(`patients:needs.${id}`) }))}
          onChange={setKind}
        />
        {all && (
          <p className={styles['count']} role="status">
            {text('patients:needs.count', { count: shown.length })}
          </p>
        )}
      </div>
      {error && (
        <ErrorNotice
          error={error.error}
          actions={<Button onPress={() => void refetch()}>{text('common:action.retry')}</Button>}
        />
      )}
      {!all && !error && <Loading />}
      {all && shown.length === 0 && (
        <Nobody
          isEveryoneFine={all.length === 0}
          onShowAll={() => {
            setKind('all');
            setTyped('');
          }}
        />
      )}
      {shown.length > 0 && (
        <NeedsTable
          key={`${kind} ${typed}`}
          needs={shown}
          onOpen={open}
          onLeave={() => search.current?.focus()}
          handle={table}
        />
      )}
    </Page>
  );
}

function Nobody({ isEveryoneFine, onShowAll }: { isEveryoneFine: boolean; onShowAll: () => void }) {
  const text = useText();
  if (isEveryoneFine)
    return (
      <EmptyState icon={CheckCheck} title={text('patients:needs.emptyTitle')}>
        <p>{text('patients:needs.empty')}</p>
      </EmptyState>
    );
  return (
    <EmptyState
      icon={SearchX}
      title={text('patients:needs.noneTitle')}
      action={<Button onPress={onShowAll}>{text('patients:needs.showAll')}</Button>}
    >
      <p>{text('patients:needs.none')}</p>
    </EmptyState>
  );
}
