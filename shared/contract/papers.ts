import { z } from 'zod';
import { idSchema } from '../chart/entry.ts';
import { QUESTION_SETS } from '../chart/intake/questions.ts';
import { LANGUAGES } from '../practice/practice.ts';
import { dataCall, internalCall, mainCall } from './call.ts';
import { pdfSchema } from './receipts.ts';

/**
 * A page of the chart stays in the practice. What the patient is handed, or an insurer or another provider, leaves it and
 * bears no alerts: a copy of the entry, or what its kind says to them instead (`handout`). `home` is the sheet of what the
 * patient does at home.
 */
export const COPIES = ['chart', 'patient', 'provider', 'home'] as const;
export type Copy = (typeof COPIES)[number];

export const PAPER_SIZES = ['letter', 'a4'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** An entry as a document, in the language of whoever receives it. */
const entryPaperSchema = z.object({
  entryId: idSchema,
  language: z.enum(LANGUAGES),
  copyFor: z.enum(COPIES),
  paper: z.enum(PAPER_SIZES).default('letter'),
});
export type EntryPaper = z.infer<typeof entryPaperSchema>;

/** The questions of a history to fill in by hand: all of them, or with a patient those that concern her. */
const blankIntakeSchema = z.object({
  patientId: idSchema.nullable(),
  set: z.enum(QUESTION_SETS),
  language: z.enum(LANGUAGES),
});
export type BlankIntake = z.infer<typeof blankIntakeSchema>;

const pdf = z.object({ pdf: pdfSchema });
/** False when the person cancelled. */
const saved = z.object({ saved: z.boolean() });
const path = z.string().min(1);
/** A dialog may stand open for a while; a chart of many pages takes a while to draw. */
const DIALOG_SECONDS = 600;
const DRAWING_SECONDS = 60;

export const paperCalls = {
  /** The entry with every signed version of it, newest first; a draft is marked as one. */
  'entries.pdf': dataCall(entryPaperSchema, pdf, DRAWING_SECONDS),
  /** Asks where to, and writes the same. */
  'entries.savePdf': mainCall(entryPaperSchema, saved, DIALOG_SECONDS),
  /** What to call the file: its kind and date and whom it is for, never a patient. */
  'entries.pdfName': internalCall(entryPaperSchema, z.object({ name: z.string() })),
  'entries.writePdf': internalCall(entryPaperSchema.extend({ path }), z.object({}), DRAWING_SECONDS),

  'intake.blankPdf': dataCall(blankIntakeSchema, pdf, DRAWING_SECONDS),
  'intake.saveBlankPdf': mainCall(blankIntakeSchema, saved, DIALOG_SECONDS),
  'intake.writeBlankPdf': internalCall(blankIntakeSchema.extend({ path }), z.object({}), DRAWING_SECONDS),
};
