import { templateContentSchema } from '#shared/chart/plan/templates/template.ts';
import type { CallOutput, CallParsed } from '#shared/contract/contract.ts';
import { Refusal } from '#shared/contract/errors.ts';
import type { Context } from '../context.ts';
import { sha256 } from '../digest.ts';
import { newId } from '../ids.ts';
import { record } from './audit.ts';

/** Templates of plans that the therapist made. They hold nothing of a patient, and no plan hangs on one. */

const about = (entityId: string) => ({ patientId: null, entity: 'plan-template' as const, entityId });

export const listPlanTemplates = ({ store }: Context): CallOutput<'planTemplates.list'> => ({
  templates: store.planTemplates.list().map(({ id, name, changedAt, content }) => ({
    id,
    name,
    changedAt,
    content: templateContentSchema.parse(JSON.parse(content)),
  })),
});

export function savePlanTemplate(
  context: Context,
  { name, content }: CallParsed<'planTemplates.save'>,
): CallOutput<'planTemplates.save'> {
  const { store, now } = context;
  return store.write(() => {
    const at = now();
    const templateId = newId(at);
    const json = JSON.stringify(content);
    store.planTemplates.insert({ id: templateId, name, changedAt: at, content: json });
    record(context, 'plan-template.saved', { ...about(templateId), digest: sha256(json) });
    return { templateId };
  });
}

export function renamePlanTemplate(
  context: Context,
  { templateId, name }: CallParsed<'planTemplates.rename'>,
): CallOutput<'planTemplates.rename'> {
  const { store, now } = context;
  return store.write(() => {
    if (!store.planTemplates.rename({ id: templateId, name, changedAt: now() })) throw notFound();
    record(context, 'plan-template.renamed', about(templateId));
    return {};
  });
}

export function deletePlanTemplate(
  context: Context,
  { templateId }: CallParsed<'planTemplates.delete'>,
): CallOutput<'planTemplates.delete'> {
  const { store } = context;
  return store.write(() => {
    if (!store.planTemplates.remove(templateId)) throw notFound();
    record(context, 'plan-template.deleted', about(templateId));
    return {};
  });
}

const notFound = () => new Refusal('not-found', 'template-not-found');
