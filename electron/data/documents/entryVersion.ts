import { type Entry, isLate, LATE_AFTER_HOURS } from '#shared/chart/entry.ts';
import type { ProseSection } from '#shared/chart/kind.ts';
import { kindOf } from '#shared/chart/registry.ts';
import { formatMoney } from '#shared/practice/money.ts';
import type { Therapist } from '#shared/practice/practice.ts';
import type { HandSignature, Signature } from '#shared/practice/signature.ts';
import { type Block, gap, headed, paragraph, row, rule, stack, together } from './blocks.ts';
import type { EntryVersion } from './entryDocument.ts';
import { figureBlock } from './figures.ts';
import { signatureBlock } from './ink.ts';
import { legible } from './legible.ts';
import { COLORS, TEXT } from './look.ts';
import type { Speech } from './say.ts';
import { labelled, twoColumns } from './stationery.ts';

const COLUMNS = 3;
const GUTTER = 16;
const SIGNATURE_HEIGHT = 40;
const PARAGRAPH_GAP = 3;
/** Above a table or a picture. */
const FIGURE_GAP = 9;
const LINE = TEXT.record.size * TEXT.record.leading;
/** Enough of a hash to compare two by eye. */
const SHORT_HASH = 12;

/** Said in small: what it is, under it what is to be known of it, and what of that must not be missed. */
interface Fact {
  name: string;
  lines: readonly string[];
  strong?: string;
}

/** The record of the record: when the care was, when it was written and signed, by whom, and its seal. */
export function factsBlock({ entry, therapist }: EntryVersion, speech: Speech, width: number): Block {
  const facts = factsOf(entry, therapist, speech);
  const column = (width - GUTTER * (COLUMNS - 1)) / COLUMNS;
  const rows: Block[] = [];
  for (let at = 0; at < facts.length; at += COLUMNS) {
    const cells = facts.slice(at, at + COLUMNS).map((fact, index) => ({
      block: factBlock(fact, column),
      left: index * (column + GUTTER),
    }));
    rows.push(...(at === 0 ? [] : [gap(7)]), row(...cells));
  }
  return together(stack(rule(width), gap(8), ...rows, gap(8), rule(width)));
}

const factBlock = ({ name, lines, strong }: Fact, width: number): Block =>
  labelled(
    name,
    stack(
      ...lines.map((line) => paragraph(line, TEXT.fact, width)),
      ...(strong === undefined ? [] : [paragraph(strong, TEXT.factStrong, width)]),
    ),
    width,
  );

function factsOf(entry: Entry, { name, designation, registrationNumber }: Therapist, speech: Speech): Fact[] {
  const { t, language, day, dayAndTime, moment } = speech;
  const { service, enteredAt, signedAt, hash, kind, body } = entry;
  const charge = kindOf(kind).charge(body);
  const facts: Fact[] = [
    {
      name: t('chart:entry.service'),
      lines:
        service.start === ''
          ? [day(service.date), ...(charge === null ? [] : [t('chart:entry.startUnknown')])]
          : [dayAndTime(service.date, service.start)],
    },
    { name: t('chart:entry.entered'), lines: [moment(enteredAt)] },
    { name: t('chart:entry.signed'), ...signedLines(entry, speech) },
    {
      name: t('chart:entry.author'),
      lines: [
        legible([name, designation].filter((part) => part !== '').join(', ')),
        ...(registrationNumber === ''
          ? []
          : [legible(t('chart:entry.registration', { number: registrationNumber }))]),
      ],
    },
  ];
  const minutes = charge?.durationMinutes ?? null;
  const fee = charge?.feeCents ?? null;
  if (minutes !== null)
    facts.push({
      name: t('documents:entry.duration'),
      lines: [t('documents:entry.minutes', { count: minutes })],
    });
  if (fee !== null) facts.push({ name: t('documents:entry.fee'), lines: [formatMoney(fee, language)] });
  if (signedAt !== null && hash !== null)
    facts.push({ name: t('chart:entry.seal'), lines: [hash.slice(0, SHORT_HASH)] });
  return facts;
}

function signedLines(entry: Entry, { t, moment }: Speech): Omit<Fact, 'name'> {
  const { signedAt } = entry;
  if (signedAt === null) return { lines: [], strong: t('documents:entry.notSigned') };
  if (!isLate(entry, signedAt)) return { lines: [moment(signedAt)] };
  const strong = `${t('chart:entry.late')}. ${t('chart:entry.lateWhy', { hours: LATE_AFTER_HOURS })}`;
  return { lines: [moment(signedAt)], strong };
}

/** What the entry says, section by section, in its kind's own words. */
export function sectionBlocks(
  { entry: { kind, body, service, author } }: EntryVersion,
  speech: Speech,
  width: number,
): Block[] {
  const { t } = speech;
  const sections = kindOf(kind).prose({ body, service, author }, t);
  return sections.length === 0
    ? [paragraph(t('documents:entry.nothingWritten'), TEXT.detail, width)]
    : sections.map((section) => sectionBlock(section, speech, width));
}

function sectionBlock(
  { heading, paragraphs, figures = [] }: ProseSection,
  speech: Speech,
  width: number,
): Block {
  const prose = inCompany(paragraphs.map((text) => paragraph(legible(text), TEXT.record, width)));
  const drawn = figures.map((figure) => figureBlock(figure, speech, width));
  return headed(
    stack(paragraph(legible(heading), TEXT.section, width), gap(1)),
    paragraphs.length === 0 ? spaced(drawn, FIGURE_GAP) : spaced([prose, ...drawn], FIGURE_GAP),
  );
}

/** Paragraphs with space between them. A last line of its own takes a short one before it to the next page. */
function inCompany(paragraphs: readonly Block[]): Block {
  const [beforeLast, last] = paragraphs.slice(-2);
  const isLonely = beforeLast && last && last.height < 2 * LINE && beforeLast.height < 3 * LINE;
  return spaced(isLonely ? [...paragraphs.slice(0, -2), together(spaced([beforeLast, last]))] : paragraphs);
}

const spaced = (blocks: readonly Block[], space = PARAGRAPH_GAP): Block =>
  stack(...blocks.flatMap((block, index) => (index === 0 ? [block] : [gap(space), block])));

/** The therapist's signature on the left; whoever else put a hand to it on the right. */
export function signaturesBlock(version: EntryVersion, speech: Speech, width: number): Block {
  const { entry } = version;
  const hands = kindOf(entry.kind).signatures(entry.body);
  return together(
    twoColumns(
      (column) => therapistHand(version, speech, column),
      (column) =>
        stack(
          ...hands.map(({ signed, role }) =>
            patientHand(signed, speech.t(`documents:signedBy.${role}`), speech, column),
          ),
        ),
      width,
    ),
  );
}

/** Who wrote it, with her signature once it is signed. */
export function therapistHand({ entry, therapist }: EntryVersion, speech: Speech, width: number): Block {
  const { t, moment } = speech;
  const { name, designation, college, registrationNumber, signature } = therapist;
  const standing = [
    [designation, college].filter((part) => part !== '').join(', '),
    t('documents:therapist.registrationNumber', { number: registrationNumber }),
  ].filter((part) => part !== '');
  const signed =
    entry.signedAt === null
      ? t('documents:entry.notSigned')
      : t('documents:entry.signedOn', { moment: moment(entry.signedAt) });
  const ink = entry.signedAt === null ? null : signature;
  return hand(
    { role: t('documents:therapist.role'), name, details: [standing.join('  ·  '), signed] },
    ink,
    t,
    width,
  );
}

const patientHand = (
  { signature, name, at }: HandSignature,
  role: string,
  { t, moment }: Speech,
  width: number,
): Block =>
  hand({ role, name, details: [t('documents:entry.signedOn', { moment: moment(at) })] }, signature, t, width);

function hand(
  { role, name, details }: { role: string; name: string; details: readonly string[] },
  signature: Signature | null,
  t: Speech['t'],
  width: number,
): Block {
  const unreadable = paragraph(t('documents:entry.signatureUnreadable'), TEXT.detail, width);
  return stack(
    signature ? signatureBlock(signature, width, SIGNATURE_HEIGHT, unreadable) : gap(SIGNATURE_HEIGHT),
    gap(4),
    rule(width, 0.75, COLORS.ink),
    gap(3),
    paragraph(role, TEXT.label, width),
    paragraph(legible(name), TEXT.factStrong, width),
    ...details.map((detail) => paragraph(legible(detail), TEXT.fact, width)),
  );
}
