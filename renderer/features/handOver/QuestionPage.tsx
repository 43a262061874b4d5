import { useState } from 'react';
import { contradictionAt, withAnswer } from '#shared/chart/intake/edit.ts';
import type { QuestionId } from '#shared/chart/intake/questions.ts';
import { answerOf } from '#shared/clinical/answers.ts';
import { Banner } from '../../components/Banner.tsx';
import { useText } from '../../platform/language.ts';
import { Choices } from './Choices.tsx';
import { More } from './More.tsx';
import { Opened } from './Opened.tsx';
import { PageFrame } from './PageFrame.tsx';
import type { PageProps } from './PageOf.tsx';

/** Yes or no. A no goes on by itself; a yes opens what it is about. */
export function QuestionPage({ form, body, onBack, onNext, question }: PageProps & { question: QuestionId }) {
  const text = useText();
  const answer = answerOf(body.answers, question);
  const contradiction = contradictionAt(body, question);
  const title = text(`intake:question.${question}`);
  const [isFresh, setFresh] = useState(false);

  function answered(next: 'yes' | 'no'): void {
    form.change((before) => withAnswer(before, question, next));
    setFresh(next === 'yes');
    // What is listed already would contradict a no: she sees it first.
    const after = form.draft.content().body;
    if (next === 'no' && contradictionAt(after, question) === null) onNext();
  }

  return (
    <PageFrame
      title={title}
      {...(question === 'pregnancy' && { lead: text('intake:page.pregnancyHint') })}
      onBack={onBack}
      onNext={onNext}
      isAnswered={answer !== 'not-asked'}
    >
      <Choices
        label={title}
        options={[
          { id: 'yes', label: text('intake:page.yes') },
          { id: 'no', label: text('intake:page.no') },
        ]}
        chosen={answer === 'not-asked' ? null : answer}
        onChoose={answered}
      />
      {contradiction === 'no' && (
        <Banner tone="warn" role="status">
          {text('intake:page.noButListed')}
        </Banner>
      )}
      {(answer === 'yes' || contradiction !== null) && (
        <Opened isFresh={isFresh}>
          <More form={form} body={body} question={question} />
        </Opened>
      )}
    </PageFrame>
  );
}
