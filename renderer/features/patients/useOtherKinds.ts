import { ClipboardList, Handshake, Mail, PersonStanding, Target } from 'lucide-react';
import type { CallError } from '#shared/contract/errors.ts';
import type { MenuAction } from '../../components/ActionMenu.tsx';
import { useNewEntry } from '../../components/chart/useNewEntry.ts';
import { useText } from '../../platform/language.ts';

/** What else can be begun from a chart beside a visit, which has its own button. */
export function useOtherKinds(patientId: string): { actions: MenuAction[]; error: CallError | null } {
  const text = useText();
  const history = useNewEntry('intake');
  const assessment = useNewEntry('assessment');
  const plan = useNewEntry('plan');
  const consent = useNewEntry('consent');
  const letter = useNewEntry('letter');
  return {
    actions: [
      {
        id: 'assessment',
        label: text('patients:action.newAssessment'),
        icon: PersonStanding,
        onAction: () => assessment.startOrGoOn(patientId),
      },
      {
        id: 'plan',
        label: text('patients:action.newPlan'),
        icon: Target,
        // Two versions written at once would contradict each other.
        onAction: () => plan.startOrGoOn(patientId),
      },
      {
        id: 'intake',
        label: text('patients:action.newHistory'),
        icon: ClipboardList,
        // A review that was begun goes on: two histories at once would contradict each other.
        onAction: () => history.startOrGoOn(patientId),
      },
      {
        id: 'consent',
        label: text('patients:action.newConsent'),
        icon: Handshake,
        onAction: () => consent.start(patientId),
      },
      {
        id: 'letter',
        label: text('patients:action.newLetter'),
        icon: Mail,
        onAction: () => letter.start(patientId),
      },
    ],
    error: assessment.error ?? plan.error ?? history.error ?? consent.error ?? letter.error,
  };
}
