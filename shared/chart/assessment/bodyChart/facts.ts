import { strongestOn } from '../../../clinical/body/compare.ts';
import { MARK_KINDS } from '../../../clinical/body/mark.ts';
import type { FindingFact } from '../../kind.ts';
import type { BodyChartPart } from './schema.ts';

/** One fact a spot and kind, with the strongest intensity; a stroke counts on every region it crosses. */
export const bodyChartFacts = ({ marks }: BodyChartPart): FindingFact[] =>
  MARK_KINDS.flatMap((kind) =>
    strongestOn(marks.filter((mark) => mark.kind === kind)).map(
      ({ spot, intensity }): FindingFact => ({ type: 'mark', ...spot, kind, intensity }),
    ),
  );
