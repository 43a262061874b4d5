import { useLocation, useNavigate } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useText } from '../../platform/language.ts';
import { FIRST_PLACE, rememberView, viewOf } from './listMemory.ts';
import { NobodyListed } from './NobodyListed.tsx';
import { PatientCount } from './PatientCount.tsx';
import styles from './PatientsPage.module.css';
import { PatientTable, type TableHandle } from './PatientTable.tsx';
import { typedNameOf } from './typedName.ts';
import { type ListQuery, usePatientCount } from './usePatientPages.ts';

/** Everyone in the practice: found as one types, sorted, filtered and opened from the keyboard. */
export function PatientsPage() {
  const text = useText();
  const navigate = useNavigate();
  const location = useLocation();
  // The step this list was opened with: while the next screen loads, the location is already the next one's.
  const [{ __TSR_key: step = '', sought }] = useState(location.state);
  const [view, setView] = useState(() => viewOf(step, sought));
  useEffect(() => rememberView(step, view), [step, view]);

  const { query, place } = view;
  const list = usePatientCount(query);
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<TableHandle>(null);

  const ask = (change: Partial<ListQuery>) => setView({ query: { ...query, ...change }, place: FIRST_PLACE });
  const open = (patientId: string) => void navigate({ to: '/patients/$patientId', params: { patientId } });
  const openFirst = async () => {
    const first = query.text.trim() === '' ? undefined : await list.first();
    if (first) open(first.id);
  };
  const addPatient = () => {
    const typedName = typedNameOf(query.text);
    void navigate({ to: '/patients/new', ...(typedName && { state: { typedName } }) });
  };

  return (
    <Page
      title={text('patients:title')}
      width="fixed"
      actions={
        <Button variant="primary" icon={UserPlus} onPress={addPatient}>
          {text('patients:action.newPatient')}
        </Button>
      }
    >
      <div className={styles['bar']}>
        <SearchField
          className={styles['search']}
          label={text('patients:list.search')}
          placeholder={text('patients:list.searchHint')}
          clearLabel={text('patients:list.clear')}
          value={query.text}
          onChange={(typed) => ask({ text: typed.slice(0, MOST_TYPED) })}
          onSubmit={() => void openFirst()}
          onDown={() => table.current?.focusActive()}
          autoFocus
          inputRef={search}
        />
        <Segmented
          label={text('patients:list.show')}
          isLabelHidden
          value={query.show}
          options={[
            { id: 'active', label: text('patients:list.showActive') },
            { id: 'archived', label: text('patients:list.showArchived') },
            { id: 'all', label: text('patients:list.showAll') },
          ]}
          onChange={(show) => ask({ show })}
        />
        <PatientCount query={list.settled} total={list.total} />
      </div>
      {list.error && (
        <ErrorNotice
          error={list.error.error}
          actions={<Button onPress={list.retry}>{text('common:action.retry')}</Button>}
        />
      )}
      {list.total === 0 && <NobodyListed query={list.settled} onAsk={ask} onAdd={addPatient} />}
      {list.total !== undefined && list.total > 0 && (
        <PatientTable
          query={list.settled}
          total={list.total}
          place={place}
          onPlace={(next) => setView({ query, place: next })}
          onSort={ask}
          onOpen={open}
          onLeave={() => search.current?.focus()}
          handle={table}
        />
      )}
    </Page>
  );
}

/** The longest search the data process takes; nobody's name and phone number together are as long. */
const MOST_TYPED = 200;
