import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { alertsOf } from '#shared/practice/patient.ts';
import { useText } from '../../platform/language.ts';
import { Button } from '../Button.tsx';
import styles from './AlertList.module.css';

/** More than these would push the chart off the screen; the rest is one press away. */
const IN_VIEW = 4;

/** The alerts of a patient, in full words: they are read at each visit, so none hides behind an icon. */
export function AlertList({ alerts }: { alerts: string }) {
  const text = useText();
  const [showsAll, setShowsAll] = useState(false);
  const all = alertsOf({ alerts });
  if (all.length === 0) return null;
  const shown = showsAll ? all : all.slice(0, IN_VIEW);
  return (
    <ul className={styles['alerts']} aria-label={text('patients:alerts')}>
      {shown.map((alert, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: alerts are lines of a text and have no other identity
        <li key={index} className={styles['alert']}>
          <TriangleAlert size={14} strokeWidth={2.25} aria-hidden />
          <span>{alert}</span>
        </li>
      ))}
      {shown.length < all.length && (
        <li>
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            {text('patients:chart.moreAlerts', { count: all.length - shown.length })}
          </Button>
        </li>
      )}
    </ul>
  );
}
