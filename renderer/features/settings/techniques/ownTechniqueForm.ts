import { z } from 'zod';
import { PRESSURE_SCALE } from '#shared/clinical/scales.ts';
import { TECHNIQUE_GROUPS } from '#shared/clinical/techniques/groups.ts';
import {
  type OwnTechnique,
  type OwnTechniqueFields,
  ownTechniqueFields,
} from '#shared/clinical/techniques/own.ts';

/** The levels of a pressure as a list gives them, and none. */
export const LEVELS = ['none', ...Array.from({ length: PRESSURE_SCALE.high + 1 }, (_, level) => `${level}`)];
const level = () => z.string().transform((id) => (id === 'none' ? null : Number(id)));
const NO_GROUP = 'none';
export const GROUP_CHOICES = [...TECHNIQUE_GROUPS, NO_GROUP] as const;

/**
 * A technique of one's own as its form asks for it: the group has to be chosen, since it decides what speaks against
 * the technique, and of the pressure one end is enough.
 */
export const ownTechniqueFormSchema = z
  .object({
    name: ownTechniqueFields.shape.name,
    group: z.enum(GROUP_CHOICES, 'required'),
    low: level(),
    high: level(),
    minutes: ownTechniqueFields.shape.minutes,
  })
  .transform(({ group, low, high, ...rest }, context): OwnTechniqueFields => {
    const from = low ?? high;
    const to = high ?? low;
    if (from !== null && to !== null && from > to)
      context.addIssue({ code: 'custom', path: ['high'], message: 'out-of-range' });
    return {
      ...rest,
      group: group === NO_GROUP ? null : group,
      pressure: from === null || to === null ? null : [from, to],
    };
  });

export type OwnTechniqueInput = z.input<typeof ownTechniqueFormSchema>;

const levelId = (value: number | undefined): string => (value === undefined ? 'none' : `${value}`);

/** The form of a technique that is there, or of a new one. */
export const ownTechniqueInput = (technique: OwnTechnique | null): Partial<OwnTechniqueInput> => ({
  name: technique?.name ?? '',
  ...(technique && { group: technique.group ?? NO_GROUP }),
  low: levelId(technique?.pressure?.[0]),
  high: levelId(technique?.pressure?.[1]),
  minutes: technique?.minutes ?? null,
});
