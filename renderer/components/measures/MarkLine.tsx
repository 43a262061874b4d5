import { CircleCheck, CircleDashed, CircleMinus, CircleQuestionMark } from 'lucide-react';
import type { Mark } from '#shared/clinical/measures/change.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { neededText, populationOf } from '#shared/clinical/measures/names.ts';
import type { Text } from '#shared/text/text.ts';
import { useText } from '../../platform/language.ts';
import styles from './MarkLine.module.css';

const ICONS = { yes: CircleCheck, no: CircleMinus, unknown: CircleQuestionMark, open: CircleDashed };
const WORDS = {
  error: { yes: 'errorReached', no: 'errorNotReached', unknown: 'unknown', open: 'mdc' },
  importance: { yes: 'importantReached', no: 'importantNotReached', unknown: 'unknown', open: 'mcid' },
} as const;

interface Props {
  kind: keyof typeof WORDS;
  definition: Instrument;
  mark: Mark | null;
  /** There is no change to hold it against yet: it says only what would be needed. */
  isOpen?: boolean;
}

/** One published figure held against a change, with whom it was measured in and where that was read. */
export function MarkLine({ kind, definition, mark, isOpen = false }: Props) {
  const text = useText();
  if (mark === null)
    return <p className={styles['note']}>{text(`assessment:measures.editor.noFigure.${kind}`)}</p>;
  const reached = isOpen ? 'open' : mark.reached === null ? 'unknown' : mark.reached ? 'yes' : 'no';
  const Icon = ICONS[reached];
  return (
    <div className={styles['mark']} data-reached={reached} data-mark={kind}>
      <Icon size={17} aria-hidden />
      <p>
        <span className={styles['words']}>{text(`measures:mark.${WORDS[kind][reached]}`)}</span>{' '}
        <span className={styles['figure']}>
          {text(`assessment:measures.editor.markFigure.${kind}`, {
            figure: figureText(definition, mark, text),
          })}
        </span>
      </p>
    </div>
  );
}

/** How much a published figure asks for, in whom, and its source. */
export function figureText(
  definition: Instrument,
  mark: Pick<Mark, 'threshold' | 'needed'>,
  text: Text,
): string {
  const { population, source, confidence, reported } = mark.threshold;
  const asked = text('assessment:measures.editor.figure', {
    needed: neededText(definition, mark, text),
    population: populationOf(definition, population, text),
  });
  const said = [
    asked,
    ...(confidence === null ? [] : [text('measures:mark.confidence', { value: confidence })]),
    ...(reported === null ? [] : [text('measures:mark.reported', reported)]),
  ].join('; ');
  return `${said}. ${source === null ? text('measures:noSource') : text('measures:source', { source })}`;
}
