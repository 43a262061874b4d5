import type { ComponentType } from 'react';
import type { Background } from '#shared/chart/background/background.ts';
import type { Entry } from '#shared/chart/entry.ts';
import type { EntryContent } from '#shared/chart/kind.ts';
import type { KindId } from '#shared/chart/registry.ts';
import type { Draft } from '../../platform/drafts.ts';

export interface EditorProps<Body> {
  draft: Draft<Body>;
  entry: Entry;
  /** What the chart says of the patient's risks and consents. */
  background: Background;
}

/** What a kind of entry brings to the screen; everything around it knows no kind. */
export interface KindScreens<Body> {
  /** Writes the draft. Each field stands in a `FieldPlace` with the path that the kind's rules name. */
  Editor: ComponentType<EditorProps<Body>>;
  /** The entry to read: what it says, and which version of which chart says it. */
  View: ComponentType<{ content: EntryContent<Body>; entry: Entry }>;
  /** The entry in one line of facts. */
  Summary: ComponentType<{ content: EntryContent<Body> }>;
  /** What can be done with a signed entry of this kind; `versions` holds the original and its amendments. */
  Actions: ComponentType<{ newest: Entry; versions: readonly Entry[] }>;
}

/** The screens of each kind, with the body's type hidden: it is only ever read by the kind's own schema. */
export type AllScreens = Record<KindId, KindScreens<unknown>>;

export const anyKind = <Body>(screens: KindScreens<Body>): KindScreens<unknown> =>
  screens as unknown as KindScreens<unknown>;
