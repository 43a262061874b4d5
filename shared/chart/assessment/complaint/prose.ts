import type { Place } from '../../../clinical/places.ts';
import type { PlainDate } from '../../../practice/dates.ts';
import { fold } from '../../../practice/search.ts';
import type { Text } from '../../../text/text.ts';
import { atStart, placeName } from '../../intake/lines.ts';
import { dateWords } from '../dateWords.ts';
import { ended, listWords } from '../listWords.ts';
import type { Earlier, TellContext, Told } from '../part.ts';
import { isBlankComplaint } from './edit.ts';
import { ago, isOnsetLater } from './onset.ts';
import type { Complaint } from './schema.ts';
import { stageOn } from './stage.ts';

/** Each complaint as a paragraph that begins with its name, and those of the baseline that are complaints no more. */
export function tellComplaints(
  complaints: readonly Complaint[],
  { baseline }: Earlier<Complaint[]>,
  { on, text }: TellContext,
): Told {
  const told = complaints.filter((complaint) => !isBlankComplaint(complaint));
  const gone = (baseline?.value ?? []).filter(
    ({ id, name }) => name.trim() !== '' && !told.some((complaint) => complaint.id === id),
  );
  const paragraphs = told.map((complaint) => paragraphOf(complaint, on, text));
  if (baseline === null || gone.length === 0) return { paragraphs };
  const names = listWords(
    gone.map(({ name }) => name.trim()),
    text,
  );
  const words = text('assessment:complaint.said.gone', { names, date: dateWords(baseline.date, text) });
  return { paragraphs: [...paragraphs, words] };
}

const paragraphOf = (complaint: Complaint, on: PlainDate, text: Text): string =>
  [
    openingOf(complaint, text),
    beganOf(complaint, on, text),
    ...written(complaint.mechanism, (said) => text('assessment:complaint.said.mechanism', { said })),
    feelsOf(complaint, text),
    complaint.course === '' ? '' : text(`assessment:complaint.said.course.${complaint.course}`),
    factorsOf(complaint, text),
    dayOf(complaint, text),
    ...written(complaint.sleep, (said) => text('assessment:complaint.said.sleep', { said })),
    earlierOf(complaint, text),
    ...written(complaint.earlierCare, (said) => text('assessment:complaint.said.care', { said })),
    complaint.work === '' ? '' : text(`assessment:complaint.said.work.${complaint.work}`),
    ...written(complaint.effect, (said) => text('assessment:complaint.said.effect', { said })),
    goalsOf(complaint, text),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

/** The sentence that ends in what was written, where something was. */
const written = (words: string, say: (said: string) => string): string[] =>
  words.trim() === '' ? [] : [say(ended(words))];

/** `Low back pain on the right, spreading to the back of the right thigh.` */
function openingOf({ name, places, radiates, radiatesTo }: Complaint, text: Text): string {
  const what = whereOf(atStart(name.trim() || text('assessment:complaint.unnamed')), places, text);
  const where = radiatesTo.trim();
  if (radiates === 'yes' && where !== '')
    return text('assessment:complaint.said.spreads.to', { what, where });
  return text(`assessment:complaint.said.spreads.${radiates}`, { what });
}

/** A name that says its only region is followed by the side alone, unless it says that too; any other by its places. */
function whereOf(name: string, places: readonly Place[], text: Text): string {
  const [only, more] = places;
  if (only === undefined) return name;
  const isNamed = fold(name).includes(fold(text(`chart:region.${only.region}`)));
  if (!isNamed || more !== undefined) {
    const named = listWords(
      places.map((place) => placeName(place, text)),
      text,
    );
    return text('assessment:complaint.said.whole', { name, places: named });
  }
  if (only.side === 'midline' || fold(name).includes(fold(text(`chart:side.${only.side}`)))) return name;
  return text(`assessment:complaint.said.side.${only.side}`, { name });
}

/** `It began gradually about 3 weeks ago (acute).` A stage that the therapist corrected is said as hers. */
function beganOf(complaint: Complaint, on: PlainDate, text: Text): string {
  const staged = stageOn(complaint, on);
  const stage = staged && text(`assessment:complaint.stage.${staged.stage}`);
  const { onset, onsetKind } = complaint;
  if (onset === '') {
    const how = onsetKind === '' ? [] : [text(`assessment:complaint.said.beganSomehow.${onsetKind}`)];
    const judged = stage === null ? [] : [text('assessment:complaint.said.stageAlone', { stage })];
    return [...how, ...judged].join(' ');
  }
  const when = onsetWords(complaint, on, text);
  const began = text(`assessment:complaint.said.began.${onsetKind || 'open'}`, { when });
  if (staged === null || stage === null) return ended(began);
  if (!staged.isCorrected || staged.byOnset === null)
    return text('assessment:complaint.said.staged', { began, stage });
  const byOnset = text(`assessment:complaint.stage.${staged.byOnset}`);
  return text('assessment:complaint.said.stagedOtherwise', { began, stage, byOnset });
}

/** When it began, inside a sentence: `about 3 weeks ago`, or by its date; empty while that is not known. */
export function onsetWords(complaint: Complaint, on: PlainDate, text: Text): string {
  const { onset, onsetSaid, isAbout } = complaint;
  if (onset === '') return '';
  const date = dateWords(onset, text);
  if (onsetSaid === 'date' || on === '' || isOnsetLater(complaint, on))
    return text(isAbout ? 'assessment:complaint.said.aboutOn' : 'assessment:complaint.said.on', { date });
  const when = text(`assessment:complaint.said.ago.${onsetSaid}`, { count: ago(onset, onsetSaid, on) });
  return isAbout ? text('assessment:complaint.said.about', { when }) : when;
}

function feelsOf({ characters, timing }: Complaint, text: Text): string {
  if (characters.length === 0) return timing === '' ? '' : text(`assessment:complaint.said.timing.${timing}`);
  const feels = listWords(
    characters.map((character) => text(`assessment:complaint.character.${character}`)),
    text,
  );
  return text(`assessment:complaint.said.feels.${timing || 'open'}`, { feels });
}

function factorsOf({ aggravating, aggravatingNote, easing, easingNote }: Complaint, text: Text): string {
  const list = (factors: Complaint['easing'], note: string) =>
    listWords(
      [
        ...factors.map((factor) => text(`assessment:complaint.factor.${factor}`)),
        ...(note.trim() === '' ? [] : [note.trim().replace(/\.$/u, '')]),
      ],
      text,
    );
  const worse = list(aggravating, aggravatingNote);
  const eased = list(easing, easingNote);
  if (worse === '' && eased === '') return '';
  if (worse === '') return text('assessment:complaint.said.eased', { eased });
  if (eased === '') return text('assessment:complaint.said.worse', { worse });
  return text('assessment:complaint.said.worseEased', { worse, eased });
}

function dayOf({ dayPattern }: Complaint, text: Text): string {
  if (dayPattern.length === 0) return '';
  const said = listWords(
    dayPattern.map((pattern) => text(`assessment:complaint.dayPattern.${pattern}`)),
    text,
  );
  return text('assessment:complaint.said.day', { said });
}

function earlierOf({ earlierEpisodes, earlierNote }: Complaint, text: Text): string {
  if (earlierEpisodes === 'no') return text('assessment:complaint.said.earlierNo');
  if (earlierNote.trim() !== '')
    return text('assessment:complaint.said.earlier', { said: ended(earlierNote) });
  return earlierEpisodes === 'yes' ? text('assessment:complaint.said.earlierYes') : '';
}

function goalsOf({ goals }: Complaint, text: Text): string {
  const said = goals.trim().replace(/\.$/u, '');
  return said === '' ? '' : text('assessment:complaint.said.goals', { said });
}
