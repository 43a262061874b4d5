import type { IntakeBody } from '#shared/chart/intake/schema.ts';
import { ContactPage } from './ContactPage.tsx';
import { FlagsPage } from './FlagsPage.tsx';
import { GroupPage } from './GroupPage.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { ReasonPage } from './ReasonPage.tsx';
import { SignPage } from './SignPage.tsx';
import type { Step } from './steps.ts';
import type { PatientForm } from './usePatientForm.ts';
import { WelcomePage } from './WelcomePage.tsx';

/** What every page is given. */
export interface PageProps {
  form: PatientForm;
  body: IntakeBody;
  onBack: () => void;
  onNext: () => void;
}

interface Props extends PageProps {
  step: Step;
  steps: readonly Step[];
  /** Whether she had begun before this screen came. */
  isBack: boolean;
  /** To the first page that still waits for an answer. */
  onGoOn: () => void;
  onDone: () => void;
}

/** The page that belongs to a step. */
export function PageOf({ step, steps, isBack, onGoOn, onDone, ...page }: Props) {
  switch (step.type) {
    case 'welcome':
      return <WelcomePage {...page} isBack={isBack} onGoOn={onGoOn} />;
    case 'contact':
      return <ContactPage {...page} />;
    case 'reason':
      return <ReasonPage {...page} />;
    case 'question':
      return <QuestionPage {...page} question={step.question} />;
    case 'group':
      return <GroupPage {...page} group={step.group} />;
    case 'flags':
      return <FlagsPage {...page} group={step.flags} />;
    case 'sign':
      return <SignPage {...page} steps={steps} onGoOn={onGoOn} onDone={onDone} />;
  }
}
