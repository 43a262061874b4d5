import { FILE_LIMIT, parseInstrument } from '#shared/clinical/measures/custom.ts';
import { instrumentSchema } from '#shared/clinical/measures/instrument.ts';
import type { CallOutput, CallParsed } from '#shared/contract/contract.ts';
import type { AddedInstrument, InstrumentAddition } from '#shared/contract/instruments.ts';
import type { Context } from '../context.ts';
import { sha256 } from '../digest.ts';
import { readOutside } from '../files.ts';
import { record } from './audit.ts';

/** The most bytes a definition file is read to: its limit in letters, each of up to four bytes. */
const MOST_BYTES = 4 * FILE_LIMIT;

/** Outcome measures of the therapist's own, from definition files: a version that was added stays as it is. */

const added = ({ store }: Context): AddedInstrument[] =>
  store.instruments.list().map(({ addedAt, definition }) => ({
    instrument: instrumentSchema.parse(JSON.parse(definition)),
    addedAt,
  }));

export const listInstruments = (context: Context): CallOutput<'instruments.list'> => ({
  instruments: added(context),
});

/** Takes over what the file at that path defines, or says everything that is wrong with it and takes nothing. */
export function takeOverInstrument(
  context: Context,
  { path }: CallParsed<'instruments.takeOver'>,
): CallOutput<'instruments.takeOver'> {
  const bytes = readOutside(path, MOST_BYTES);
  return bytes === null
    ? { outcome: 'refused', problems: [{ path: '', reason: 'too-large' }] }
    : takeOver(context, bytes);
}

function takeOver(context: Context, bytes: Uint8Array): InstrumentAddition {
  const { store, now } = context;
  const json = textOf(bytes);
  if (json === null) return { outcome: 'refused', problems: [{ path: '', reason: 'not-json' }] };
  return store.write((): InstrumentAddition => {
    const existing = added(context).map(({ instrument }) => instrument);
    const parsed = parseInstrument(json, existing);
    if (!parsed.ok) return { outcome: 'refused', problems: parsed.problems };
    const { instrument } = parsed;
    const { id, version } = instrument;
    if (existing.some((one) => one.id === id && one.version === version))
      return { outcome: 'there-already', instrument };
    const definition = JSON.stringify(instrument);
    store.instruments.insert({ id, version, addedAt: now(), definition });
    const digest = sha256(definition);
    record(context, 'instrument.added', { patientId: null, entity: 'instrument', entityId: id, digest });
    return { outcome: 'added', instrument };
  });
}

/** The file as text, or null where it is not UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
