import { answerOf } from '../../clinical/answers.ts';
import type { QuestionId } from './questions.ts';
import type { IntakeBody } from './schema.ts';

/**
 * Risk factors of back pain that a history can say; age is read from the birth date. Source: the clinic's patient
 * guide that this app began from, no study seen: general knowledge, not reviewed by a clinician. Names stand in
 * `intake:riskFactor`.
 */
export const RISK_FACTORS = ['work', 'sport', 'pregnancy', 'family'] as const;
export type RiskFactor = (typeof RISK_FACTORS)[number];

const ASKED_BY: Record<RiskFactor, QuestionId> = {
  work: 'strainAtWork',
  sport: 'activity',
  pregnancy: 'pregnancy',
  family: 'familyBackPain',
};

/** Those that were answered with yes. */
export const riskFactorsOf = ({ answers }: Pick<IntakeBody, 'answers'>): RiskFactor[] =>
  RISK_FACTORS.filter((factor) => answerOf(answers, ASKED_BY[factor]) === 'yes');
