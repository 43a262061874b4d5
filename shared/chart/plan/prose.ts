import { nameOf, shortNameOf, valueText } from '../../clinical/measures/names.ts';
import { dayOf } from '../../practice/dates.ts';
import type { Resources, Text } from '../../text/text.ts';
import { ended } from '../assessment/listWords.ts';
import { sidedName } from '../assessment/sidedName.ts';
import { boutPlace, techniqueName } from '../bouts/prose.ts';
import { boutMinutes } from '../bouts/rules.ts';
import { atStart } from '../intake/lines.ts';
import type { EntryContent, Figure, ProseSection } from '../kind.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { type Goal, type GoalMeasure, instrumentOfGoal } from './goal.ts';
import { homeCareLine } from './homeCare.ts';
import { type PlanBody, type PlannedBout, sessionsOf } from './schema.ts';

/** What a goal is measured with: `NDI`, `neck rotation, left`. */
export function goalMeasureName(measure: GoalMeasure, text: Text): string {
  if (measure.type === 'motion') {
    const name = text(`examination:movement.${measure.movement}`);
    return sidedName(name, measure.side, text);
  }
  const instrument = instrumentOfGoal(measure);
  return instrument ? shortNameOf(instrument, text) : text('plan:goal.unknownMeasure');
}

/** The same where it is chosen, with the long name of an instrument: `Neck Disability Index (NDI)`. */
export function goalMeasureFullName(measure: GoalMeasure, text: Text): string {
  const short = goalMeasureName(measure, text);
  const instrument = instrumentOfGoal(measure);
  const name = instrument ? nameOf(instrument, text) : short;
  return name === short ? short : text('assessment:measures.editor.option', { name, short });
}

/** A figure of a goal in the unit of its measure. */
export function goalValue(measure: GoalMeasure, value: number, text: Text): string {
  if (measure.type === 'motion') return text('plan:goal.degrees', { value });
  const instrument = instrumentOfGoal(measure);
  return instrument ? valueText(instrument, value, text) : `${value}`;
}

/** `Sit through a meeting. NDI 24/50 to 12/50 by January 12, 2026 (measured November 3, 2025).` */
export function goalLine(goal: Goal, text: Text): string {
  const { measure, baseline, target, by, baselineDate } = goal;
  const said: string[] = [];
  if (goal.words.trim() !== '') said.push(ended(goal.words));
  if (measure !== null && baseline !== null && target !== null) {
    const name = goalMeasureName(measure, text);
    const from = goalValue(measure, baseline, text);
    const to = goalValue(measure, target, text);
    said.push(ended(text('plan:said.fromTo', { name, from, to })));
  }
  if (baselineDate !== '') said.push(text('plan:said.measuredOn', { date: dayOf(baselineDate) }));
  if (by !== '') said.push(text('plan:said.by', { date: dayOf(by) }));
  if (goal.evaluation.trim() !== '') said.push(text('plan:said.evaluated', { how: ended(goal.evaluation) }));
  const line = said.join(' ');
  return goal.term === '' || line === '' ? line : text(`plan:said.term.${goal.term}`, { goal: line });
}

function boutTable({ bouts }: PlanBody, text: Text): Figure[] {
  if (bouts.length === 0) return [];
  const column = (id: keyof Resources['plan']['column']) => text(`plan:column.${id}`);
  return [
    {
      type: 'table',
      caption: text('plan:said.bouts', { minutes: boutMinutes({ bouts }) }),
      head: [
        column('order'),
        column('technique'),
        column('where'),
        column('how'),
        column('minutes'),
        column('why'),
      ],
      rows: bouts.map((bout, index) => [
        `${index + 1}`,
        techniqueName(bout, text),
        boutPlace(bout, text),
        [
          bout.pressure === null ? '' : text('chart:pressureOf', { level: bout.pressure }),
          bout.position === '' ? '' : text(`plan:position.${bout.position}`),
        ]
          .filter((part) => part !== '')
          .join(', '),
        bout.minutes === null ? '' : `${bout.minutes}`,
        [
          bout.reason.trim(),
          bout.override.trim() === '' ? '' : text('plan:said.override', { reason: bout.override.trim() }),
        ]
          .filter((part) => part !== '')
          .join(' '),
      ]),
    },
  ];
}

const doseLines = ({ dose, review }: PlanBody, text: Text): string[] => [
  ...frequencyLines(dose, text),
  ...reviewLines(review, sessionsOf(dose), text),
];

/** How long, how often, how many, and from when. */
export function frequencyLines(dose: PlanBody['dose'], text: Text): string[] {
  const { minutes, perWeek, weeks, start } = dose;
  const sessions = sessionsOf(dose);
  return [
    ...(minutes === null ? [] : [text('plan:said.minutes', { minutes })]),
    ...(perWeek === null || weeks === null ? [] : [text('plan:said.frequency', { perWeek, weeks })]),
    ...(sessions === null ? [] : [text('plan:said.sessions', { count: sessions })]),
    ...(perWeek === null && weeks !== null ? [text('plan:said.overWeeks', { count: weeks })] : []),
    ...(start === '' ? [] : [text('plan:said.start', { date: dayOf(start) })]),
  ];
}

/** When the patient is assessed again, of so many sessions. */
export function reviewLines(review: PlanBody['review'], sessions: number | null, text: Text): string[] {
  const lines: string[] = [];
  if (review.half === 'count' && sessions !== null && sessions > 1)
    lines.push(text('plan:said.halfCount', { visit: Math.ceil(sessions / 2) }));
  if (review.half === 'date' && review.halfDate !== '')
    lines.push(text('plan:said.halfDate', { date: dayOf(review.halfDate) }));
  if (review.end === 'count' && sessions !== null)
    lines.push(text('plan:said.endCount', { visit: sessions }));
  if (review.end === 'date' && review.endDate !== '')
    lines.push(text('plan:said.endDate', { date: dayOf(review.endDate) }));
  return lines;
}

/** What the patient prefers, in sentences; empty where nothing is recorded. */
export function preferenceLines(
  { pressure, helped, notHelped, wishes }: PlanBody['preferences'],
  text: Text,
): string[] {
  const named = (ids: readonly PlannedBout['technique'][]) =>
    ids.flatMap((id) => (id === '' ? [] : [text(`chart:technique.${id}`)])).join(', ');
  return [
    ...(pressure === '' ? [] : [text(`plan:said.pressure.${pressure}`)]),
    ...(helped.length === 0 ? [] : [text('plan:said.helped', { techniques: named(helped) })]),
    ...(notHelped.length === 0 ? [] : [text('plan:said.notHelped', { techniques: named(notHelped) })]),
    ...paragraphsOf(wishes),
  ];
}

/** Which version it is, where there was one before, and what it is built on. */
export const versionLines = ({ number, basis }: PlanBody, text: Text): string[] => [
  ...(number > 1 ? [text('plan:said.version', { number })] : []),
  ...(basis === null ? [] : [text('plan:said.basis', { date: dayOf(basis.date) })]),
];

/** What may stand in the way. */
export function barrierLines({ barriers, barriersNote }: PlanBody, text: Text): string[] {
  const named = barriers.map((barrier) => text(`assessment:impression.barrier.${barrier}`)).join(', ');
  return [...(named === '' ? [] : [ended(atStart(named))]), ...paragraphsOf(barriersNote)];
}

/** The plan as headed paragraphs; sections with nothing in them are left out. */
export function planProse({ body }: EntryContent<PlanBody>, text: Text): ProseSection[] {
  const section = (
    heading: keyof Resources['plan']['heading'],
    paragraphs: string[],
    figures: Figure[] = [],
  ): ProseSection => ({
    heading: text(`plan:heading.${heading}`),
    paragraphs: paragraphs.filter((paragraph) => paragraph !== ''),
    ...(figures.length > 0 && { figures }),
  });
  return [
    section('version', versionLines(body, text)),
    section(
      'goals',
      body.goals.map((goal) => goalLine(goal, text)),
    ),
    section('preferences', preferenceLines(body.preferences, text)),
    section('techniques', [], boutTable(body, text)),
    section('dose', doseLines(body, text)),
    section('homeCare', [
      ...body.homeCare.map((each) => homeCareLine(each, text)),
      ...paragraphsOf(body.homeCareNote),
    ]),
    section('providers', paragraphsOf(body.providers)),
    section('referral', paragraphsOf(body.referral)),
    section('barriers', barrierLines(body, text)),
    section('expectedResponse', paragraphsOf(body.expectedResponse)),
    section('afterCare', paragraphsOf(body.afterCare)),
    section('stop', [
      ...body.stopRules.map((rule) => text(`plan:stopRule.${rule}`)),
      ...paragraphsOf(body.stopNote),
    ]),
  ].filter(({ paragraphs, figures }) => paragraphs.length > 0 || figures !== undefined);
}
