/**
 * What is marked on the chart, as data. A mark lies on a spot or is a stroke of the pen; a stroke's points are
 * chart units of its view. Kinds are named in `body:kind`; an id is for ever.
 */
import { z } from 'zod';
import { painScore } from '../scales.ts';
import { BODY_REGION_IDS, bodyRegion, SPOT_SIDES, type Spot } from './regions.ts';
import { VIEW_IDS } from './views.ts';

export const MARK_KINDS = [
  'ache',
  'sharp',
  'burning',
  'numbness',
  'pins-and-needles',
  'stiffness',
  'spasm',
  'trigger-point',
  'swelling',
  'scar',
  'bruise',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** More than any chart has. */
export const MOST_MARKS = 500;
/** A stroke of the pen is thinned to fewer points than this (`thinned`). */
export const MOST_POINTS = 1000;
/** No view is larger, in chart units; kept wide, so that a chart signed on older art stays readable. */
const FARTHEST = 5000;

const coordinate = () => z.number('not-valid').min(-FARTHEST, 'out-of-range').max(FARTHEST, 'out-of-range');
export const pointSchema = z.object({ x: coordinate(), y: coordinate() });

export const spotSchema = z
  .object({ region: z.enum(BODY_REGION_IDS), side: z.enum(SPOT_SIDES) })
  .refine(({ region, side }) => bodyRegion(region).paired === (side !== 'midline'), 'not-valid');

/** A line of the pen; a single point is a dot. */
export const strokeSchema = z.object({
  view: z.enum(VIEW_IDS),
  points: z.array(pointSchema).min(1, 'required').max(MOST_POINTS, 'too-large'),
});
export type Stroke = z.infer<typeof strokeSchema>;

/** Where a trigger point is and where its pain is felt, in one view. */
export const referralSchema = z.object({ view: z.enum(VIEW_IDS), from: pointSchema, to: pointSchema });
export type Referral = z.infer<typeof referralSchema>;

const id = () => z.string().min(1).max(40);

export const markSchema = z
  .object({
    id: id(),
    kind: z.enum(MARK_KINDS),
    /** 0–10; null where it was not asked. */
    intensity: painScore().nullable(),
    where: z.discriminatedUnion('type', [
      z.object({ type: z.literal('spot'), spot: spotSchema }),
      z.object({ type: z.literal('stroke'), stroke: strokeSchema }),
    ]),
    /** Of a trigger point only. */
    referral: referralSchema.nullable(),
  })
  .refine(({ kind, referral }) => referral === null || kind === 'trigger-point', {
    message: 'not-valid',
    path: ['referral'],
  });
export type Mark = z.infer<typeof markSchema>;

/** The edition of the drawings that strokes were made on: raised when a view's units or outline change. */
export const ART = 1;

export const bodyChartSchema = z.object({
  art: z.int('not-valid').min(1, 'out-of-range').max(ART, 'out-of-range'),
  marks: z.array(markSchema).max(MOST_MARKS, 'too-large'),
});
export type BodyChart = z.infer<typeof bodyChartSchema>;

export const emptyBodyChart = (): BodyChart => ({ art: ART, marks: [] });

export const onSpot = (
  markId: string,
  kind: MarkKind,
  spot: Spot,
  intensity: number | null = null,
): Mark => ({
  id: markId,
  kind,
  intensity,
  where: { type: 'spot', spot },
  referral: null,
});

export const asStroke = (
  markId: string,
  kind: MarkKind,
  stroke: Stroke,
  intensity: number | null = null,
): Mark => ({ id: markId, kind, intensity, where: { type: 'stroke', stroke }, referral: null });
