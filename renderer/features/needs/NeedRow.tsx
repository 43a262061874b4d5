import { ClipboardList, Handshake, OctagonAlert } from 'lucide-react';
import { memo } from 'react';
import type { Alert } from '#shared/chart/background/alert.ts';
import { alertWords } from '#shared/chart/background/alertWords.ts';
import type { Need } from '#shared/contract/safety.ts';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import styles from './NeedsPage.module.css';

interface Props {
  need: Need;
  index: number;
  /** How far down the list it stands, in pixels. */
  start: number;
  isActive: boolean;
  measure: (row: HTMLTableRowElement | null) => void;
}

/** Who it is and everything that the chart asks for. Keys and presses are heard by the table. */
export const NeedRow = memo(function NeedRow({ need, index, start, isActive, measure }: Props) {
  return (
    <tr
      ref={measure}
      aria-rowindex={index + 2}
      data-index={index}
      tabIndex={isActive ? 0 : -1}
      className={styles['row']}
      style={{ transform: `translateY(${start}px)` }}
    >
      <td className={styles['name']}>{need.patientName}</td>
      <td>
        <ul className={styles['needs']}>
          {need.alerts.map((alert) => (
            <NeedWords key={alert.id} alert={alert} />
          ))}
        </ul>
      </td>
    </tr>
  );
});

const iconOf = ({ what: { type } }: Alert) => {
  if (type === 'red-flag') return OctagonAlert;
  return type === 'consent' || type === 'minor-alone' ? Handshake : ClipboardList;
};

function NeedWords({ alert }: { alert: Alert }) {
  const text = useText();
  const { date } = useDates();
  const { title, why } = alertWords(text, alert, date);
  const Icon = iconOf(alert);
  return (
    <li className={styles['need']} data-level={alert.level}>
      <Icon size={15} aria-hidden />
      <span>
        <strong>{title}</strong> {why !== '' && <span className={styles['why']}>{why}</span>}
      </span>
    </li>
  );
}
