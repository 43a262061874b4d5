import { useParams } from '@tanstack/react-router';
import { AssessmentActions } from '../features/assessment/AssessmentActions.tsx';
import { AssessmentEditor } from '../features/assessment/AssessmentEditor.tsx';
import { AssessmentSummary } from '../features/assessment/AssessmentSummary.tsx';
import { AssessmentView } from '../features/assessment/AssessmentView.tsx';
import { ConsentActions } from '../features/consent/ConsentActions.tsx';
import { ConsentEditor } from '../features/consent/ConsentEditor.tsx';
import { ConsentSummary } from '../features/consent/ConsentSummary.tsx';
import { ConsentView } from '../features/consent/ConsentView.tsx';
import { EntryPage } from '../features/entries/EntryPage.tsx';
import { type AllScreens, anyKind } from '../features/entries/kindScreens.ts';
import { IntakeActions } from '../features/intake/IntakeActions.tsx';
import { IntakeEditor } from '../features/intake/IntakeEditor.tsx';
import { IntakeSummary } from '../features/intake/IntakeSummary.tsx';
import { IntakeView } from '../features/intake/IntakeView.tsx';
import { LetterActions } from '../features/letter/LetterActions.tsx';
import { LetterEditor } from '../features/letter/LetterEditor.tsx';
import { LetterSummary } from '../features/letter/LetterSummary.tsx';
import { LetterView } from '../features/letter/LetterView.tsx';
import { PlanActions } from '../features/plan/PlanActions.tsx';
import { PlanEditor } from '../features/plan/PlanEditor.tsx';
import { PlanSummary } from '../features/plan/PlanSummary.tsx';
import { PlanView } from '../features/plan/PlanView.tsx';
import { VisitActions } from '../features/visit/VisitActions.tsx';
import { VisitEditor } from '../features/visit/VisitEditor.tsx';
import { VisitSummary } from '../features/visit/VisitSummary.tsx';
import { VisitView } from '../features/visit/VisitView.tsx';

/** The screens of every kind of entry. Features do not know each other: here they meet. */
const SCREENS: AllScreens = {
  intake: anyKind({
    Editor: IntakeEditor,
    View: IntakeView,
    Summary: IntakeSummary,
    Actions: IntakeActions,
  }),
  consent: anyKind({
    Editor: ConsentEditor,
    View: ConsentView,
    Summary: ConsentSummary,
    Actions: ConsentActions,
  }),
  assessment: anyKind({
    Editor: AssessmentEditor,
    View: AssessmentView,
    Summary: AssessmentSummary,
    Actions: AssessmentActions,
  }),
  plan: anyKind({ Editor: PlanEditor, View: PlanView, Summary: PlanSummary, Actions: PlanActions }),
  letter: anyKind({
    Editor: LetterEditor,
    View: LetterView,
    Summary: LetterSummary,
    Actions: LetterActions,
  }),
  visit: anyKind({ Editor: VisitEditor, View: VisitView, Summary: VisitSummary, Actions: VisitActions }),
};

/** The page of an entry, whatever its kind. */
export function EntryScreen() {
  const { entryId } = useParams({ from: '/entries/$entryId' });
  return <EntryPage key={entryId} entryId={entryId} screens={SCREENS} />;
}
