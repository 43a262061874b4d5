import type { Instant } from '../practice/dates.ts';
import type { Text } from '../text/text.ts';
import type { Entry } from './entry.ts';
import type { Charge, EntryContent, Fact, Kind, Missing, ProseSection } from './kind.ts';
import { visit } from './visit/visit.ts';

/** Every kind of entry. To add one: its folder here, its folder in `renderer/features`, its line below. */
export const KIND_IDS = ['visit'] as const;
export type KindId = (typeof KIND_IDS)[number];

/** A kind with its body type hidden behind its own schema, so that code above can know no kind. */
export interface AnyKind {
  id: KindId;
  version: number;
  empty: () => unknown;
  /** Upgrades and checks a stored body; throws when it does not fit. */
  read: (body: unknown, version: number) => unknown;
  /** Checks a body of the newest version; never throws. */
  check: Kind<unknown>['schema'];
  missing: (entry: EntryContent<unknown>, at: Instant) => Missing[];
  facts: (body: unknown) => Fact[];
  prose: (entry: EntryContent<unknown>, text: Text) => ProseSection[];
  excerpt: (body: unknown) => string;
  charge: (body: unknown) => Charge | null;
}

function hide<Body>(id: KindId, kind: Kind<Body>): AnyKind {
  const parse = (body: unknown): Body => kind.schema.parse(body);
  return {
    id,
    version: kind.version,
    empty: kind.empty,
    read: (body, version) => parse(version === kind.version ? body : kind.upgrade(body, version)),
    check: kind.schema,
    missing: (entry, at) => kind.missing({ ...entry, body: parse(entry.body) }, at),
    facts: (body) => kind.facts(parse(body)),
    prose: (entry, text) => kind.prose({ ...entry, body: parse(entry.body) }, text),
    excerpt: (body) => kind.excerpt(parse(body)),
    charge: (body) => kind.charge(parse(body)),
  };
}

const KINDS: Record<KindId, AnyKind> = {
  visit: hide('visit', visit),
};

/** The kind of that id; throws on one that this version of the app does not know. */
export function kindOf(id: Entry['kind']): AnyKind {
  const known = KIND_IDS.find((kind) => kind === id);
  if (!known) throw new Error('unknown kind of entry');
  return KINDS[known];
}
