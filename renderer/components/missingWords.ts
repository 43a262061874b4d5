import { SECTION_IDS } from '#shared/chart/assessment/sections.ts';
import { CONSENT_ELEMENTS } from '#shared/chart/consent/schema.ts';
import { QUESTION_IDS, SECTIONS } from '#shared/chart/intake/questions.ts';
import type { Missing } from '#shared/chart/kind.ts';
import { CONDITION_IDS } from '#shared/clinical/conditions.ts';
import { RED_FLAG_IDS } from '#shared/clinical/redFlags.ts';
import type { Resources, Text } from '#shared/text/text.ts';

type KnownReason = keyof Resources['chart']['missing'];

/** What is missing, in words; of one of several it says which. */
export function missingWords(text: Text, { path, reason }: Missing): string {
  const what = text(`chart:missing.${reason as KnownReason}`, namesIn(path, text));
  if (path.startsWith('goals.')) return text('plan:goals.missing', { number: rowIn(path), what });
  return path.startsWith('bouts.') ? text('chart:sign.row', { row: rowIn(path), what }) : what;
}

/** The row that a path such as `bouts.2.side` speaks of, counted from one; empty where there is none. */
function rowIn(path: string): string {
  const index = /^\w+\.(\d+)(\.|$)/u.exec(path)?.[1];
  return index === undefined ? '' : `${Number(index) + 1}`;
}

type Name = 'row' | 'element' | 'flag' | 'section' | 'condition' | 'question';

/** The names of what the path speaks of, for the reasons that say it. */
function namesIn(path: string, text: Text): Record<Name, string> {
  const [list = '', id = ''] = path.split('.');
  const element = CONSENT_ELEMENTS.find((known) => list === 'elements' && known === id);
  const flag = RED_FLAG_IDS.find((known) => list === 'redFlags' && known === id);
  const section = SECTIONS.find((known) => list === 'section' && known === id);
  const examined = SECTION_IDS.find((known) => known === (list === 'edited' ? id : list));
  const condition = CONDITION_IDS.find((known) => list === 'conditions' && known === id);
  // A list is named like the question that it belongs to.
  const question = QUESTION_IDS.find((known) => known === (list === 'answers' ? id : list));
  return {
    row: rowIn(path),
    element: element ? text(`consent:element.${element}.name`) : '',
    flag: flag ? text(`clinical:redFlag.${flag}.name`) : '',
    section: section
      ? text(`intake:section.${section}`)
      : examined
        ? text(`assessment:section.${examined}`)
        : '',
    condition: condition ? text(`clinical:condition.${condition}`) : '',
    question: question ? text(`intake:questionName.${question}`) : '',
  };
}
