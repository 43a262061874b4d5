import type { Instant } from '../practice/dates.ts';
import type { Text } from '../text/text.ts';
import { assessment } from './assessment/assessment.ts';
import type { Background } from './background/background.ts';
import { consent } from './consent/consent.ts';
import type { Entry } from './entry.ts';
import { intake } from './intake/intake.ts';
import type {
  Beginning,
  Charge,
  EntryContent,
  Fact,
  Handout,
  HandoutFor,
  HomeCareParts,
  Kind,
  LetterParts,
  Missing,
  PatientSignature,
  ProseSection,
} from './kind.ts';
import { letter } from './letter/letter.ts';
import { plan } from './plan/plan.ts';
import { visit } from './visit/visit.ts';

/** Every kind of entry. To add one: its folder here, its folder in `renderer/features`, its line below. */
export const KIND_IDS = ['intake', 'consent', 'assessment', 'plan', 'visit', 'letter'] as const;
export type KindId = (typeof KIND_IDS)[number];

/** A kind with its body type hidden behind its own schema, so that code above can know no kind. */
export interface AnyKind {
  id: KindId;
  version: number;
  empty: () => unknown;
  isEncounter: boolean;
  begin: (beginning: Beginning<unknown>) => unknown;
  /** Upgrades and checks a stored body; throws when it does not fit. */
  read: (body: unknown, version: number) => unknown;
  /** Checks a body of the newest version; never throws. */
  check: Kind<unknown>['schema'];
  missing: (entry: EntryContent<unknown>, at: Instant, background: Background) => Missing[];
  facts: (body: unknown) => Fact[];
  prose: (entry: EntryContent<unknown>, text: Text) => ProseSection[];
  excerpt: (body: unknown) => string;
  signatures: (body: unknown) => PatientSignature[];
  charge: (body: unknown) => Charge | null;
  /** Null for a kind that writes no letters. */
  letter: (body: unknown) => LetterParts | null;
  /** Null for a kind of which a copy is handed out. */
  handout: (entry: EntryContent<unknown>, to: HandoutFor, text: Text) => Handout | null;
  /** Null where the patient does nothing at home by it. */
  homeCare: (body: unknown) => HomeCareParts | null;
}

function hide<Body>(id: KindId, kind: Kind<Body>): AnyKind {
  const parse = (body: unknown): Body => kind.schema.parse(body);
  return {
    id,
    version: kind.version,
    empty: kind.empty,
    isEncounter: kind.isEncounter,
    begin: ({ previous, ...rest }) =>
      kind.begin({ ...rest, previous: previous && { ...previous, body: parse(previous.body) } }),
    read: (body, version) => parse(version === kind.version ? body : kind.upgrade(body, version)),
    check: kind.schema,
    missing: (entry, at, background) => kind.missing({ ...entry, body: parse(entry.body) }, at, background),
    facts: (body) => kind.facts(parse(body)),
    prose: (entry, text) => kind.prose({ ...entry, body: parse(entry.body) }, text),
    excerpt: (body) => kind.excerpt(parse(body)),
    signatures: (body) => kind.signatures(parse(body)),
    charge: (body) => kind.charge(parse(body)),
    letter: (body) => kind.letter?.(parse(body)) ?? null,
    handout: (entry, to, text) => kind.handout?.({ ...entry, body: parse(entry.body) }, to, text) ?? null,
    homeCare: (body) => kind.homeCare?.(parse(body)) ?? null,
  };
}

const KINDS: Record<KindId, AnyKind> = {
  intake: hide('intake', intake),
  consent: hide('consent', consent),
  assessment: hide('assessment', assessment),
  plan: hide('plan', plan),
  visit: hide('visit', visit),
  letter: hide('letter', letter),
};

/** The kind of that id; throws on one that this version of the app does not know. */
export function kindOf(id: Entry['kind']): AnyKind {
  const known = KIND_IDS.find((kind) => kind === id);
  if (!known) throw new Error('unknown kind of entry');
  return KINDS[known];
}
