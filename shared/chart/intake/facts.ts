import { answerOf } from '../../clinical/answers.ts';
import type { Fact } from '../kind.ts';
import { screenFacts } from '../screen/screen.ts';
import { riskFactorsOf } from './riskFactors.ts';
import { type IntakeBody, isBlank } from './schema.ts';

/** What the history says of risks: it takes the place of what every earlier one said. A blank one says nothing. */
export function intakeFacts(body: IntakeBody): Fact[] {
  if (isBlank(body)) return [];
  const pregnant = answerOf(body.answers, 'pregnancy') === 'yes';
  return [
    { type: 'history' },
    ...body.conditions.map(
      ({ condition, places, note, clearedBy }): Fact => ({
        type: 'condition',
        condition,
        places,
        note,
        clearedBy,
      }),
    ),
    ...body.medications.map(
      (row): Fact => ({
        type: 'medication',
        name: row.name,
        class: row.class === '' || row.class === 'none' ? null : row.class,
      }),
    ),
    ...body.allergies.map(({ to, reaction }): Fact => ({ type: 'allergy', to, reaction })),
    ...(pregnant
      ? [{ type: 'pregnancy' as const, due: body.dueDate, complication: body.pregnancyComplication }]
      : []),
    ...riskFactorsOf(body).map((factor): Fact => ({ type: 'risk-factor', factor })),
    ...screenFacts(body),
  ];
}
