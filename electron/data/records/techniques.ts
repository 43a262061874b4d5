import { type OwnTechnique, ownTechniqueSchema } from '#shared/clinical/techniques/own.ts';
import { TECHNIQUE_IDS } from '#shared/clinical/techniques/techniques.ts';
import type { CallOutput, CallParsed } from '#shared/contract/contract.ts';
import { Refusal } from '#shared/contract/errors.ts';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';
import type { AuditAction } from '../store/audit.ts';
import { record } from './audit.ts';

/**
 * Which techniques are offered in this practice, and those of the therapist's own. Neither touches a chart: what
 * names a hidden technique still reads it, and what names one of her own has a copy.
 */

const about = (id: string) => ({ patientId: null, entity: 'technique', entityId: id }) as const;

export function listTechniques({ store }: Context): CallOutput<'techniques.list'> {
  const hidden = new Set(store.techniques.hidden());
  return {
    hidden: TECHNIQUE_IDS.filter((id) => hidden.has(id)),
    own: store.techniques.own().map(({ definition }) => ownTechniqueSchema.parse(JSON.parse(definition))),
  };
}

export function offerTechniques(
  context: Context,
  { techniques, isOffered }: CallParsed<'techniques.offer'>,
): CallOutput<'techniques.offer'> {
  const { show, hide } = context.store.techniques;
  const [change, action] = isOffered
    ? ([show, 'technique.shown'] as const)
    : ([hide, 'technique.hidden'] as const);
  context.store.write(() => {
    for (const id of techniques) if (change(id)) record(context, action, about(id));
  });
  return {};
}

const rowOf = (technique: OwnTechnique) => ({ id: technique.id, definition: JSON.stringify(technique) });

export function addOwnTechnique(
  context: Context,
  { technique }: CallParsed<'techniques.addOwn'>,
): CallOutput<'techniques.addOwn'> {
  const { store, now } = context;
  const id = newId(now());
  store.write(() => {
    store.techniques.addOwn(rowOf({ id, ...technique }));
    record(context, 'technique.added', about(id));
  });
  return { id };
}

/** Changes something of one that is there; refuses with `technique-not-found` otherwise. */
function alter(
  context: Context,
  id: string,
  action: AuditAction,
  work: () => boolean,
): Record<string, never> {
  context.store.write(() => {
    if (!work()) throw new Refusal('not-found', 'technique-not-found');
    record(context, action, about(id));
  });
  return {};
}

export const changeOwnTechnique = (
  context: Context,
  { technique }: CallParsed<'techniques.changeOwn'>,
): CallOutput<'techniques.changeOwn'> =>
  alter(context, technique.id, 'technique.changed', () =>
    context.store.techniques.changeOwn(rowOf(technique)),
  );

export const removeOwnTechnique = (
  context: Context,
  { id }: CallParsed<'techniques.removeOwn'>,
): CallOutput<'techniques.removeOwn'> =>
  alter(context, id, 'technique.removed', () => context.store.techniques.removeOwn(id));
