import type { PostureRow } from '../../../clinical/posture.ts';
import type { Text } from '../../../text/text.ts';

/** `shoulder high, right`; a side that was not said, or that is none, is left out. */
export function postureName({ finding, side }: Pick<PostureRow, 'finding' | 'side'>, text: Text): string {
  const name = text(`examination:posture.${finding}`);
  return side === '' || side === 'midline'
    ? name
    : text('assessment:observation.sided', { finding: name, side: text(`chart:side.${side}`) });
}
