import type { Rule } from './rule.ts';

export const RULES = [] as const satisfies readonly Rule[];
export type RuleId = (typeof RULES)[number] extends { id: infer Id extends string } ? Id : string;
