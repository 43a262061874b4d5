import type { PlainDate } from '../../practice/dates.ts';
import type { Text } from '../../text/text.ts';
import { stageOn } from './complaint/stage.ts';
import type { Linkable } from './part.ts';
import { type Findings, PART_IDS, partOf } from './parts.ts';

/** The complaints and the findings of an assessment as its impression names them, in the order of examining. */
export const linkableIn = (body: Findings, on: PlainDate, text: Text): Linkable => ({
  complaints: body.complaints
    .filter(({ name }) => name.trim() !== '')
    .map((complaint) => ({
      id: complaint.id,
      name: complaint.name.trim(),
      stage: stageOn(complaint, on)?.stage ?? null,
    })),
  findings: PART_IDS.flatMap((section) =>
    (partOf(section).findings?.(body[section], text) ?? []).map(({ id, words }) => ({
      id: `${section}.${id}`,
      words,
    })),
  ),
});
