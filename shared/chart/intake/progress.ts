import { answerOf } from '../../clinical/answers.ts';
import { RED_FLAG_IDS } from '../../clinical/redFlags.ts';
import { flagsToAsk } from '../screen/screen.ts';
import type { QuestionId, SectionId } from './questions.ts';
import type { IntakeBody } from './schema.ts';

export interface Progress {
  asked: number;
  all: number;
}

/** How much of a part was asked; `ids` are the questions of that part that concern the patient. */
export function progressOf(body: IntakeBody, section: SectionId, ids: readonly QuestionId[]): Progress {
  if (section === 'redFlags') {
    const flags = flagsToAsk(body.redFlags, RED_FLAG_IDS);
    const asked = flags.filter((flag) => answerOf(body.redFlags, flag) !== 'not-asked');
    return { asked: asked.length, all: flags.length };
  }
  const answered = ids.filter((id) => answerOf(body.answers, id) !== 'not-asked').length;
  // The two parts that begin with what is written, not ticked.
  const texts =
    section === 'reason'
      ? [body.reason.trim() !== '' || body.reasonAreas.length > 0]
      : section === 'contact'
        ? [body.emergencyContact.trim() !== '']
        : [];
  return { asked: answered + texts.filter(Boolean).length, all: ids.length + texts.length };
}
