/** The screens of a plan: begun for someone new, every part in use, signed. */
import type { PlanBody } from '#shared/chart/plan/schema.ts';
import { person, storyOf, stranger } from './people.ts';
import type { Screen } from './screen.ts';
import { addPatient, openPatient } from './steps/patients.ts';
import { goToPlan, onPlan, openPlan } from './steps/plan.ts';
import { beginFromChart, begun, patientId } from './steps/safety.ts';
import { chartOf } from './storyChart.ts';

/** Limited by the history, and with goals of both terms. */
const SHOWN = 'pregnancy';

export const PLAN: readonly Screen[] = [
  {
    name: 'plan-empty',
    show: async (open) => {
      await addPatient(open, stranger({ givenName: 'Clotilde', familyName: 'Marchbanks' }));
      await beginFromChart(open, 'newPlan');
      await onPlan(open);
    },
  },
  {
    name: 'plan',
    show: async (open) => {
      const { entries } = chartOf(storyOf(SHOWN), open.language, new Date().toISOString());
      const body = entries.find(({ kind }) => kind === 'plan')?.body as PlanBody;
      const id = await patientId(open, person(SHOWN, open.language));
      await goToPlan(open, await begun(open, id, 'plan', body));
    },
  },
  {
    name: 'plan-read',
    show: async (open) => {
      await openPatient(open, person('sciatica-like', open.language));
      await openPlan(open);
    },
  },
];
