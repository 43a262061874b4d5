import type { Address, Therapist } from '#shared/practice/practice.ts';
import type { Receipt } from '#shared/practice/receipt.ts';
import type { Text } from '#shared/text/text.ts';
import { type Block, gap, panel, paragraph, row, rule, stack, together } from './blocks.ts';
import { signatureBlock } from './ink.ts';
import { legible } from './legible.ts';
import { COLORS, TEXT, type TextStyle } from './look.ts';
import { shortId } from './say.ts';

/** The parts that every document shares: letterhead, heading, mark, signature, footer. Widths are points. */

/** Pages are divided at this part of their width, from top to bottom: the right column starts there. */
const SPLIT = 0.6;
const GUTTER = 24;
const PANEL_PADDING = 12;
const SIGNATURE_HEIGHT = 52;
const PAGE_NUMBER_WIDTH = 80;
const NO_BREAK_SPACE = '\u00a0';

/** The two columns of a page, each block made for its own width. */
export function twoColumns(
  left: (width: number) => Block,
  right: (width: number) => Block,
  width: number,
  align: 'top' | 'bottom' = 'top',
): Block {
  const at = width * SPLIT;
  return row({ block: left(at - GUTTER), left: 0, align }, { block: right(width - at), left: at, align });
}

/** A small word above what it names. */
export const labelled = (label: string, block: Block, width: number): Block =>
  stack(paragraph(label, TEXT.label, width), gap(1), block);

export function letterhead({ name, address, phone, email }: Receipt['practice'], width: number): Block {
  const contact = [...addressLines(address), phone, email].filter((line) => line !== '');
  return stack(
    twoColumns(
      (column) => paragraph(name, TEXT.letterhead, column),
      (column) => paragraph(contact.join('\n'), TEXT.contact, column),
      width,
    ),
    gap(14),
    rule(width, 1.25, COLORS.accent),
  );
}

/** The same on a paper that is never refused: what no font has is said by its number. */
export function legibleLetterhead(
  { name, address, phone, email }: Receipt['practice'],
  width: number,
): Block {
  const { street, city, province, postalCode } = address;
  const place = { street: legible(street), city: legible(city), province, postalCode: legible(postalCode) };
  return letterhead(
    { name: legible(name), address: place, phone: legible(phone), email: legible(email) },
    width,
  );
}

/** Canada Post writes city, province and postal code on one line, two spaces before the code. */
function addressLines({ street, city, province, postalCode }: Address): string[] {
  const place = [city, province].filter((part) => part !== '').join(' ');
  return [street, [place, unbroken(postalCode)].filter((part) => part !== '').join('  ')];
}

const unbroken = (text: string): string => text.replaceAll(' ', NO_BREAK_SPACE);

/** What the document is, across the page or, where it has one, beside its number. */
export function heading(
  title: string,
  number: { label: string; value: string } | null,
  width: number,
  style: TextStyle = TEXT.title,
): Block {
  if (!number) return paragraph(title, style, width);
  return twoColumns(
    (column) => paragraph(title, style, column),
    (column) => labelled(number.label, paragraph(number.value, TEXT.total, column), column),
    width,
    'bottom',
  );
}

/** Says that this paper is not the original: bold words in a box, which a copy in grey keeps. */
export function markPanel(name: string, meaning: string, width: number): Block {
  const inside = width - PANEL_PADDING * 2;
  return panel(
    stack(paragraph(name, TEXT.mark, inside), paragraph(meaning, TEXT.body, inside)),
    width,
    PANEL_PADDING,
  );
}

/** Who treated and signs. Without a signature, as in a preview, the line is empty. */
export function signedBy(therapist: Therapist, t: Text, width: number): Block {
  const { name, designation, college, registrationNumber, signature } = therapist;
  const standing = [
    designation,
    college,
    t('documents:therapist.registrationNumber', { number: registrationNumber }),
  ].filter((detail) => detail !== '');
  return together(
    twoColumns(
      (column) =>
        labelled(
          t('documents:therapist.treating'),
          stack(paragraph(name, TEXT.strong, column), paragraph(standing.join('\n'), TEXT.body, column)),
          column,
        ),
      (column) =>
        stack(
          signature ? signatureBlock(signature, column, SIGNATURE_HEIGHT) : gap(SIGNATURE_HEIGHT),
          gap(4),
          rule(column, 0.75, COLORS.ink),
          gap(3),
          paragraph(t('documents:therapist.signature'), TEXT.label, column),
        ),
      width,
    ),
  );
}

export interface FooterFacts {
  /** Which document this is, and its mark if it has one. */
  document: readonly string[];
  /** Null on a form that is nobody's yet. */
  patientId: string | null;
  therapist: string;
  /** The date in words. */
  generated: string;
}

/** Rule 24: patient id, page x of y, therapist and date generated on every page; and which document it is. */
export function footer(facts: FooterFacts, t: Text, page: number, pages: number, width: number): Block {
  const right = PAGE_NUMBER_WIDTH;
  const left = [
    ...facts.document.map(unbroken),
    ...(facts.patientId === null
      ? []
      : [unbroken(t('documents:footer.patient', { id: shortId(facts.patientId) }))]),
    facts.therapist,
    unbroken(t('documents:footer.generated', { date: facts.generated })),
  ];
  return stack(
    rule(width),
    gap(5),
    row(
      { block: paragraph(left.join('  ·  '), TEXT.footer, width - right), left: 0 },
      {
        block: paragraph(t('documents:footer.page', { page, pages }), TEXT.footer, right, 'right'),
        left: width - right,
      },
    ),
  );
}
