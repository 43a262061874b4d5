import type { PlainDate } from '../../practice/dates.ts';
import type { Text } from '../../text/text.ts';
import type { Alert, AlertWhat } from './alert.ts';

/** What an alert says: `title` by itself where there is little room, `why` as a sentence or two. */
export interface AlertWords {
  title: string;
  why: string;
}

type What<Type extends AlertWhat['type']> = Extract<AlertWhat, { type: Type }>;

/** The words of an alert, the same on screen and on paper. `formatDate` writes a plain date in that language. */
export function alertWords(text: Text, { what }: Alert, formatDate: (date: PlainDate) => string): AlertWords {
  switch (what.type) {
    case 'note':
      return { title: what.note, why: text('chart:alert.note.why') };
    case 'red-flag':
      return flagWords(text, what);
    case 'allergy':
      return allergyWords(text, what);
    case 'do-not':
    case 'caution':
      return conditionWords(text, what);
    case 'medication':
      return medicationWords(text, what);
    case 'pregnancy':
      return pregnancyWords(text, what);
    case 'history-due':
      return {
        title: text('chart:alert.history-due.title'),
        why: text('chart:alert.history-due.why', { date: formatDate(what.since) }),
      };
    case 'history-changed':
      return {
        title: text('chart:alert.history-changed.title'),
        why:
          what.note.trim() === ''
            ? text('chart:alert.history-changed.why')
            : text('chart:alert.history-changed.whyNote', { note: what.note }),
      };
    case 'consent':
      return {
        title: text(`chart:alert.consent.${what.state}.title`),
        why: text(`chart:alert.consent.${what.state}.why`),
      };
    case 'plan-consent':
      return {
        title: text('chart:alert.plan-consent.title', { number: what.number }),
        why: text('chart:alert.plan-consent.why', { date: formatDate(what.since) }),
      };
    case 'history-missing':
    case 'minor-alone':
      return {
        title: text(`chart:alert.${what.type}.title`),
        why: text(`chart:alert.${what.type}.why`),
      };
  }
}

function flagWords(text: Text, { flag, level, isSettled }: What<'red-flag'>): AlertWords {
  const asked = text(`clinical:redFlagLevel.${level}`);
  return {
    title: text('chart:alert.red-flag.title', { flag: text(`clinical:redFlag.${flag}.name`) }),
    why: text(isSettled ? 'chart:alert.red-flag.settled' : 'chart:alert.red-flag.open', { level: asked }),
  };
}

const allergyWords = (text: Text, { to, reaction }: What<'allergy'>): AlertWords => ({
  title: text('chart:alert.allergy.title', { to }),
  why:
    reaction.trim() === ''
      ? text('chart:alert.allergy.why')
      : text('chart:alert.allergy.whyReaction', { reaction }),
});

function conditionWords(text: Text, { type, condition, note }: What<'do-not' | 'caution'>): AlertWords {
  const title = text(`chart:alert.${type}.title`, { condition: text(`clinical:condition.${condition}`) });
  const why =
    note.trim() === '' ? text(`chart:alert.${type}.why`) : text(`chart:alert.${type}.whyNote`, { note });
  return { title, why };
}

const medicationWords = (text: Text, what: What<'medication'>): AlertWords => ({
  title: text('chart:alert.medication.title', { name: what.name }),
  why: text('chart:alert.medication.why', { class: text(`clinical:medicationClass.${what.class}`) }),
});

const pregnancyWords = (text: Text, { weeks, complication }: What<'pregnancy'>): AlertWords => ({
  title:
    weeks === null
      ? text('chart:alert.pregnancy.titleNoDate')
      : text('chart:alert.pregnancy.title', { weeks }),
  why: text(complication ? 'chart:alert.pregnancy.whyComplication' : 'chart:alert.pregnancy.why'),
});
