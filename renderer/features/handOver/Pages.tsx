import { useState } from 'react';
import { useDraftPart } from '../../platform/drafts.ts';
import { PageOf } from './PageOf.tsx';
import { Progress } from './Progress.tsx';
import { hasBegun, openSteps, stepsFor } from './steps.ts';
import { ThanksPage } from './ThanksPage.tsx';
import type { PatientForm } from './usePatientForm.ts';

/** One page at a time, forward and back. */
export function Pages({ form }: { form: PatientForm }) {
  const { draft, given } = form;
  const body = useDraftPart(draft, (content) => content.body);
  const steps = stepsFor(body, given.patient.birthDate, given.date);
  const [stepId, setStepId] = useState('welcome');
  const [isDone, setDone] = useState(given.isDone);
  // Known from the start: an answer given now does not make her someone who comes back.
  const [isBack] = useState(() => hasBegun(body));

  if (isDone) return <ThanksPage therapistName={given.therapistName} />;

  // A page that an answer has made irrelevant is gone: the next one that is there takes its place.
  const index = Math.max(
    0,
    steps.findIndex(({ id }) => id === stepId),
  );
  const step = steps[index];
  if (!step) return null;
  const goTo = (to: number) => setStepId(steps[Math.min(Math.max(to, 0), steps.length - 1)]?.id ?? 'welcome');
  const firstOpen = openSteps(body, steps)[0]?.id ?? 'sign';

  return (
    <>
      <Progress form={form} step={index} of={steps.length - 1} />
      <PageOf
        key={step.id}
        form={form}
        body={body}
        step={step}
        steps={steps}
        isBack={isBack}
        onBack={() => goTo(index - 1)}
        onNext={() => goTo(index + 1)}
        onGoOn={() => setStepId(firstOpen)}
        onDone={() => setDone(true)}
      />
    </>
  );
}
