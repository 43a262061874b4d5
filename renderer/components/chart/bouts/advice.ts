import type { Advice, Adviser } from '#shared/clinical/contraindications/engine.ts';
import { SEVERITIES } from '#shared/clinical/contraindications/rule.ts';
import { REGION_IDS } from '#shared/clinical/regions.ts';
import type { TechniqueGroup } from '#shared/clinical/techniques/groups.ts';

type Mark = Pick<Advice, 'severity' | 'maxPressure'>;
const SILENT: Mark = { severity: null, maxPressure: null };

/** What is said of a technique wherever it is used: the least of what any region hears, so that no region is wronged. */
export function everywhere(rules: Adviser, group: TechniqueGroup | null): Mark {
  let least: Mark | null = null;
  for (const region of REGION_IDS) {
    const { severity, maxPressure } = rules.anywhereOn(group, region);
    if (severity === null) return SILENT;
    least = least === null ? { severity, maxPressure } : lesser(least, { severity, maxPressure });
  }
  return least ?? SILENT;
}

const lesser = (a: Mark, b: Mark): Mark => ({
  severity: rankOf(a) <= rankOf(b) ? a.severity : b.severity,
  maxPressure: a.maxPressure === null || b.maxPressure === null ? null : max(a.maxPressure, b.maxPressure),
});

const rankOf = ({ severity }: Mark): number => (severity === null ? -1 : SEVERITIES.indexOf(severity));
const max = <T extends number>(a: T, b: T): T => (a >= b ? a : b);
