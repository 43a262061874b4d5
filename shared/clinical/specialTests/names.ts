import type { Text } from '../../text/text.ts';
import type { Figure, Study } from './test.ts';

const figure = ({ low, high, over }: Figure, text: Text): string => {
  if (over) return text('examination:figure.over', { low, high });
  return low === high
    ? text('examination:figure.one', { value: low })
    : text('examination:figure.range', { low, high });
};

function percent(kind: 'sn' | 'sp', value: Figure | null, interval: Figure | null, text: Text): string[] {
  if (value === null) return [];
  const said = text(`examination:figure.${kind}`, { value: figure(value, text) });
  return [
    interval === null
      ? said
      : text('examination:figure.withInterval', { figure: said, interval: figure(interval, text) }),
  ];
}

const ratio = (kind: 'lrPositive' | 'lrNegative' | 'kappa', value: Figure | null, text: Text): string[] =>
  value === null ? [] : [text(`examination:figure.${kind}`, { value: figure(value, text) })];

/** `Sn 89% (95% CI 81.7–96.4), Sp 25%, LR+ 1.19, n = 82`: what a study found, and in how many people. */
export const studyFigures = (study: Study, text: Text): string =>
  [
    ...percent('sn', study.sn, study.snInterval, text),
    ...percent('sp', study.sp, study.spInterval, text),
    ...ratio('lrPositive', study.lrPositive, text),
    ...ratio('lrNegative', study.lrNegative, text),
    ...ratio('kappa', study.kappa, text),
    study.n === null ? text('examination:figure.nUnknown') : text('examination:figure.n', { value: study.n }),
  ].join(', ');
