import type { Text } from '../../text/text.ts';
import type { HomeCareId } from './catalogue.ts';
import type { HomeCareDose } from './dose.ts';

/** How an item is done, a step a text. */
export const stepsOf = (id: HomeCareId, t: Text): readonly string[] => t(`homeCare:how.${id}`).split('\n');

/** `Hold 15 seconds, 5 times each side, 2 times a day`; when it names nothing, as the therapist said. */
export function sayDose(dose: HomeCareDose, t: Text): string {
  const { sets, repetitions, holdSeconds, minutes, perDay, daysPerWeek, isEachSide } = dose;
  const parts = [
    ...(sets !== null && sets > 1 ? [t('homeCare:dose.sets', { count: sets })] : []),
    ...(holdSeconds === null ? [] : [t('homeCare:dose.hold', { count: holdSeconds })]),
    ...(minutes === null ? [] : [t('homeCare:dose.minutes', { count: minutes })]),
    ...sayRepetitions(repetitions, isEachSide, t),
    ...(perDay === null ? [] : [t('homeCare:dose.perDay', { count: perDay })]),
    ...(daysPerWeek === null || daysPerWeek === 7
      ? []
      : [t('homeCare:dose.daysPerWeek', { count: daysPerWeek })]),
  ];
  const said = parts.length === 0 ? t('homeCare:dose.asTold') : parts.join(', ');
  return said.charAt(0).toLocaleUpperCase() + said.slice(1);
}

function sayRepetitions(repetitions: number | null, isEachSide: boolean, t: Text): readonly string[] {
  if (repetitions === null) return isEachSide ? [t('homeCare:dose.eachSide')] : [];
  return [t(`homeCare:dose.${isEachSide ? 'timesEachSide' : 'times'}`, { count: repetitions })];
}
