import { Plus } from 'lucide-react';
import type { SpecialTestId } from '#shared/clinical/specialTests/all.ts';
import {
  type ClusterId,
  clusterOf,
  clustersIn,
  countCluster,
} from '#shared/clinical/specialTests/clusters.ts';
import type { TestRow } from '#shared/clinical/specialTests/results.ts';
import { Button } from '../../../components/Button.tsx';
import { SourceLine } from '../../../components/SourceLine.tsx';
import { useText } from '../../../platform/language.ts';
import look from '../look.module.css';
import { StudyList } from './StudyList.tsx';
import styles from './Tests.module.css';

interface Props {
  rows: readonly TestRow[];
  /** Those that belong to the complaint; others appear once one of their tests gave an answer. */
  near: readonly ClusterId[];
  onAdd: (tests: readonly SpecialTestId[]) => void;
}

/** Tests that were studied together: how many are positive, and what the study found of that. */
export function ClusterCards({ rows, near, onAdd }: Props) {
  const text = useText();
  const shown = [...new Set([...near, ...clustersIn(rows).map(({ cluster }) => cluster)])];
  if (shown.length === 0) return null;
  return (
    <section className={styles['clusters']} aria-label={text('assessment:tests.clusters')}>
      <h3 className={styles['subtitle']}>{text('assessment:tests.clusters')}</h3>
      {shown.map((id) => (
        <ClusterCard key={id} id={id} rows={rows} onAdd={onAdd} />
      ))}
    </section>
  );
}

function ClusterCard({ id, rows, onAdd }: { id: ClusterId } & Pick<Props, 'rows' | 'onAdd'>) {
  const text = useText();
  const { tests, thresholds, source } = clusterOf(id);
  const name = text(`examination:cluster.${id}.name`);
  const counts = (['left', 'right'] as const)
    .map((side) => countCluster(id, side, rows))
    .filter(({ tested }) => tested > 0);
  const listed = new Set(rows.map(({ test }) => test));
  const missing = tests.filter((test) => !listed.has(test));
  const reached = counts.find((count) => count.reached !== null)?.reached ?? null;
  const threshold = reached ?? thresholds[0];
  return (
    <div className={look['card']} data-cluster={id}>
      <div className={look['cardHead']}>
        <p className={look['name']}>{name}</p>
        {missing.length > 0 && (
          <span className={look['atEnd']}>
            <Button icon={Plus} onPress={() => onAdd(missing)}>
              {text('assessment:tests.addMissing', { count: missing.length })}
              <span className="only-heard">: {name}</span>
            </Button>
          </span>
        )}
      </div>
      <div role="status">
        <ul className={styles['counts']}>
          {counts.map(({ side, positive, tested, total, equivocal }) => (
            <li key={side} data-reached={reached !== null && positive >= reached.atLeast ? '' : undefined}>
              {text('assessment:tests.clusterSide', {
                side: text(`assessment:tests.side.${side}`),
                count: text('examination:clusterCount.both', { positive, tested, total }),
              })}
              {equivocal > 0 && `, ${text('examination:clusterCount.equivocal', { equivocal })}`}
            </li>
          ))}
        </ul>
      </div>
      {counts.length > 0 && threshold && (
        <>
          <p className={look['hint']}>
            {text(
              reached === null ? 'examination:clusterCount.notReached' : 'examination:clusterCount.reached',
              {
                atLeast: threshold.atLeast,
                total: tests.length,
              },
            )}{' '}
            {counts.some(({ open }) => open) && text('examination:clusterCount.open')}
          </p>
          <StudyList studies={threshold.studies} />
        </>
      )}
      <p className={look['hint']}>
        {text(`examination:cluster.${id}.before`)} <SourceLine source={source} />
      </p>
    </div>
  );
}
