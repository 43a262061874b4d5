import { worstOf } from '../../clinical/contraindications/engine.ts';
import { pregnancyConditions, weeksOn } from '../../clinical/pregnancy.ts';
import { actionsFor, redFlagOf } from '../../clinical/redFlags.ts';
import type { PlainDate } from '../../practice/dates.ts';
import { isMinor } from '../../practice/majority.ts';
import type { Alert } from './alert.ts';
import { type Background, fromHistory, historyOf, statementsOf } from './background.ts';
import { consentOn } from './consents.ts';
import { planConsentOn, planIn } from './plans.ts';
import { openFlags } from './risks.ts';

/** A history is reviewed at least yearly (records-and-claims a, cmtdev.ca/the-importance-of-the-client-record/). */
const REVIEW_YEARS = 1;

/** The same day so many years later; 29 February may come out, and then stands between 28 February and 1 March. */
const yearsLater = (date: PlainDate, years: number): PlainDate =>
  `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;

/** Everything to keep in view about a patient on a date, what is most dangerous first. Never says "safe". */
export function alertsOn(background: Background, on: PlainDate): Alert[] {
  const alerts = [
    ...flagAlerts(background),
    ...allergyAlerts(background),
    ...conditionAlerts(background),
    ...pregnancyAlerts(background, on),
    ...medicationAlerts(background),
    ...noteAlerts(background),
    ...consentAlerts(background, on),
    ...planAlerts(background, on),
    ...historyAlerts(background, on),
  ];
  return alerts.toSorted((a, b) => Number(b.level === 'danger') - Number(a.level === 'danger'));
}

const noteAlerts = ({ notes }: Background): Alert[] =>
  notes.map((note, index) => ({
    id: `note ${index}`,
    level: 'warn',
    what: { type: 'note', note },
    entryId: null,
  }));

const flagAlerts = (background: Background): Alert[] =>
  openFlags(background).map(({ entryId, fact: { flag, action } }) => {
    const { level } = redFlagOf(flag);
    return {
      id: `red-flag ${flag}`,
      level: level === 'care' ? 'warn' : 'danger',
      what: {
        type: 'red-flag',
        flag,
        level,
        isSettled: action !== null && actionsFor(level).includes(action),
      },
      entryId,
    };
  });

const allergyAlerts = (background: Background): Alert[] =>
  fromHistory(background, 'allergy').map(({ entryId, fact: { to, reaction } }, index) => ({
    id: `allergy ${index}`,
    level: 'danger',
    what: { type: 'allergy', to, reaction },
    entryId,
  }));

/** One alert a condition, however many rows of the history name it; the notes of all of them stand in it. */
function conditionAlerts(background: Background): Alert[] {
  const rows = Map.groupBy(fromHistory(background, 'condition'), ({ fact }) => fact.condition);
  return [...rows].flatMap(([condition, said]): Alert[] => {
    const worst = worstOf({ type: 'condition', id: condition });
    if (worst === null) return [];
    const isDoNot = worst === 'do-not';
    const notes = new Set(said.map(({ fact }) => fact.note.trim()).filter((note) => note !== ''));
    return [
      {
        id: `condition ${condition}`,
        level: isDoNot ? 'danger' : 'warn',
        what: { type: isDoNot ? 'do-not' : 'caution', condition, note: [...notes].join('; ') },
        entryId: said[0]?.entryId ?? null,
      },
    ];
  });
}

const medicationAlerts = (background: Background): Alert[] =>
  fromHistory(background, 'medication').flatMap(({ entryId, fact }, index): Alert[] =>
    fact.class === null
      ? []
      : [
          {
            id: `medication ${index}`,
            level: 'warn',
            what: { type: 'medication', class: fact.class, name: fact.name },
            entryId,
          },
        ],
  );

const pregnancyAlerts = (background: Background, on: PlainDate): Alert[] =>
  fromHistory(background, 'pregnancy')
    .filter(({ fact }) => pregnancyConditions(fact.due, on).length > 0)
    .map(({ entryId, fact }) => {
      const complication = fact.complication === 'yes';
      const weeks = fact.due === '' ? null : weeksOn(fact.due, on);
      return {
        id: 'pregnancy',
        level: complication ? 'danger' : 'warn',
        what: { type: 'pregnancy', weeks, complication },
        entryId,
      };
    });

function consentAlerts(background: Background, on: PlainDate): Alert[] {
  const { state, entryId } = consentOn(background, 'treatment', on);
  const alerts: Alert[] = [];
  if (state !== 'given')
    alerts.push({
      id: 'consent',
      level: state === 'refused' || state === 'withdrawn' ? 'danger' : 'warn',
      what: { type: 'consent', state },
      entryId,
    });
  // A minor may consent when she understands (records-and-claims e); the record has to say who did, and why.
  if (state === 'missing' && isMinor(background.birthDate, on, background.province))
    alerts.push({ id: 'minor', level: 'warn', what: { type: 'minor-alone' }, entryId: null });
  return alerts;
}

/** Where treatment as such is not consented to, that alert says it already. */
function planAlerts(background: Background, on: PlainDate): Alert[] {
  const plan = planIn(background, on);
  if (plan === null || consentOn(background, 'treatment', on).state !== 'given') return [];
  if (planConsentOn(background, on) === 'given') return [];
  const { entryId, date, fact } = plan;
  return [
    {
      id: 'plan-consent',
      level: 'warn',
      what: { type: 'plan-consent', number: fact.number, since: date },
      entryId,
    },
  ];
}

function historyAlerts(background: Background, on: PlainDate): Alert[] {
  const history = historyOf(background);
  if (history === null)
    return [{ id: 'history', level: 'warn', what: { type: 'history-missing' }, entryId: null }];
  const { entryId, date } = history;
  const alerts: Alert[] = [];
  const changed = statementsOf(background, 'change').findLast((change) => change.date > date);
  if (changed)
    alerts.push({
      id: 'history-changed',
      level: 'warn',
      what: { type: 'history-changed', note: changed.fact.note },
      entryId: changed.entryId,
    });
  if (yearsLater(date, REVIEW_YEARS) <= on)
    alerts.push({ id: 'history-due', level: 'warn', what: { type: 'history-due', since: date }, entryId });
  return alerts;
}
