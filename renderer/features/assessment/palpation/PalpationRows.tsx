import type { Background } from '#shared/chart/background/background.ts';
import type { PalpationRow as Row } from '#shared/clinical/palpation.ts';
import { areaNeed } from '../../../components/chart/sensitiveArea/areaNeed.ts';
import { SensitiveArea } from '../../../components/chart/sensitiveArea/SensitiveArea.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';
import styles from './Palpation.module.css';
import { PalpationRow } from './PalpationRow.tsx';

interface Props {
  draft: AssessmentDraft;
  background: Background;
}

/** Each region with what was found there, and the consent that a sensitive one asks for. */
export function PalpationRows({ draft, background }: Props) {
  const rows = useDraftPart(draft, ({ body }) => body.palpation.rows);
  const on = useDraftPart(draft, ({ service }) => service.date);
  const baseline = useDraftPart(draft, ({ body }) => body.baseline);
  const before = (row: Row) =>
    baseline?.findings.palpation.rows.find(
      ({ region, side }) => region === row.region && side === row.side,
    ) ?? null;
  if (rows.length === 0) return null;
  return (
    <ul className={styles['rows']}>
      {rows.map((row, index) => {
        const need = areaNeed(row.region, { background, on });
        return (
          <li key={row.id} className={styles['row']}>
            <PalpationRow
              draft={draft}
              row={row}
              index={index}
              before={before(row)}
              beforeOn={baseline?.date ?? ''}
            />
            {need && <SensitiveArea draft={draft} need={need} patientId={background.patientId} />}
          </li>
        );
      })}
    </ul>
  );
}
