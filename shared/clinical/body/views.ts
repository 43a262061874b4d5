/**
 * The pictures of the chart. Each has its own *chart units*: x to the right and y downwards from its top left
 * corner. On the whole body 1000 units are the height of the person; the views of the head, the hands and the
 * feet are larger, `scale` says how much, so that lengths and areas of all views can be compared.
 */
export const VIEW_IDS = [
  'front',
  'back',
  'left',
  'right',
  'head-front',
  'head-back',
  'head-left',
  'head-right',
  'palms',
  'hands-back',
  'feet-top',
  'soles',
] as const;
export type ViewId = (typeof VIEW_IDS)[number];

export interface ViewFacts {
  /** Its geometry, in `geometry/`. */
  drawing: DrawingName;
  /** Units of this view to one unit of the whole body. */
  scale: number;
  /** The side of the person at the right of the picture; for a view of one side, that side. */
  right: 'left' | 'right';
  /** Whether the drawing is shown as its mirror image. */
  mirror: boolean;
}

export type DrawingName =
  | 'front'
  | 'back'
  | 'side'
  | 'headFront'
  | 'headBack'
  | 'headSide'
  | 'palms'
  | 'backs'
  | 'feetTop'
  | 'soles';

const HEAD = 3.2;
/** A hand is drawn 400 units long and is 107 on the whole body. */
const HAND = 1 / 0.268;
/** A foot is drawn 400 units long and is 153 on the whole body (0.152 of the height). */
const FOOT = 400 / 153;

export const VIEWS: Readonly<Record<ViewId, ViewFacts>> = {
  front: { drawing: 'front', scale: 1, right: 'left', mirror: false },
  back: { drawing: 'back', scale: 1, right: 'right', mirror: false },
  left: { drawing: 'side', scale: 1, right: 'left', mirror: false },
  right: { drawing: 'side', scale: 1, right: 'right', mirror: true },
  'head-front': { drawing: 'headFront', scale: HEAD, right: 'left', mirror: false },
  'head-back': { drawing: 'headBack', scale: HEAD, right: 'right', mirror: false },
  'head-left': { drawing: 'headSide', scale: HEAD, right: 'left', mirror: false },
  'head-right': { drawing: 'headSide', scale: HEAD, right: 'right', mirror: true },
  palms: { drawing: 'palms', scale: HAND, right: 'left', mirror: false },
  'hands-back': { drawing: 'backs', scale: HAND, right: 'right', mirror: false },
  'feet-top': { drawing: 'feetTop', scale: FOOT, right: 'left', mirror: false },
  soles: { drawing: 'soles', scale: FOOT, right: 'left', mirror: false },
};

/** The view that shows the same from the other side; a view that shows both sides is its own. */
export function otherSide(view: ViewId): ViewId {
  const pairs: Partial<Record<ViewId, ViewId>> = {
    left: 'right',
    right: 'left',
    'head-left': 'head-right',
    'head-right': 'head-left',
  };
  return pairs[view] ?? view;
}
