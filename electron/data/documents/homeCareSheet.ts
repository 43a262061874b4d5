import { type HomeCareId, homeCareOf } from '#shared/clinical/homeCare/catalogue.ts';
import type { HomeCareDose } from '#shared/clinical/homeCare/dose.ts';
import { URGENT_SIGNS } from '#shared/clinical/homeCare/item.ts';
import { sayDose, stepsOf } from '#shared/clinical/homeCare/words.ts';
import { canonicalJson } from '#shared/practice/canonical.ts';
import type { Instant, PlainDate } from '#shared/practice/dates.ts';
import type { Language } from '#shared/practice/practice.ts';
import type { Receipt } from '#shared/practice/receipt.ts';
import type { Text } from '#shared/text/text.ts';
import { sha256 } from '../digest.ts';
import { type Block, gap, panel, paragraph, row, rule, stack, together } from './blocks.ts';
import { drawingBlock, points, steps, tickStrip } from './homeCareBlocks.ts';
import { legible } from './legible.ts';
import { COLORS, TEXT } from './look.ts';
import { sayDate, wordsIn } from './say.ts';
import { Sheet } from './sheet.ts';
import { footer, heading, legibleLetterhead } from './stationery.ts';

export interface HomeCareSheet {
  language: Language;
  paper: 'letter' | 'a4';
  patientName: string;
  practice: Receipt['practice'];
  /** Whom to ask; what is empty is left out. */
  therapist: { name: string; designation: string; phone: string; email: string };
  items: readonly { item: HomeCareId; dose: HomeCareDose; note: string }[];
  /** For the whole sheet. */
  note: string;
  /** The day it is handed over, where the practice is. */
  date: PlainDate;
  createdAt: Instant;
}

const PADDING = 10;
const DRAWING_WIDTH = 172;
const GUTTER = 16;

/**
 * What the patient does at home, to take along: each item whole on one page with its drawing, steps, dose and boxes to
 * tick; when to stop and call; whom to ask (clinical knowledge G). Refuses nothing; the same sheet gives the same bytes.
 */
export function renderHomeCareSheet(facts: HomeCareSheet): Uint8Array<ArrayBuffer> {
  const { language, paper, practice, items, date, createdAt } = facts;
  const t = wordsIn(language);
  const title = t('homeCare:sheet.title');
  const name = legible(facts.patientName);
  const therapist = legible(facts.therapist.name);
  const sheet = new Sheet({
    paper,
    language,
    title: t('homeCare:sheet.fileTitle', { date }),
    author: therapist,
    createdAt,
    fileId: sha256(canonicalJson(facts)).slice(0, 32),
    footer: (page, pages, width) =>
      footer(
        { document: [title], patientId: null, therapist, generated: sayDate(date, language) },
        t,
        page,
        pages,
        width,
      ),
    // Pages come apart on a fridge door.
    runningHead: (width) =>
      stack(
        row(
          { block: paragraph(t('homeCare:sheet.madeFor', { name }), TEXT.strong, width * 0.65), left: 0 },
          { block: paragraph(title, TEXT.body, width * 0.33, 'right'), left: width * 0.67 },
        ),
        gap(4),
        rule(width),
      ),
  });
  const { width } = sheet;
  sheet.add(legibleLetterhead(practice, width));
  sheet.add(heading(title, null, width), 12);
  sheet.add(
    row(
      { block: paragraph(t('homeCare:sheet.madeFor', { name }), TEXT.largeStrong, width * 0.62), left: 0 },
      { block: paragraph(sayDate(date, language), TEXT.large, width * 0.36, 'right'), left: width * 0.64 },
    ),
    2,
  );
  sheet.add(paragraph(t('homeCare:sheet.lead'), TEXT.large, width), 6);
  if (facts.note.trim() !== '') sheet.add(noteBlock(facts.note, t, width), 10);
  // First, on the page that is seen most.
  sheet.add(stopBlock(facts, t, width), 10);
  for (const [index, each] of items.entries()) sheet.add(itemBlock(index + 1, each, t, width), 12);
  return sheet.bytes();
}

const noteBlock = (note: string, t: Text, width: number): Block =>
  stack(
    paragraph(t('homeCare:sheet.note'), TEXT.largeStrong, width),
    paragraph(legible(note.trim()), TEXT.large, width),
  );

function itemBlock(
  number: number,
  { item, dose, note }: HomeCareSheet['items'][number],
  t: Text,
  width: number,
): Block {
  const column = width - DRAWING_WIDTH - GUTTER;
  const said = steps(stepsOf(item, t), column);
  const drawing = drawingBlock(item, DRAWING_WIDTH);
  // Beside long steps the drawing stands in the middle.
  const lowered = stack(gap(Math.max(0, (said.height - drawing.height) / 2)), drawing);
  return together(
    stack(
      rule(width, 1, COLORS.accent),
      gap(6),
      paragraph(`${number}. ${t(`homeCare:name.${item}`)}`, TEXT.largeHeading, width),
      paragraph(sayDose(dose, t), TEXT.largeStrong, width),
      gap(6),
      row({ block: lowered, left: 0 }, { block: said, left: DRAWING_WIDTH + GUTTER }),
      gap(6),
      ...(note.trim() === '' ? [] : [noteBlock(note, t, width), gap(4)]),
      paragraph(t('homeCare:stopIf'), TEXT.large, width),
      points(
        homeCareOf(item).stops.map((id) => t(`homeCare:stop.${id}`)),
        width,
      ),
      gap(6),
      tickStrip(t, width),
    ),
  );
}

function stopBlock({ therapist }: HomeCareSheet, t: Text, width: number): Block {
  const inside = width - PADDING * 2;
  const who = [therapist.name, therapist.designation].filter((part) => part !== '').join(', ');
  const how = [therapist.phone, therapist.email].filter((part) => part !== '').join('  ·  ');
  return together(
    panel(
      stack(
        paragraph(t('homeCare:sheet.stopTitle'), TEXT.largeHeading, inside),
        gap(4),
        points(
          URGENT_SIGNS.map((id) => t(`homeCare:urgent.${id}`)),
          inside,
        ),
        gap(8),
        rule(inside, 0.75, COLORS.accent),
        gap(6),
        paragraph(t('homeCare:sheet.questions', { name: legible(who) }), TEXT.largeStrong, inside),
        ...(how === '' ? [] : [paragraph(legible(how), TEXT.largeStrong, inside)]),
      ),
      width,
      PADDING,
    ),
  );
}
