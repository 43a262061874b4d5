import type { Text } from '../../../text/text.ts';
import type { Earlier, TellContext, Told } from '../part.ts';
import { changesBeyondError } from './changes.ts';
import { recordedLines } from './lines.ts';
import { referenceOf } from './reference.ts';
import type { Motion } from './schema.ts';
import { foundSentences } from './sentences.ts';
import { jointTable } from './table.ts';
import { wholeName } from './words.ts';

/** Whom the reference was not measured in, though the patient is one. */
function outsideSentences({ reference, rows }: Motion, text: Text): string[] {
  const outside = recordedLines(rows.filter(({ value }) => value !== null))
    .flatMap(({ lines }) => lines)
    .flatMap(({ movement }) => {
      const said = referenceOf(reference, movement);
      return said?.found ? said.outside.map((why) => ({ movement, why })) : [];
    });
  return (['age', 'sex'] as const).flatMap((why) => {
    const names = outside.filter((one) => one.why === why).map(({ movement }) => wholeName(movement, text));
    if (names.length === 0) return [];
    const list = [...new Set(names)].join(', ');
    return text('assessment:motion.tell.outside', { list, why: text(`examination:outside.${why}`) });
  });
}

/** Motion as it reads: a table a joint, and in sentences what changed, what hurt, and how it ended. */
export function tellMotion(motion: Motion, earlier: Earlier<Motion>, { text }: TellContext): Told {
  const figures = recordedLines(motion.rows).flatMap(
    ({ joint, lines }) => jointTable(motion, earlier, joint, lines, text) ?? [],
  );
  const note = motion.note.trim();
  return {
    paragraphs: [
      ...changesBeyondError(motion, earlier, text),
      ...foundSentences(motion.rows, text),
      ...outsideSentences(motion, text),
      ...(note === '' ? [] : [note]),
    ],
    ...(figures.length > 0 && { figures }),
  };
}
