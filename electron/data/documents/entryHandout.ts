import type { Handout, HandoutSection } from '#shared/chart/kind.ts';
import { type Block, ended, gap, headed, panel, paragraph, row, stack, together } from './blocks.ts';
import type { EntryDocument, Mark } from './entryDocument.ts';
import { whoBlock } from './entryRecord.ts';
import { therapistHand } from './entryVersion.ts';
import { figureBlock } from './figures.ts';
import { legible } from './legible.ts';
import { TEXT, type TextStyle } from './look.ts';
import type { Speech } from './say.ts';
import type { Sheet } from './sheet.ts';
import { heading, markPanel } from './stationery.ts';

/** Of the page: where the signature ends. */
const SIGNATURE_WIDTH = 0.65;
const INDENT = 14;
const BULLET = '•';
const URGENT_PADDING = 12;
const BETWEEN_ITEMS = 4;
const BEFORE_FIGURE = 8;

/**
 * What an entry says to someone outside of the practice: whom it is about, what it says in their words, the hand of the
 * therapist. It is no copy of the record: only the newest version is in it, without its seal.
 */
export function addHandout(
  sheet: Sheet,
  { title, lead, sections }: Handout,
  { patient, versions, copyFor }: EntryDocument,
  mark: Mark | null,
  speech: Speech,
): void {
  const { width } = sheet;
  const { t, day } = speech;
  const [newest] = versions;
  const { service, amends, signedAt } = newest.entry;
  const style = copyFor === 'patient' ? TEXT.plain : TEXT.record;

  const dated = { label: t('documents:handout.date'), value: day(service.date) };
  sheet.add(heading(legible(title), dated, width, TEXT.entryTitle), 22);
  if (mark) sheet.add(markPanel(mark.name, mark.meaning, width), 12);
  sheet.add(whoBlock(patient, service.date, speech, width), 12);
  sheet.add(paragraph(legible(lead), style, width), 14);
  if (amends && signedAt !== null)
    sheet.add(
      paragraph(t('documents:handout.corrected', { date: speech.moment(signedAt) }), TEXT.detail, width),
      4,
    );
  const hand = together(stack(gap(4), therapistHand(newest, speech, width * SIGNATURE_WIDTH)));
  sections.forEach((section, index) => {
    const block = sectionBlock(section, style, speech, width);
    sheet.add(index === sections.length - 1 ? ended(block, 16, hand) : block, 14);
  });
  if (sections.length === 0) sheet.add(hand, 16);
}

function sectionBlock(section: HandoutSection, style: TextStyle, speech: Speech, width: number): Block {
  const inside = section.isUrgent ? width - URGENT_PADDING * 2 : width;
  const title = stack(
    paragraph(legible(section.heading), style === TEXT.plain ? TEXT.plainSection : TEXT.section, inside),
    gap(2),
  );
  const block = headed(title, contents(section, style, speech, inside));
  return section.isUrgent ? together(panel(block, width, URGENT_PADDING)) : block;
}

function contents(
  { paragraphs, list, figures }: HandoutSection,
  style: TextStyle,
  speech: Speech,
  width: number,
): Block {
  const said = [
    ...paragraphs.map((text) => paragraph(legible(text), style, width)),
    ...list.map((text) => bullet(legible(text), style, width)),
  ];
  const drawn = figures.map((figure) => figureBlock(figure, speech, width));
  return stack(
    ...said.flatMap((block, index) => (index === 0 ? [block] : [gap(BETWEEN_ITEMS), block])),
    ...drawn.flatMap((block, index) => (index + said.length === 0 ? [block] : [gap(BEFORE_FIGURE), block])),
  );
}

const bullet = (text: string, style: TextStyle, width: number): Block =>
  row(
    { block: paragraph(BULLET, style, INDENT), left: 2 },
    { block: paragraph(text, style, width - INDENT), left: INDENT },
  );
