import { withAnswer, withCondition, withoutCondition } from '#shared/chart/intake/edit.ts';
import { answerOf } from '#shared/clinical/answers.ts';
import { type ConditionGroup, conditionOf, conditionsIn } from '#shared/clinical/conditions.ts';
import { ToggleChips } from '../../components/ToggleChips.tsx';
import { useText } from '../../platform/language.ts';
import { NoneOfThese } from './NoneOfThese.tsx';
import { PageFrame } from './PageFrame.tsx';
import type { PageProps } from './PageOf.tsx';

/** A group of conditions to tick, or none of them. */
export function GroupPage({ form, body, onBack, onNext, group }: PageProps & { group: ConditionGroup }) {
  const text = useText();
  const title = text(`intake:group.${group}`);
  const ticked = body.conditions
    .map(({ condition }) => condition)
    .filter((condition) => conditionOf(condition).group === group);

  function none(): void {
    form.change((before) => withAnswer(before, group, 'no'));
    onNext();
  }

  return (
    <PageFrame
      title={title}
      lead={text('intake:page.listed')}
      onBack={onBack}
      onNext={onNext}
      isAnswered={answerOf(body.answers, group) !== 'not-asked'}
    >
      <ToggleChips
        label={title}
        size="columns"
        options={conditionsIn(group).map((id) => ({ id, label: text(`clinical:condition.${id}`) }))}
        selected={ticked}
        onToggle={(condition, isOn) =>
          form.change((before) =>
            isOn
              ? withCondition(before, condition, crypto.randomUUID())
              : withNoLonger(withoutCondition(before, condition), group),
          )
        }
      />
      {ticked.length === 0 && (
        <NoneOfThese isChosen={answerOf(body.answers, group) === 'no'} onChoose={none}>
          {text('intake:page.none')}
        </NoneOfThese>
      )}
    </PageFrame>
  );
}

/** Once the last tick is taken back there is no answer any more: nothing ticked is not a no. */
const withNoLonger = (body: PageProps['body'], group: ConditionGroup): PageProps['body'] =>
  body.conditions.some(({ condition }) => conditionOf(condition).group === group)
    ? body
    : withAnswer(body, group, 'not-asked');
