import type { Alert } from '#shared/chart/background/alert.ts';
import { alertWords } from '#shared/chart/background/alertWords.ts';
import type { PlainDate } from '#shared/practice/dates.ts';
import { type Block, gap, headed, panel, paragraph, row, stack } from './blocks.ts';
import { legible } from './legible.ts';
import { TEXT } from './look.ts';
import type { Speech } from './say.ts';

/**
 * The alerts of a chart on paper: in full on the first page, in short on every other. What is dangerous stands
 * first and in bold, which a copy in grey keeps.
 */

const PADDING = 9;
const GUTTER = 14;
/** Of the width: what it is on the left, why on the right. */
const TITLE_SHARE = 0.46;
/** Of the strip on later pages: more would leave no room for the record itself. The first page has them all. */
const MOST_IN_STRIP = 10;
const LONGEST_IN_STRIP = 80;

/** Every alert with its reason, in a box. */
export function alertPanel(alerts: readonly Alert[], on: PlainDate, speech: Speech, width: number): Block {
  const { t, day } = speech;
  if (alerts.length === 0)
    return paragraph(t('documents:entry.noAlerts', { date: day(on) }), TEXT.detail, width);
  const inside = width - PADDING * 2;
  const at = inside * TITLE_SHARE;
  const rows = alerts.flatMap((alert, index) => {
    const { title, why } = said(alert, speech);
    const style = alert.level === 'danger' ? TEXT.factStrong : TEXT.fact;
    const line = row(
      { block: paragraph(title, style, at - GUTTER), left: 0 },
      { block: paragraph(why, TEXT.why, inside - at), left: at },
    );
    return index === 0 ? [line] : [gap(2), line];
  });
  const heading = paragraph(t('documents:entry.alerts', { date: day(on) }), TEXT.label, inside);
  return panel(headed(stack(heading, gap(2)), stack(...rows)), width, PADDING);
}

/** The same in a few lines. */
export function alertStrip(alerts: readonly Alert[], on: PlainDate, speech: Speech, width: number): Block {
  const { t, day } = speech;
  if (alerts.length === 0)
    return paragraph(t('documents:entry.noAlerts', { date: day(on) }), TEXT.footer, width);
  const shown = alerts.slice(0, MOST_IN_STRIP);
  const titles = (level: Alert['level']) =>
    shown.filter((alert) => alert.level === level).map((alert) => shortened(said(alert, speech).title));
  const more = alerts.length - shown.length;
  const rest = [...titles('warn'), ...(more > 0 ? [t('documents:entry.moreAlerts', { count: more })] : [])];
  const lines = [
    { text: titles('danger').join('  ·  '), weight: 'bold' as const },
    { text: rest.join('  ·  '), weight: 'regular' as const },
  ].filter(({ text }) => text !== '');
  return stack(
    paragraph(t('documents:entry.alerts', { date: day(on) }), TEXT.footer, width),
    ...lines.map(({ text, weight }) => paragraph(text, { ...TEXT.strip, weight }, width)),
  );
}

function said(alert: Alert, { t, day }: Speech): { title: string; why: string } {
  const { title, why } = alertWords(t, alert, day);
  return { title: legible(title), why: legible(why) };
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function shortened(title: string): string {
  const letters = [...graphemes.segment(title)];
  if (letters.length <= LONGEST_IN_STRIP) return title;
  const start = letters.slice(0, LONGEST_IN_STRIP - 1).map(({ segment }) => segment);
  return `${start.join('').trimEnd()}…`;
}
