import type { Weight } from './fonts.ts';

/** Sizes are points (1/72 inch), leading is a factor of the size. */
export interface TextStyle {
  size: number;
  weight: Weight;
  color: string;
  leading: number;
}

/**
 * Few colours, dark enough to copy and to fax: every text colour has at least 6:1 on white, and nothing is
 * told by colour alone.
 */
export const COLORS = {
  ink: '#17201f',
  quiet: '#55605e',
  accent: '#17514b',
  hairline: '#c6cecc',
  tint: '#f1f5f4',
} as const;

export const TEXT = {
  title: { size: 26, weight: 'bold', color: COLORS.ink, leading: 1.2 },
  /** Small enough that every kind of entry has its name on one line beside the date, in both languages. */
  entryTitle: { size: 22, weight: 'bold', color: COLORS.ink, leading: 1.35 },
  letterhead: { size: 15, weight: 'bold', color: COLORS.accent, leading: 1.25 },
  contact: { size: 9, weight: 'regular', color: COLORS.quiet, leading: 1.45 },
  label: { size: 8, weight: 'regular', color: COLORS.quiet, leading: 1.4 },
  body: { size: 10.5, weight: 'regular', color: COLORS.ink, leading: 1.45 },
  /** The text of a record, a little closer than a letter: it is looked up more than it is read. */
  record: { size: 10, weight: 'regular', color: COLORS.ink, leading: 1.4 },
  /** What a patient reads at home, a little larger. */
  plain: { size: 11.5, weight: 'regular', color: COLORS.ink, leading: 1.45 },
  plainSection: { size: 13, weight: 'bold', color: COLORS.accent, leading: 1.4 },
  strong: { size: 10.5, weight: 'bold', color: COLORS.ink, leading: 1.45 },
  detail: { size: 9, weight: 'regular', color: COLORS.quiet, leading: 1.45 },
  total: { size: 14, weight: 'bold', color: COLORS.ink, leading: 1.4 },
  version: { size: 13, weight: 'bold', color: COLORS.ink, leading: 1.35 },
  section: { size: 10.5, weight: 'bold', color: COLORS.accent, leading: 1.45 },
  formSection: { size: 13, weight: 'bold', color: COLORS.accent, leading: 1.35 },
  /** A sheet to take home: read at arm's length, by people of every age. */
  large: { size: 14, weight: 'regular', color: COLORS.ink, leading: 1.32 },
  largeStrong: { size: 14, weight: 'bold', color: COLORS.ink, leading: 1.32 },
  largeHeading: { size: 17, weight: 'bold', color: COLORS.accent, leading: 1.3 },
  fact: { size: 9, weight: 'regular', color: COLORS.ink, leading: 1.4 },
  factStrong: { size: 9, weight: 'bold', color: COLORS.ink, leading: 1.4 },
  /** As high as a fact, so that the two stand on one line. */
  why: { size: 8, weight: 'regular', color: COLORS.quiet, leading: 1.575 },
  strip: { size: 8, weight: 'regular', color: COLORS.ink, leading: 1.4 },
  mark: { size: 13, weight: 'bold', color: COLORS.ink, leading: 1.4 },
  footer: { size: 7.5, weight: 'regular', color: COLORS.quiet, leading: 1.5 },
} as const satisfies Record<string, TextStyle>;

/** The capitals of Noto Sans stand 0.714 of the size above the baseline. */
export const CAP_HEIGHT = 0.714;
