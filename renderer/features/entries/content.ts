import type { Entry } from '#shared/chart/entry.ts';
import type { EntryContent } from '#shared/chart/kind.ts';
import { type AnyKind, kindOf } from '#shared/chart/registry.ts';

/** An entry whose body was read by its kind, in the newest form. */
export interface ReadEntry {
  entry: Entry;
  kind: AnyKind;
  content: EntryContent<unknown>;
}

/** Null for an entry that this version of the app cannot read, such as one that a newer version wrote. */
export function readEntry(entry: Entry): ReadEntry | null {
  try {
    const kind = kindOf(entry.kind);
    const body = kind.read(entry.body, entry.version);
    return { entry, kind, content: { body, service: entry.service, author: entry.author } };
  } catch {
    return null;
  }
}
