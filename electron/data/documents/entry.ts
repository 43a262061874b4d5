import { kindOf } from '#shared/chart/registry.ts';
import { canonicalJson } from '#shared/practice/canonical.ts';
import { dateIn } from '#shared/practice/dates.ts';
import { sha256 } from '../digest.ts';
import type { EntryDocument, EntryVersion, Mark } from './entryDocument.ts';
import { addHandout } from './entryHandout.ts';
import { renderEntryHomeCare } from './entryHomeCare.ts';
import { addLetter } from './entryLetter.ts';
import { addRecord, runningHead } from './entryRecord.ts';
import { legible } from './legible.ts';
import { fileTitle, type Speech, speechIn } from './say.ts';
import { Sheet } from './sheet.ts';
import { footer, legibleLetterhead } from './stationery.ts';

/**
 * An entry of any kind as a PDF: the newest version first, then every version before it (rule 2); the patient and
 * the alerts of the chart at the top of every page; page, patient id, therapist and date at its foot (rule 24). A
 * draft says that it is one. What leaves the practice bears no alerts: a copy, what a kind hands out instead of one, and
 * a letter of a kind that writes letters; the home-care sheet is a paper of its own. The same content gives the same bytes.
 */
export function renderEntry(document: EntryDocument): Uint8Array<ArrayBuffer> {
  const { language, copyFor, paper, zone, generatedAt, practice, patient, versions, alerts } = document;
  if (copyFor === 'home') return renderEntryHomeCare(document);
  const [newest] = versions;
  const { entry, therapist } = newest;
  const speech = speechIn(language, zone);
  const title = fileTitle({ kind: entry.kind, date: entry.service.date, copyFor }, language);
  const author = legible(therapist.name);
  const mark = markOf(newest, speech);
  const kind = kindOf(entry.kind);
  const letter = kind.letter(entry.body);
  const handout = copyFor === 'chart' ? null : kind.handout(entry, copyFor, speech.t);
  const foot = {
    document: mark ? [title, mark.name] : [title],
    patientId: patient.id,
    therapist: author,
    generated: speech.day(dateIn(zone, generatedAt)),
  };
  const sheet = new Sheet({
    paper,
    language,
    title,
    author,
    createdAt: generatedAt,
    fileId: sha256(canonicalJson(document)).slice(0, 32),
    footer: (page, pages, width) => footer(foot, speech.t, page, pages, width),
    runningHead: (width) => runningHead(document, { title, alerts: letter ? null : alerts }, speech, width),
  });
  sheet.add(legibleLetterhead(practice, sheet.width));
  if (handout) addHandout(sheet, handout, document, mark, speech);
  else if (letter) addLetter(sheet, letter, document, mark, speech);
  else addRecord(sheet, document, mark, speech);
  return sheet.bytes();
}

function markOf({ entry: { state, voidReason } }: EntryVersion, { t }: Speech): Mark | null {
  if (state === 'signed') return null;
  if (state === 'draft')
    return { name: t('documents:mark.draft'), meaning: t('documents:mark.draftMeaning') };
  const meaning = t('documents:mark.voidMeaning', { reason: voidReason ?? '' });
  return { name: t('documents:mark.void'), meaning: legible(meaning) };
}
