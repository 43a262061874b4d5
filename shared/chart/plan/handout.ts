import { nameOf } from '../../clinical/measures/names.ts';
import { dayOf } from '../../practice/dates.ts';
import type { Text } from '../../text/text.ts';
import { ended } from '../assessment/listWords.ts';
import { boutPlace, techniqueName } from '../bouts/prose.ts';
import { boutMinutes } from '../bouts/rules.ts';
import type { EntryContent, Figure, Handout, HandoutFor, HandoutSection } from '../kind.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { type Goal, type GoalMeasure, instrumentOfGoal } from './goal.ts';
import { homeCareLine } from './homeCare.ts';
import {
  barrierLines,
  frequencyLines,
  goalMeasureName,
  goalValue,
  reviewLines,
  versionLines,
} from './prose.ts';
import { type PlanBody, type PlannedBout, sessionsOf } from './schema.ts';

/**
 * A plan in the words of whoever it is handed to. The patient reads what is to be reached, done and watched for; an
 * insurer or a physician reads goals with baseline, target and evaluation, dose, techniques and barriers
 * (records-and-claims e). Neither has what the chart weighed: why something is done against a contraindication.
 */
export function planHandout(content: EntryContent<PlanBody>, to: HandoutFor, text: Text): Handout {
  const { body, service } = content;
  const sections = to === 'patient' ? forPatient(body, text) : forProvider(body, text);
  return {
    title: text(`plan:handout.title.${to}`),
    lead: [
      text(`plan:handout.lead.${to}`, { date: dayOf(service.date) }),
      ...(to === 'provider' ? versionLines(body, text) : []),
    ].join(' '),
    sections: sections.filter(
      ({ paragraphs, list, figures }) => paragraphs.length + list.length + figures.length > 0,
    ),
  };
}

const section = (heading: string, more: Partial<HandoutSection>): HandoutSection => ({
  heading,
  paragraphs: [],
  list: [],
  figures: [],
  isUrgent: false,
  ...more,
});

function forPatient(body: PlanBody, text: Text): HandoutSection[] {
  const heading = (id: 'reach' | 'done' | 'often' | 'home' | 'expect' | 'after' | 'others' | 'stop') =>
    text(`plan:handout.heading.${id}`);
  const { preferences } = body;
  return [
    section(heading('reach'), { list: body.goals.map((goal) => goalForPatient(goal, text)) }),
    section(heading('often'), often(body, text, [text('plan:handout.reviewMeans')])),
    section(heading('done'), {
      paragraphs: [
        ...(preferences.pressure === '' ? [] : [text(`plan:handout.pressure.${preferences.pressure}`)]),
        ...(body.bouts.length === 0 ? [] : [text('plan:handout.sayStop')]),
      ],
      figures: boutsFigure(body.bouts, 'patient', text),
    }),
    section(heading('home'), atHome(body, text)),
    section(heading('expect'), { paragraphs: paragraphsOf(body.expectedResponse) }),
    section(heading('after'), { paragraphs: paragraphsOf(body.afterCare) }),
    section(heading('others'), { paragraphs: paragraphsOf(body.referral) }),
    section(heading('stop'), {
      list: [...body.stopRules.map((rule) => text(`plan:stopRule.${rule}`)), ...paragraphsOf(body.stopNote)],
      isUrgent: true,
    }),
  ];
}

function forProvider(body: PlanBody, text: Text): HandoutSection[] {
  const heading = (id: 'dose' | 'homeCare' | 'providers' | 'referral' | 'barriers' | 'expectedResponse') =>
    text(`plan:heading.${id}`);
  return [
    section(text('plan:handout.heading.functional'), { figures: goalsFigure(body.goals, text) }),
    section(text('plan:handout.heading.treatment'), { figures: boutsFigure(body.bouts, 'provider', text) }),
    section(heading('dose'), often(body, text)),
    section(heading('expectedResponse'), { paragraphs: paragraphsOf(body.expectedResponse) }),
    section(heading('barriers'), { paragraphs: barrierLines(body, text) }),
    section(heading('homeCare'), atHome(body, text)),
    section(heading('providers'), { paragraphs: paragraphsOf(body.providers) }),
    section(heading('referral'), { paragraphs: paragraphsOf(body.referral) }),
  ];
}

const atHome = ({ homeCare, homeCareNote }: PlanBody, text: Text): Partial<HandoutSection> => ({
  paragraphs: paragraphsOf(homeCareNote),
  list: homeCare.map((each) => homeCareLine(each, text)),
});

function often({ dose, review }: PlanBody, text: Text, meaning: string[] = []): Partial<HandoutSection> {
  const reviews = reviewLines(review, sessionsOf(dose), text);
  return {
    paragraphs: [frequencyLines(dose, text).join(' ')].filter((said) => said !== ''),
    list: reviews.length === 0 ? [] : [...reviews, ...meaning],
  };
}

/** What is to be reached, and how it is seen: `Oswestry Disability Index: from 34% to 22% by January 12, 2026.` */
function goalForPatient(goal: Goal, text: Text): string {
  const { measure, baseline, target, by } = goal;
  const said = goal.words.trim() === '' ? [] : [ended(goal.words)];
  if (measure !== null && baseline !== null && target !== null)
    said.push(
      text(by === '' ? 'plan:handout.aim' : 'plan:handout.aimBy', {
        name: fullNameOf(measure, text),
        from: goalValue(measure, baseline, text),
        to: goalValue(measure, target, text),
        date: by === '' ? undefined : dayOf(by),
      }),
    );
  else if (by !== '') said.push(text('plan:said.by', { date: dayOf(by) }));
  return said.join(' ');
}

/** Abbreviations are the therapist's. */
function fullNameOf(measure: GoalMeasure, text: Text): string {
  const instrument = instrumentOfGoal(measure);
  return instrument ? nameOf(instrument, text) : goalMeasureName(measure, text);
}

function goalsFigure(goals: readonly Goal[], text: Text): Figure[] {
  if (goals.length === 0) return [];
  const columns = ['goal', 'measure', 'baseline', 'target', 'by', 'evaluation'] as const;
  return [
    {
      type: 'table',
      caption: '',
      head: columns.map((id) => text(`plan:handout.column.${id}`)),
      rows: goals.map((goal) => goalCells(goal, text)),
    },
  ];
}

function goalCells(goal: Goal, text: Text): string[] {
  const { term, words, measure, baseline, baselineDate, target, by, evaluation } = goal;
  const value = (of: number | null) => (measure === null || of === null ? '' : goalValue(measure, of, text));
  const day = (date: string) => (date === '' ? '' : text('plan:handout.day', { date: dayOf(date) }));
  const from = value(baseline);
  return [
    term === '' ? words.trim() : text(`plan:said.term.${term}`, { goal: words.trim() }),
    measure === null ? text('plan:goal.noMeasure') : goalMeasureName(measure, text),
    from === '' || baselineDate === ''
      ? from
      : text('plan:handout.baselineOn', { value: from, date: dayOf(baselineDate) }),
    value(target),
    day(by),
    evaluation.trim() === '' && measure !== null ? text('plan:handout.measuredAgain') : evaluation.trim(),
  ];
}

function boutsFigure(bouts: readonly PlannedBout[], to: HandoutFor, text: Text): Figure[] {
  if (bouts.length === 0) return [];
  const column = (id: 'technique' | 'where' | 'minutes' | 'why') =>
    text(to === 'patient' ? `plan:handout.plainColumn.${id}` : `plan:column.${id}`);
  return [
    {
      type: 'table',
      caption: text(`plan:handout.session.${to}`, { minutes: boutMinutes({ bouts }) }),
      head: [
        column('technique'),
        column('where'),
        text('plan:handout.column.pressure'),
        column('minutes'),
        column('why'),
      ],
      rows: bouts.map((bout) => [
        techniqueName(bout, text),
        [
          boutPlace(bout, text),
          bout.position === '' || to === 'patient' ? '' : text(`plan:position.${bout.position}`),
        ]
          .filter((part) => part !== '')
          .join(', '),
        bout.pressure === null ? '' : `${bout.pressure}`,
        bout.minutes === null ? '' : `${bout.minutes}`,
        bout.reason.trim(),
      ]),
    },
  ];
}
