import { z } from 'zod';
import { idSchema } from '../chart/entry.ts';
import { templateContentSchema } from '../chart/plan/templates/template.ts';
import { instant } from '../practice/dates.ts';
import { requiredLine } from '../practice/fields.ts';
import { dataCall } from './call.ts';

/** The longest name of a template, in UTF-16 units. */
export const TEMPLATE_NAME_LIMIT = 80;
const name = () => requiredLine(TEMPLATE_NAME_LIMIT);

const ownTemplateSchema = z.object({
  id: idSchema,
  name: z.string(),
  changedAt: instant(),
  content: templateContentSchema,
});
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;

/** Templates of plans that the therapist made; those that the app brings are in `shared/chart/plan/templates`. */
export const planTemplateCalls = {
  /** By name. */
  'planTemplates.list': dataCall(z.object({}), z.object({ templates: z.array(ownTemplateSchema) })),
  'planTemplates.save': dataCall(
    z.object({ name: name(), content: templateContentSchema }),
    z.object({ templateId: idSchema }),
  ),
  'planTemplates.rename': dataCall(z.object({ templateId: idSchema, name: name() }), z.object({})),
  'planTemplates.delete': dataCall(z.object({ templateId: idSchema }), z.object({})),
};
