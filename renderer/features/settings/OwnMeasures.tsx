import { FilePlus, Ruler } from 'lucide-react';
import { EXAMPLE_FILE } from '#shared/clinical/measures/example.ts';
import type { AddedInstrument, InstrumentAddition } from '#shared/contract/instruments.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Loading } from '../../components/Spinner.tsx';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import { useAction, useCall } from '../../platform/queries.ts';
import styles from './OwnMeasures.module.css';

/** Outcome measures of the therapist's own: which there are, and one more from a definition file. */
export function OwnMeasures() {
  const text = useText();
  const list = useCall('instruments.list', {});
  const add = useAction('instruments.add', { invalidates: ['instruments.list'] });
  const addition = add.data?.addition ?? null;
  return (
    <Panel
      title={text('settings:measures.title')}
      actions={
        <Button icon={FilePlus} isPending={add.isPending} onPress={() => add.mutate({})}>
          {text('settings:measures.add')}
        </Button>
      }
    >
      <div className={styles['measures']}>
        <p className={styles['intro']}>{text('settings:measures.intro')}</p>
        {addition && <Outcome addition={addition} />}
        {add.error && <ErrorNotice error={add.error.error} />}
        {list.error && <ErrorNotice error={list.error.error} />}
        {list.data ? <List instruments={list.data.instruments} /> : !list.error && <Loading />}
        <details>
          <summary className={styles['summary']}>{text('settings:measures.example')}</summary>
          <p className={styles['intro']}>{text('settings:measures.exampleHelp')}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, and the keyboard has to reach it */}
          <pre className={styles['file']} tabIndex={0}>
            {EXAMPLE_FILE}
          </pre>
        </details>
      </div>
    </Panel>
  );
}

/** What became of the file that was chosen. */
function Outcome({ addition }: { addition: InstrumentAddition }) {
  const text = useText();
  if (addition.outcome !== 'refused') {
    const { own, version } = addition.instrument;
    const said = { name: own?.name ?? '', version };
    return (
      <Banner tone={addition.outcome === 'added' ? 'ok' : 'info'} role="status">
        {text(`settings:measures.${addition.outcome === 'added' ? 'added' : 'thereAlready'}`, said)}
      </Banner>
    );
  }
  return (
    <Banner tone="danger" role="alert">
      <p className={styles['what']}>{text('settings:measures.refused')}</p>
      <ul className={styles['problems']}>
        {addition.problems.map(({ path, reason }) => {
          const problem = text(`measures:problem.${reason}`);
          return (
            <li key={`${path} ${reason}`}>
              {path === '' ? problem : text('measures:problemAt', { path, problem })}
            </li>
          );
        })}
      </ul>
      <p>{text('settings:measures.refusedSafe')}</p>
      <p>{text('settings:measures.refusedDo')}</p>
    </Banner>
  );
}

function List({ instruments }: { instruments: readonly AddedInstrument[] }) {
  const text = useText();
  if (instruments.length === 0)
    return (
      <EmptyState icon={Ruler} title={text('settings:measures.none')}>
        {text('settings:measures.noneWhy')}
      </EmptyState>
    );
  const ids = [...new Set(instruments.map(({ instrument }) => instrument.id))];
  return (
    <ul className={styles['list']}>
      {ids.map((id) => (
        <One key={id} versions={instruments.filter(({ instrument }) => instrument.id === id)} />
      ))}
    </ul>
  );
}

/** One instrument with its versions, the newest first. */
function One({ versions }: { versions: readonly AddedInstrument[] }) {
  const text = useText();
  const { dateOf } = useDates();
  const [newest] = versions;
  if (!newest) return null;
  const { own, id, items } = newest.instrument;
  return (
    <li className={styles['one']}>
      <span className={styles['name']}>{own?.name}</span>
      <span className={styles['detail']}>
        {text('settings:measures.detail', { id, count: items.length })}
      </span>
      <ul className={styles['versions']}>
        {versions.map(({ instrument: { version }, addedAt }) => (
          <li key={version}>{text('settings:measures.version', { version, date: dateOf(addedAt) })}</li>
        ))}
      </ul>
    </li>
  );
}
