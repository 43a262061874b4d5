import { answerOf } from '#shared/clinical/answers.ts';
import type { RedFlagGroup, RedFlagId } from '#shared/clinical/redFlags.ts';
import { ToggleChips } from '../../components/ToggleChips.tsx';
import { useText } from '../../platform/language.ts';
import { NoneOfThese } from './NoneOfThese.tsx';
import { PageFrame } from './PageFrame.tsx';
import type { PageProps } from './PageOf.tsx';
import { flagsOn, isOpen, withoutOtherFlags } from './steps.ts';

/**
 * A group of red flags. What is not ticked stays *not asked* until she says that it is none of these, or only those
 * that she ticked.
 */
export function FlagsPage({ form, body, onBack, onNext, group }: PageProps & { group: RedFlagGroup }) {
  const text = useText();
  const title = text('intake:page.flags');
  const flags = flagsOn(body, group);
  const ticked = flags.filter((flag) => answerOf(body.redFlags, flag) === 'yes');
  const isAnswered = !isOpen(body, { id: '', type: 'flags', flags: group });

  function tick(flag: RedFlagId, isOn: boolean): void {
    form.change((before) => ({
      ...before,
      redFlags: { ...before.redFlags, [flag]: isOn ? 'yes' : 'not-asked' },
    }));
  }

  function noOther(): void {
    form.change((before) => withoutOtherFlags(before, group));
    onNext();
  }

  return (
    <PageFrame
      title={title}
      lead={text('intake:page.listed')}
      onBack={onBack}
      onNext={onNext}
      isAnswered={isAnswered}
    >
      <ToggleChips
        label={title}
        size="lines"
        options={flags.map((id) => ({ id, label: text(`clinical:redFlag.${id}.ask`) }))}
        selected={ticked}
        onToggle={tick}
      />
      <NoneOfThese isChosen={isAnswered} onChoose={noOther}>
        {text(ticked.length === 0 ? 'intake:page.none' : 'intake:page.noOther')}
      </NoneOfThese>
    </PageFrame>
  );
}
