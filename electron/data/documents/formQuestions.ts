import type { QuestionId, SectionId } from '#shared/chart/intake/questions.ts';
import { CONDITION_GROUPS, type ConditionGroup, conditionsIn } from '#shared/clinical/conditions.ts';
import { RED_FLAGS } from '#shared/clinical/redFlags.ts';
import type { Text } from '#shared/text/text.ts';
import { type Block, gap, headed, paragraph, stack, together } from './blocks.ts';
import { field, fields, lines, ticks, yesOrNo } from './formBlocks.ts';
import { TEXT } from './look.ts';

/** The questions of a health history on paper: each with its boxes, and room for what follows from a yes. */

/** What is listed, a row each: how many rows, and what each row says. */
const LISTS = {
  allergies: { rows: 3, columns: ['intake:field.allergyTo', 'intake:field.reaction'], share: 0.55 },
  medications: { rows: 5, columns: ['intake:field.medicineName', 'documents:form.whatFor'], share: 0.55 },
  surgeries: { rows: 2, columns: ['intake:field.what', 'intake:field.when'], share: 0.72 },
  implants: { rows: 2, columns: ['intake:field.what', 'intake:field.when'], share: 0.72 },
  injuries: { rows: 2, columns: ['intake:field.what', 'intake:field.when'], share: 0.72 },
} as const satisfies Partial<
  Record<QuestionId, { rows: number; columns: readonly [string, string]; share: number }>
>;
type Listed = keyof typeof LISTS;

/** As many conditions have room for what is to be said of them on one line. */
const FEW = 7;

const isListed = (id: QuestionId): id is Listed => Object.hasOwn(LISTS, id);
const isGroup = (id: QuestionId): id is ConditionGroup =>
  (CONDITION_GROUPS as readonly string[]).includes(id);

const boxesOf = (t: Text) => ({ yes: t('intake:answer.yes'), no: t('intake:answer.no') });

/** A question that is answered yes or no, with what is to be said beyond that. */
export function questionBlock(id: QuestionId, t: Text, width: number): Block {
  const asked = yesOrNo(t(`intake:question.${id}`), boxesOf(t), width);
  return headed(stack(asked, gap(4)), beyondYes(id, t, width));
}

function beyondYes(id: QuestionId, t: Text, width: number): Block {
  if (isGroup(id)) {
    const names = conditionsIn(id).map((condition) => capitalised(t(`clinical:condition.${condition}`)));
    const room = names.length > FEW ? 2 : 1;
    return stack(ticks(names, width), lines(t('documents:form.whereOrMore'), room, width));
  }
  if (isListed(id)) {
    const { rows, columns, share } = LISTS[id];
    const [first, second] = columns;
    const written = () =>
      fields(
        [
          { label: t(first), share },
          { label: t(second), share: 1 - share },
        ],
        width,
      );
    return stack(...Array.from({ length: rows }, written));
  }
  switch (id) {
    case 'pregnancy':
      return stack(
        field(t('intake:field.dueDate'), width / 2),
        gap(6),
        yesOrNo(t('intake:page.complication'), boxesOf(t), width),
        field(t('intake:more.pregnancy'), width),
      );
    case 'physician':
      return field(t('intake:field.physician'), width);
    default:
      return field(t(`intake:more.${id}`), width);
  }
}

/** What is asked in words alone, at the beginning of a part. */
export function openQuestions(section: SectionId, t: Text, width: number): Block[] {
  const open = (question: string, count: number) =>
    together(stack(paragraph(question, TEXT.body, width), lines('', count, width)));
  if (section === 'reason')
    return [
      open(t('intake:page.reason'), 3),
      open(t('documents:form.where'), 1),
      open(t('intake:page.goals'), 2),
    ];
  if (section === 'contact')
    return [open(t('intake:page.emergencyAsk'), 1), open(t('intake:page.workAsk'), 1)];
  return [];
}

/** One that is asked only after another was answered with yes is left to the therapist: paper cannot branch. */
export const flagQuestions = (t: Text, width: number): Block[] =>
  RED_FLAGS.filter(({ after }) => after === null).map(({ id }) =>
    yesOrNo(t(`clinical:redFlag.${id}.ask`), boxesOf(t), width),
  );

/** Names of conditions stand in lower case, to be used inside a sentence. */
const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
