import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Entry } from '#shared/chart/entry.ts';
import type { CallFailure } from '../../platform/bridge.ts';
import { call } from '../../platform/bridge.ts';

/** An entry among all its versions. */
export interface Thread {
  /** The entry that was asked for. */
  asked: Entry;
  /** The first version, and everything that amends it, oldest first. */
  all: Entry[];
}

/**
 * Reads an entry with its original and all amendments; never from memory, so that a draft is the newest. Each time the
 * page is opened it asks under a name of its own: what an earlier opening read may still be about to be forgotten.
 */
export function useThread(entryId: string): UseQueryResult<Thread, CallFailure> {
  const [opening] = useState(() => crypto.randomUUID());
  return useQuery<Thread, CallFailure>({
    queryKey: ['entries.read', { thread: entryId, opening }],
    queryFn: () => readThread(entryId),
    gcTime: 0,
  });
}

async function readThread(entryId: string): Promise<Thread> {
  const asked = await call('entries.read', { entryId });
  let root = asked;
  while (root.entry.amends) root = await call('entries.read', { entryId: root.entry.amends.entryId });
  return { asked: asked.entry, all: [root.entry, ...root.amendments] };
}

/** The signed versions, newest first. */
export const signedVersions = ({ all }: Thread): Entry[] =>
  all.filter((entry) => entry.state === 'signed').toReversed();

/** An amendment that was begun and not signed yet. */
export const openAmendment = ({ all }: Thread): Entry | undefined =>
  all.find((entry) => entry.state === 'draft' && entry.amends !== null);
