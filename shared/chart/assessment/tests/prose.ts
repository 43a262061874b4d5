import { specialTestOf } from '../../../clinical/specialTests/all.ts';
import {
  type ClusterCount,
  clusterOf,
  clustersIn,
  type Threshold,
} from '../../../clinical/specialTests/clusters.ts';
import { studyFigures } from '../../../clinical/specialTests/names.ts';
import { safetyConcerns, type TestResult, type TestRow } from '../../../clinical/specialTests/results.ts';
import type { Text } from '../../../text/text.ts';
import { dateWords } from '../dateWords.ts';
import type { Before, Earlier, TellContext, Told } from '../part.ts';
import { rowOn } from './edit.ts';
import { tested } from './facts.ts';
import type { Tests } from './tests.ts';

/** Positives first, then what is in doubt, then what was not found; what was left out only where it says why. */
const ORDER = [
  'positive',
  'equivocal',
  'negative',
  'unable',
  'not-tested',
] as const satisfies readonly TestResult[];

export const testName = (row: Pick<TestRow, 'test'>, text: Text): string =>
  text(`examination:test.${row.test}.name`);

/** A value in the unit of its test: `45°`, `4.5 cm`. */
export function valueWords({ test, value }: Pick<TestRow, 'test' | 'value'>, text: Text): string {
  const unit = specialTestOf(test).value?.unit;
  if (value === null || unit === undefined) return '';
  return text(`examination:measured.${unit}`, {
    value: text('examination:figure.one', { value }).replace('-', '−'),
  });
}

/** What the test brought about and where; `value` is said apart. */
export const broughtAbout = ({ reproduced, where }: TestRow, text: Text): string[] => [
  ...reproduced.map((id) => text(`examination:reproduced.${id}`)),
  ...(where.trim() === '' ? [] : [where.trim()]),
];

/** What the same test showed then, where that was something else. */
function differenceTo({ date, value }: Before<Tests>, row: TestRow, text: Text): string[] {
  const side = row.side === 'left' || row.side === 'right' ? row.side : null;
  const isLimb = specialTestOf(row.test).side === 'limb';
  const before = rowOn(value, row.test, isLimb ? side : null);
  if (before === null) return [];
  const on = dateWords(date, text);
  const was = valueWords(before, text);
  const result = text(`examination:result.${before.result}`);
  if (before.result !== row.result) return [text('assessment:tests.prose.was', { result, date: on })];
  return was === '' || row.value === null || before.value === row.value
    ? []
    : [text('assessment:tests.prose.was', { result: was, date: on })];
}

/** One thing to say of a test, with every side of which it is true. */
interface Item {
  row: TestRow;
  sides: string[];
  details: string;
}

function itemsOf(rows: readonly TestRow[], earlier: Earlier<Tests>, text: Text): Item[] {
  const items: Item[] = [];
  for (const row of rows) {
    const value = valueWords(row, text);
    const details = [
      ...broughtAbout(row, text),
      ...(value === '' ? [] : [text('assessment:tests.prose.at', { value })]),
      ...(row.note.trim() === '' ? [] : [row.note.trim()]),
      ...[earlier.baseline, earlier.last].flatMap((before) =>
        before === null ? [] : differenceTo(before, row, text),
      ),
    ].join('; ');
    const known = items.find((item) => item.row.test === row.test && item.details === details);
    if (known) known.sides.push(row.side);
    else items.push({ row, sides: [row.side], details });
  }
  return items;
}

function sideOf(sides: readonly string[], text: Text): string {
  const isBoth = sides.includes('both') || (sides.includes('left') && sides.includes('right'));
  if (isBoth) return text('assessment:tests.prose.side.both');
  const [side] = sides;
  return side === 'left' || side === 'right' ? text(`assessment:tests.prose.side.${side}`) : '';
}

/** Where a test was done or felt, and what it brought about: `left (at 45°)`. */
function itemWords({ row, sides, details }: Item, text: Text): string {
  // Nothing is felt in the middle where nothing is felt.
  const isFelt = specialTestOf(row.test).side === 'felt' && row.result !== 'negative';
  const midline = row.side === 'midline' && isFelt;
  const what = midline ? text('assessment:tests.prose.side.midline') : sideOf(sides, text);
  if (details === '') return what;
  return text('assessment:tests.prose.withDetails', { what, details }).trim();
}

/** A test with all that it showed: `Straight leg raise, left (at 45°), right (at 80°)`. */
function testWords(items: readonly Item[], text: Text): string {
  const [first] = items;
  if (!first) return '';
  const said = items.map((item) => itemWords(item, text)).filter((words) => words !== '');
  const name = testName(first.row, text);
  const [only = '', more] = said;
  if (more === undefined && (only === '' || only.startsWith('('))) return `${name} ${only}`.trim();
  return text('assessment:tests.prose.withSide', { name, side: said.join(', ') });
}

/** Tests without a result that have a note, such as why they were left out. */
const explained = ({ rows }: Tests): readonly TestRow[] => rows.filter(({ note }) => note.trim() !== '');

/** One sentence for each result: `Negative: Slump, left and right; FABER (Patrick), left.` */
function results(value: Tests, earlier: Earlier<Tests>, text: Text): string[] {
  return ORDER.flatMap((result) => {
    const rows = result === 'not-tested' ? explained(value) : tested(value);
    const items = itemsOf(
      rows.filter((row) => row.result === result),
      earlier,
      text,
    );
    const byTest = [...new Set(items.map(({ row }) => row.test))].map((test) =>
      items.filter(({ row }) => row.test === test),
    );
    const said = byTest.map((alike) => testWords(alike, text)).join('; ');
    return said === '' ? [] : [text(`assessment:tests.prose.result.${result}`, { tests: said })];
  });
}

/** `In the study, 3 or more of 5 positive: Sn 91–94%, Sp 78%, sample not stated (Laslett; …).` */
export function thresholdWords({ atLeast, studies }: Threshold, total: number, text: Text): string {
  const figures = studies.map((study) => {
    const { name, target, remark } = study;
    const about = [
      ...(name === null ? [] : [name]),
      text(`examination:target.${target}`),
      ...(remark === null ? [] : [text(`examination:remark.${remark}`)]),
    ].join('; ');
    return text('assessment:tests.prose.withDetails', { what: studyFigures(study, text), details: about });
  });
  return `${text('examination:clusterCount.reached', { atLeast, total })} ${figures.join('; ')}.`;
}

/** Fewest positives that the cluster was studied with. */
const leastOf = ({ cluster }: ClusterCount): Threshold | undefined => clusterOf(cluster).thresholds[0];

/** A cluster is told once as many of its tests gave an answer as could reach the study's count. */
function clusters({ rows }: Tests, text: Text): string[] {
  const counts = clustersIn(rows);
  return [...new Set(counts.map(({ cluster }) => cluster))].flatMap((id) => {
    const sides = counts.filter((count) => count.cluster === id);
    const threshold = sides.find(({ reached }) => reached !== null)?.reached ?? clusterOf(id).thresholds[0];
    if (!threshold || !sides.some((count) => count.tested >= (leastOf(count)?.atLeast ?? 0))) return [];
    const said = sides.map(({ side, positive, tested: done, total }) =>
      text('assessment:tests.prose.clusterSide', {
        side: text(`assessment:tests.prose.side.${side}`),
        count: text('examination:clusterCount.both', { positive, tested: done, total }),
      }),
    );
    const name = text(`examination:cluster.${id}.name`);
    const { length: total } = clusterOf(id).tests;
    return [
      `${text('assessment:tests.prose.cluster', { name, counts: said.join('; ') })} ${thresholdWords(threshold, total, text)}`,
    ];
  });
}

function safety({ rows }: Tests, text: Text): string[] {
  const names = [...new Set(safetyConcerns(rows).map((row) => testName(row, text)))];
  return names.length === 0 ? [] : [text('assessment:tests.prose.safety', { tests: names.join('; ') })];
}

/** The tests by result, clusters as counts beside their study, and what asks for a referral. Concludes nothing. */
export function tellTests(value: Tests, earlier: Earlier<Tests>, { text }: TellContext): Told {
  return {
    paragraphs: [
      ...safety(value, text),
      results(value, earlier, text).join(' '),
      ...clusters(value, text),
      value.note.trim(),
    ].filter((paragraph) => paragraph !== ''),
  };
}
