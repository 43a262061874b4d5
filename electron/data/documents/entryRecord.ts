import { kindOf } from '#shared/chart/registry.ts';
import { ageOn, dateIn, type PlainDate } from '#shared/practice/dates.ts';
import { alertPanel, alertStrip } from './alertBlocks.ts';
import { type Block, ended, gap, paragraph, row, rule, stack, together } from './blocks.ts';
import type { EntryDocument, EntryVersion, Mark } from './entryDocument.ts';
import { factsBlock, sectionBlocks, signaturesBlock } from './entryVersion.ts';
import { legible } from './legible.ts';
import { TEXT } from './look.ts';
import { type Speech, shortId } from './say.ts';
import type { Sheet } from './sheet.ts';
import { heading, labelled, markPanel, twoColumns } from './stationery.ts';

/** An entry as a page of the chart: what every kind is printed as that writes no letters. */

export function addRecord(sheet: Sheet, document: EntryDocument, mark: Mark | null, speech: Speech): void {
  const { width } = sheet;
  const { t, day } = speech;
  const { patient, alerts, zone, generatedAt, versions, isBeingAmended } = document;
  const { kind, service } = versions[0].entry;
  const dated = { label: t('chart:entry.service'), value: day(service.date) };
  sheet.add(heading(t(`chart:kind.${kindOf(kind).id}`), dated, width, TEXT.entryTitle), 22);
  if (mark) sheet.add(markPanel(mark.name, mark.meaning, width), 12);
  sheet.add(whoBlock(patient, service.date, speech, width), 14);
  if (alerts !== null) sheet.add(alertPanel(alerts, dateIn(zone, generatedAt), speech, width), 12);
  if (isBeingAmended) sheet.add(paragraph(t('chart:entry.unsignedAmendment'), TEXT.detail, width), 10);
  addVersions(sheet, versions, speech);
}

/** Versions, the newest first; where there is more than one, each with its name and why it was written. */
function addVersions(sheet: Sheet, versions: readonly EntryVersion[], speech: Speech): void {
  if (versions.length > 1) addNamedVersions(sheet, versions, speech);
  else for (const version of versions) addVersion(sheet, version, null, speech);
}

export function addNamedVersions(sheet: Sheet, versions: readonly EntryVersion[], speech: Speech): void {
  versions.forEach((version, index) => {
    const head = versionHead(version, versions.length - 1 - index, speech, sheet.width);
    addVersion(sheet, version, head, speech);
  });
}

function addVersion(sheet: Sheet, version: EntryVersion, head: Block | null, speech: Speech): void {
  const { width } = sheet;
  const facts = factsBlock(version, speech, width);
  if (head) sheet.add(together(stack(head, gap(10), facts)), 26);
  else sheet.add(facts, 12);
  const sections = sectionBlocks(version, speech, width);
  const signatures = signaturesBlock(version, speech, width);
  sections.forEach((section, index) => {
    sheet.add(index === sections.length - 1 ? ended(section, 16, signatures) : section, 12);
  });
}

/** Which version it is, `number` counted from the original, which is 0; and why, where it amends one. */
export function versionHead({ entry }: EntryVersion, number: number, speech: Speech, width: number): Block {
  const { t, moment } = speech;
  const { amends, author, signedAt, enteredAt } = entry;
  if (!amends) return paragraph(t('chart:entry.original'), TEXT.version, width);
  const by = t('chart:entry.amendedBy', { author: author.name, date: moment(signedAt ?? enteredAt) });
  return stack(
    paragraph(t('chart:entry.amendment', { number }), TEXT.version, width),
    paragraph(legible(by), TEXT.detail, width),
    gap(4),
    labelled(t('chart:entry.reason'), paragraph(legible(amends.reason), TEXT.body, width), width),
  );
}

type Who = EntryDocument['patient'];

/** Whom a paper is about. */
export const whoBlock = (patient: Who, on: PlainDate, speech: Speech, width: number): Block =>
  twoColumns(
    (column) =>
      labelled(
        speech.t('documents:entry.patient'),
        stack(
          paragraph(legible(patient.name), TEXT.strong, column),
          paragraph(bornLine(patient, on, speech), TEXT.detail, column),
        ),
        column,
      ),
    (column) =>
      labelled(
        speech.t('documents:entry.patientId'),
        paragraph(shortId(patient.id), TEXT.body, column),
        column,
      ),
    width,
  );

/** The birth date, and the age on the day of the service. */
function bornLine({ birthDate }: Who, on: PlainDate, { t, day }: Speech): string {
  const born = t('documents:entry.born', { date: day(birthDate) });
  return `${born}  ·  ${t('documents:entry.age', { count: ageOn(birthDate, on) })}`;
}

/**
 * Rule of the house: the patient's name, age and alerts stay on every page printed of the chart. `alerts` is null on
 * what leaves the practice.
 */
export function runningHead(
  { patient, zone, generatedAt, versions }: EntryDocument,
  { title, alerts }: Pick<EntryDocument, 'alerts'> & { title: string },
  speech: Speech,
  width: number,
): Block {
  const left = width * 0.6;
  const born = bornLine(patient, versions[0].entry.service.date, speech);
  return stack(
    row(
      {
        block: stack(
          paragraph(legible(patient.name), TEXT.factStrong, left),
          paragraph(born, TEXT.label, left),
        ),
        left: 0,
      },
      { block: paragraph(title, TEXT.label, width - left, 'right'), left },
    ),
    ...(alerts === null ? [] : [gap(5), alertStrip(alerts, dateIn(zone, generatedAt), speech, width)]),
    gap(6),
    rule(width),
  );
}
