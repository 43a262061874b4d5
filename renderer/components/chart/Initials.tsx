import type { Patient } from '#shared/practice/patient.ts';
import { classes } from '../classes.ts';
import styles from './Initials.module.css';

/** Splits by what a person sees as one letter, so that no accent or emoji is cut in half. */
const letters = new Intl.Segmenter();

const firstLetter = (name: string): string => {
  for (const { segment } of letters.segment(name.trim())) return segment.toLocaleUpperCase();
  return '';
};

interface Props {
  patient: Pick<Patient, 'givenName' | 'familyName'>;
  size?: 'small' | 'large';
}

/** A mark that the eye finds a patient by in a list; the name always stands beside it. */
export function Initials({ patient, size = 'small' }: Props) {
  return (
    <span className={classes(styles['initials'], styles[size])} aria-hidden>
      {firstLetter(patient.givenName)}
      {firstLetter(patient.familyName)}
    </span>
  );
}
