/** The rules between rooms, as data: each looks at all files and names what breaks it. */
import { doorRules } from './doorRules.ts';
import { type Facts, factsOf } from './facts.ts';
import { importRules } from './importRules.ts';

export type Violation = { path: string; line: number; rule: string; message: string };

export type Rule = { id: string; check: (files: readonly Facts[]) => Violation[] };

const syntaxRule: Rule = {
  id: 'can-be-read',
  check: (files) =>
    files.flatMap(({ path, syntaxErrors }) =>
      syntaxErrors.map(({ text, line }) => ({ path, line, rule: 'can-be-read', message: text })),
    ),
};

export const rules: readonly Rule[] = [syntaxRule, ...importRules, ...doorRules];

/** Checks sources given as path (from the project's root) and text. */
export function checkBoundaries(sources: ReadonlyMap<string, string>): Violation[] {
  const files = [...sources].map(([path, text]) => factsOf(path, text));
  return rules
    .flatMap((rule) => rule.check(files))
    .sort((a, b) => a.path.localeCompare(b.path) || a.line - b.line || a.rule.localeCompare(b.rule));
}
