import type { AlertWhat } from '#shared/chart/background/alert.ts';
import type { Need } from '#shared/contract/safety.ts';
import { fold } from '#shared/practice/search.ts';

/** The kinds of need that the list can be narrowed to. */
export const NEED_KINDS = ['all', 'history', 'consent', 'referral'] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

function kindOf({ type }: AlertWhat): Exclude<NeedKind, 'all'> {
  switch (type) {
    case 'red-flag':
      return 'referral';
    case 'consent':
    case 'plan-consent':
    case 'minor-alone':
      return 'consent';
    default:
      return 'history';
  }
}

/** Those who need something of that kind and whose name holds what was typed, with what they need of it. */
export function narrowed(needs: readonly Need[], kind: NeedKind, typed: string): Need[] {
  const sought = fold(typed.trim());
  return needs.flatMap((need) => {
    if (sought !== '' && !fold(need.patientName).includes(sought)) return [];
    const alerts = kind === 'all' ? need.alerts : need.alerts.filter(({ what }) => kindOf(what) === kind);
    return alerts.length === 0 ? [] : [{ ...need, alerts }];
  });
}
