import type { z } from 'zod';
import type { RegionId, Side } from '../clinical/regions.ts';
import type { Instant } from '../practice/dates.ts';
import type { Text } from '../text/text.ts';
import type { Author, Service } from './entry.ts';

/** One thing missing before an entry can be signed; `chart:missing.<reason>` says it and what to do. */
export interface Missing {
  /** Dotted path of the field to go to; `therapist` and `service.…` lie outside the body. */
  path: string;
  reason: string;
}

/** What an entry measured or did: a row of the projection that graphs, reports and counts are made of. */
export type Fact =
  | { type: 'measurement'; measure: string; occasion: 'before' | 'after'; value: number; unit: string }
  | {
      type: 'bout';
      technique: string;
      region: RegionId;
      side: Side;
      pressure: number | null;
      minutes: number | null;
    };

/** A heading and its paragraphs: the same on screen, on paper, in search and in export. */
export interface ProseSection {
  heading: string;
  paragraphs: string[];
}

/** What of an entry a kind's rules, facts and prose look at. */
export interface EntryContent<Body> {
  body: Body;
  service: Service;
  author: Author;
}

/** What an entry says a receipt can be made of; null where it was not charted. */
export interface Charge {
  durationMinutes: number | null;
  feeCents: number | null;
}

/** A kind of entry. `version` counts changes of the body's shape; `upgrade` brings any older one here. */
export interface Kind<Body> {
  id: string;
  version: number;
  schema: z.ZodType<Body>;
  upgrade: (body: unknown, from: number) => unknown;
  empty: () => Body;
  /** What is missing for signing it at that instant. */
  missing: (entry: EntryContent<Body>, at: Instant) => Missing[];
  facts: (body: Body) => Fact[];
  prose: (entry: EntryContent<Body>, text: Text) => ProseSection[];
  /** The first thing written in it, for lists; empty when nothing is. */
  excerpt: (body: Body) => string;
  /** Null for a kind that is never charged for. */
  charge: (body: Body) => Charge | null;
}
