import type { ViewId } from '#shared/clinical/body/views.ts';

/** The views that are looked at together. */
export const SHEETS = {
  body: ['front', 'back'],
  sides: ['left', 'right'],
  head: ['head-front', 'head-back', 'head-left', 'head-right'],
  hands: ['palms', 'hands-back'],
  feet: ['feet-top', 'soles'],
} as const satisfies Record<string, readonly ViewId[]>;

export type SheetId = keyof typeof SHEETS;
export const SHEET_IDS = Object.keys(SHEETS) as SheetId[];

export const TOOLS = ['region', 'pen', 'eraser'] as const;
export type Tool = (typeof TOOLS)[number];

/** Which sheet shows a view. */
export const sheetOf = (view: ViewId): SheetId =>
  SHEET_IDS.find((sheet) => (SHEETS[sheet] as readonly ViewId[]).includes(view)) ?? 'body';
