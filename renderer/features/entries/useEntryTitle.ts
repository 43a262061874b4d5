import type { Entry } from '#shared/chart/entry.ts';
import { kindOf } from '#shared/chart/registry.ts';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';

/** `Visit of Nov 22, 2026`: how an entry is called on its page. */
export function useEntryTitle(): (entry: Pick<Entry, 'kind' | 'service'>) => string {
  const text = useText();
  const { date } = useDates();
  return ({ kind, service }) =>
    text('chart:entry.titleOf', { kind: text(`chart:kind.${kindOf(kind).id}`), date: date(service.date) });
}
