/** Looks for what keeps people out of a screen: the rules of WCAG 2.2, level AA, as axe knows them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { OpenApp } from './app.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Every violation on the screen, as a line that says where and why. */
export async function violations({ page }: OpenApp): Promise<string[]> {
  // What the debugger evaluates is not bound by the page's content policy.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const results = await page.evaluate(
    (values) =>
      Reflect.get(window, 'axe').run(document, { runOnly: { type: 'tag', values } }) as Promise<AxeResults>,
    TAGS,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/gu, ' ')}`,
    ),
  );
}
