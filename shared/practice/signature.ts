import { z } from 'zod';
import { instant } from './dates.ts';
import { requiredLine } from './fields.ts';

/**
 * A signature, as strokes (drawn: stays a vector in every document) or as a PNG (scanned). Stroke points
 * are in the units of a box of `width` × `height`; a stroke has at least two points to be ink.
 */
export const signatureSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('strokes'),
    width: z.number().positive().max(4000),
    height: z.number().positive().max(4000),
    strokes: z
      .array(
        z
          .array(z.tuple([z.number(), z.number()]))
          .min(2)
          .max(5000),
      )
      .min(1)
      .max(200),
  }),
  z.object({
    type: z.literal('png'),
    /** Base64 of the file, at most about 500 KB of picture. */
    data: z
      .string()
      .max(700_000, 'too-large')
      .regex(/^iVBORw0KGgo[A-Za-z0-9+/=]*$/u, 'not-valid'),
  }),
]);
export type Signature = z.infer<typeof signatureSchema>;

/** Shorter than this part of the box's width, all strokes together, is a slip or two dots, not a signature. */
const LEAST_INK = 0.15;

/** Whether there is enough ink to be somebody's signature; a picture is taken as it is. */
export function isInk(signature: Signature): boolean {
  if (signature.type === 'png') return true;
  const length = signature.strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0);
  return length >= signature.width * LEAST_INK;
}

const lengthOf = (stroke: readonly (readonly [number, number])[]): number =>
  stroke.reduce((sum, [x, y], index) => {
    const before = stroke[index - 1];
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : 0;
  }, 0);

/** Signed by hand: the ink, the name in print, and when. */
export const handSignatureSchema = z.object({
  signature: signatureSchema.refine(isInk, 'not-a-signature'),
  name: requiredLine(),
  at: instant(),
});
export type HandSignature = z.infer<typeof handSignatureSchema>;
