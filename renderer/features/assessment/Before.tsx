import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import look from './look.module.css';

interface Props {
  /** Of the earlier assessment. */
  date: string;
  /** What was found then, in words. */
  said: string;
  /** Under a box of a table. */
  isSmall?: boolean;
}

/** What was found at the baseline or last time, under what is found now. */
export function Before({ date: on, said, isSmall = false }: Props) {
  const text = useText();
  const { date } = useDates();
  return (
    <p className={look['before']} data-small={isSmall || undefined}>
      {text('assessment:before', { date: date(on), said })}
    </p>
  );
}
