import type { LetterParts } from '#shared/chart/kind.ts';
import { gap, paragraph, stack, together } from './blocks.ts';
import type { EntryDocument, Mark } from './entryDocument.ts';
import { addNamedVersions, versionHead } from './entryRecord.ts';
import { therapistHand } from './entryVersion.ts';
import { legible } from './legible.ts';
import { TEXT } from './look.ts';
import type { Speech } from './say.ts';
import type { Sheet } from './sheet.ts';
import { markPanel } from './stationery.ts';

/** Of the page: where the signature ends. */
const SIGNATURE_WIDTH = 0.55;

/**
 * An entry as a letter: date, addressee, whom and what it is about, the text, the signature. What it said before it
 * was amended follows on a page of its own.
 */
export function addLetter(
  sheet: Sheet,
  { to, subject, paragraphs }: LetterParts,
  { patient, versions }: EntryDocument,
  mark: Mark | null,
  speech: Speech,
): void {
  const { width } = sheet;
  const { t, day } = speech;
  const [newest, ...earlier] = versions;
  const about = t('documents:letter.re', { name: patient.name, date: day(patient.birthDate) });
  const topic = [legible(about), legible(subject)].filter((line) => line !== '');

  if (mark) sheet.add(markPanel(mark.name, mark.meaning, width), 16);
  sheet.add(paragraph(day(newest.entry.service.date), TEXT.body, width), 28);
  if (to !== '') sheet.add(paragraph(legible(to), TEXT.body, width), 16);
  sheet.add(stack(...topic.map((line) => paragraph(line, TEXT.strong, width))), 20);
  paragraphs.forEach((text, index) => {
    sheet.add(paragraph(legible(text), TEXT.body, width), index === 0 ? 16 : 9);
  });
  sheet.add(together(stack(gap(4), therapistHand(newest, speech, width * SIGNATURE_WIDTH))), 16);

  if (earlier.length === 0) return;
  sheet.breakPage();
  sheet.add(paragraph(t('documents:letter.earlier'), TEXT.title, width));
  sheet.add(versionHead(newest, earlier.length, speech, width), 18);
  addNamedVersions(sheet, earlier, speech);
}
