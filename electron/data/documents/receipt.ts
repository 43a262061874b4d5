import { createHash } from 'node:crypto';
import { dateIn } from '#shared/practice/dates.ts';
import { formatMoney } from '#shared/practice/money.ts';
import type { Receipt } from '#shared/practice/receipt.ts';
import { formatRate } from '#shared/practice/tax.ts';
import type { Text } from '#shared/text/text.ts';
import { type Block, gap, paragraph, row, rule, stack, together } from './blocks.ts';
import { COLORS, TEXT, type TextStyle } from './look.ts';
import { sayDate, sayTime, wordsIn } from './say.ts';
import { Sheet } from './sheet.ts';
import { footer, heading, labelled, letterhead, markPanel, signedBy, twoColumns } from './stationery.ts';

export type ReceiptMark = 'original' | 'preview' | 'duplicate';

/** Points. */
const AMOUNT_WIDTH = 110;
const NUMBER_DIGITS = 5;

/** The words of what this paper is. */
interface Naming {
  /** Of the file and the footer: no patient's name. */
  title: string;
  number: string | null;
  mark: { name: string; meaning: string } | null;
  /** When this paper was made: the reissue of a duplicate, else the issue. */
  madeAt: string;
}

/**
 * A receipt as a PDF of one page (more only when names and addresses are very long). The same receipt and
 * mark give the same bytes. What must be on it: records-and-claims c, rules 15, 17, 19 and 24; whether
 * everything is there is asked before a receipt is issued (`missingFromReceipt`), not here.
 *
 * Refuses with `character-not-printable` when no font has a character, and with `receipt-incomplete` when
 * the picture of the signature cannot be read.
 */
export function renderReceipt(receipt: Receipt, mark: ReceiptMark): Uint8Array<ArrayBuffer> {
  const { language, practice, therapist, patientId } = receipt;
  const t = wordsIn(language);
  const named = naming(receipt, mark, t);
  const { title, number, madeAt } = named;
  const facts = {
    document: named.mark && number ? [title, named.mark.name] : [title],
    patientId,
    therapist: therapist.name,
    generated: dayOf(receipt, madeAt),
  };
  const sheet = new Sheet({
    paper: 'letter',
    language,
    title,
    author: therapist.name,
    createdAt: madeAt,
    fileId: fileId(receipt, mark),
    footer: (page, pages, width) => footer(facts, t, page, pages, width),
  });
  const { width } = sheet;
  sheet.add(letterhead(practice, width));
  const numbered = number ? { label: t('documents:receipt.number'), value: number } : null;
  sheet.add(heading(t('documents:receipt.title'), numbered, width), 30);
  if (named.mark) sheet.add(markPanel(named.mark.name, named.mark.meaning, width), 14);
  sheet.add(patientAndDate(receipt, t, width), 22);
  sheet.add(account(receipt, t, width), 26);
  sheet.add(signedBy(therapist, t, width), 40);
  return sheet.bytes();
}

/** Rule 17: a duplicate bears both dates. A preview has no number and says that it is no receipt. */
function naming(receipt: Receipt, mark: ReceiptMark, t: Text): Naming {
  const { issuedAt, reissuedAt } = receipt;
  if (mark === 'preview') {
    const meaning = t('documents:mark.previewMeaning');
    return {
      title: t('documents:receipt.previewTitle'),
      number: null,
      mark: { name: t('documents:mark.preview'), meaning },
      madeAt: issuedAt,
    };
  }
  if (receipt.number === null) throw new Error('Only a preview has no number');
  const number = String(receipt.number).padStart(NUMBER_DIGITS, '0');
  const title = t('documents:receipt.fileTitle', { number });
  if (mark === 'original') return { title, number, mark: null, madeAt: issuedAt };
  if (reissuedAt === null) throw new Error('A duplicate needs the date of its reissue');
  const meaning = t('documents:mark.duplicateDates', {
    issued: dayOf(receipt, issuedAt),
    reissued: dayOf(receipt, reissuedAt),
  });
  return { title, number, mark: { name: t('documents:mark.duplicate'), meaning }, madeAt: reissuedAt };
}

/** The day of an instant where the practice is, in words. */
const dayOf = ({ zone, language }: Receipt, instant: string): string =>
  sayDate(dateIn(zone, instant), language);

const fileId = (receipt: Receipt, mark: ReceiptMark): string =>
  createHash('sha256')
    .update(JSON.stringify([mark, receipt]))
    .digest('hex')
    .slice(0, 32);

function patientAndDate(receipt: Receipt, t: Text, width: number): Block {
  return twoColumns(
    (column) =>
      labelled(t('documents:receipt.patient'), paragraph(receipt.patientName, TEXT.strong, column), column),
    (column) =>
      labelled(
        t('documents:receipt.issued'),
        paragraph(dayOf(receipt, receipt.issuedAt), TEXT.body, column),
        column,
      ),
    width,
  );
}

/** The service, each tax, the total, and that it is paid. */
function account(receipt: Receipt, t: Text, width: number): Block {
  return stack(
    together(treatment(receipt, t, width)),
    ...taxes(receipt, t, width),
    together(total(receipt, t, width)),
  );
}

/** Something said on the left, with a quieter line below it, and its amount on the right. */
function entry(said: string, detail: string, amount: string, style: TextStyle, width: number): Block {
  const wide = width - AMOUNT_WIDTH - 16;
  return row(
    { block: stack(paragraph(said, style, wide), paragraph(detail, TEXT.detail, wide)), left: 0 },
    { block: amountBlock(amount, TEXT.body), left: width - AMOUNT_WIDTH },
  );
}

const amountBlock = (amount: string, style: TextStyle): Block =>
  paragraph(amount, style, AMOUNT_WIDTH, 'right');

function treatment({ service, feeCents, language }: Receipt, t: Text, width: number): Block {
  const when = { date: sayDate(service.date, language), time: sayTime(service.start, language) };
  return stack(
    row(
      { block: paragraph(t('documents:receipt.service'), TEXT.label, width - AMOUNT_WIDTH), left: 0 },
      { block: amountBlock(t('documents:receipt.amount'), TEXT.label), left: width - AMOUNT_WIDTH },
    ),
    gap(4),
    rule(width, 1, COLORS.ink),
    gap(10),
    entry(
      t('documents:receipt.treatment', { count: service.durationMinutes }),
      t('documents:receipt.serviceTime', when),
      formatMoney(feeCents, language),
      TEXT.strong,
      width,
    ),
  );
}

/** Rule 19. None for a practice that is not registered: then nothing is said about tax. */
function taxes(receipt: Receipt, t: Text, width: number): Block[] {
  return receipt.taxes.map(({ code, basisPoints, cents, registrationNumber }) =>
    together(
      stack(
        gap(8),
        rule(width),
        gap(8),
        entry(
          `${t(`documents:tax.${code}`)} ${formatRate(basisPoints, receipt.language)}`,
          t(`documents:receipt.taxNumber.${code}`, { number: registrationNumber }),
          formatMoney(cents, receipt.language),
          TEXT.body,
          width,
        ),
      ),
    ),
  );
}

/** Alberta Blue Cross asks for the amount "paid in full" (records-and-claims c). */
function total({ totalCents, payment, paidOn, language }: Receipt, t: Text, width: number): Block {
  const amount = formatMoney(totalCents, language);
  const paid = { method: t(`documents:payment.${payment}`), date: sayDate(paidOn, language) };
  return stack(
    gap(10),
    rule(width, 1, COLORS.ink),
    gap(10),
    row(
      { block: paragraph(t('documents:receipt.total'), TEXT.total, width - AMOUNT_WIDTH), left: 0 },
      { block: amountBlock(amount, TEXT.total), left: width - AMOUNT_WIDTH },
    ),
    gap(6),
    entry(t('documents:receipt.paidInFull'), t('documents:receipt.paidBy', paid), amount, TEXT.strong, width),
  );
}
