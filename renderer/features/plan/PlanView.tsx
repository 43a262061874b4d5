import type { EntryContent } from '#shared/chart/kind.ts';
import { planProse } from '#shared/chart/plan/prose.ts';
import type { PlanBody } from '#shared/chart/plan/schema.ts';
import { ProseSections } from '../../components/chart/ProseSections.tsx';
import { useText } from '../../platform/language.ts';

/** A plan to read. */
export function PlanView({ content }: { content: EntryContent<PlanBody> }) {
  const text = useText();
  return <ProseSections sections={planProse(content, text)} />;
}
