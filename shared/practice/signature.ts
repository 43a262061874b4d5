import { z } from 'zod';

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
