import { useMemo } from 'react';
import { type Habits, habitsOf } from '#shared/chart/plan/habit.ts';
import { inWords, SHIPPED_TEMPLATES } from '#shared/chart/plan/templates/shipped.ts';
import type { PlanTemplate } from '#shared/chart/plan/templates/template.ts';
import { ownInWords } from '#shared/chart/plan/templates/words.ts';
import { useText } from '../../../platform/language.ts';
import { useCall } from '../../../platform/queries.ts';

const NOTHING: Habits = habitsOf({ regions: [], techniques: [] });

/** The therapist's own templates and those that the app brings, and what she is used to. */
export function useTemplates() {
  const text = useText();
  const own = useCall('planTemplates.list', {});
  const counted = useCall('chart.habits', {}, { gcTime: 0 });
  const templates = useMemo<readonly PlanTemplate[]>(
    () => [
      ...(own.data?.templates ?? []).map((template) => ownInWords(template, text)),
      ...SHIPPED_TEMPLATES.map((template) => inWords(template, text)),
    ],
    [own.data, text],
  );
  const counts = counted.data?.counts;
  const habits = useMemo(() => (counts ? habitsOf(counts) : NOTHING), [counts]);
  return {
    templates,
    habits,
    /** Without the own ones or the habits, the others can be used all the same. */
    error: own.error ?? counted.error,
    isReady: !own.isPending && !counted.isPending,
  };
}
