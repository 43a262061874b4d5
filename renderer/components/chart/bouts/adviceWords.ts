import type { Advice, Finding } from '#shared/clinical/contraindications/engine.ts';
import type { Severity } from '#shared/clinical/contraindications/rule.ts';
import type { Text } from '#shared/text/text.ts';
import type { OptionMark } from '../../OptionList.tsx';

/** What of the patient is spoken of. */
export const becauseWords = (text: Text, { because }: Pick<Finding, 'because'>): string =>
  because.type === 'condition'
    ? text(`clinical:condition.${because.id}`)
    : text(`clinical:medicationClass.${because.id}`);

/** What to do otherwise, and the most pressure; empty where the rule names neither. */
export function howWords(text: Text, { how, maxPressure }: Pick<Finding, 'how' | 'maxPressure'>): string {
  return [
    ...(how === null ? [] : [text(`clinical:how.${how}`)]),
    ...(maxPressure === null ? [] : [text('chart:advice.most', { level: maxPressure })]),
  ].join(' ');
}

/** Where a finding was read, and that nobody has reviewed it yet. */
export function sourceWords(text: Text, { source }: Finding): string {
  const where = source === null ? text('clinical:source.general') : text('clinical:source.page', { source });
  return `${where} · ${text('clinical:source.notReviewed')}`;
}

export const TONES: Record<Severity, 'danger' | 'warn'> = {
  'do-not': 'danger',
  'not-here': 'danger',
  'change-how': 'warn',
};

/** The mark of a choice that the rules speak of; nothing where they are silent, which is not a yes. */
export function markOf(
  text: Text,
  { severity, maxPressure }: Pick<Advice, 'severity' | 'maxPressure'>,
): OptionMark | undefined {
  if (severity === null) return undefined;
  const label =
    severity === 'change-how' && maxPressure !== null
      ? text('chart:advice.mostMarked', { level: maxPressure })
      : text(`clinical:severity.${severity}`);
  return { label, tone: TONES[severity] };
}
