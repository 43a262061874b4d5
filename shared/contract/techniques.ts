import { z } from 'zod';
import { ownTechniqueFields, ownTechniqueSchema } from '../clinical/techniques/own.ts';
import { TECHNIQUE_IDS } from '../clinical/techniques/techniques.ts';
import { dataCall } from './call.ts';

const techniqueId = () => z.enum(TECHNIQUE_IDS);

export const techniqueCalls = {
  /** The techniques that are not offered in this practice, and those of the therapist's own, oldest first. */
  'techniques.list': dataCall(
    z.object({}),
    z.object({ hidden: z.array(techniqueId()), own: z.array(ownTechniqueSchema) }),
  ),
  /** Whether these are offered where a technique is chosen; what was charted with them stays as it is. */
  'techniques.offer': dataCall(
    z.object({ techniques: z.array(techniqueId()), isOffered: z.boolean() }),
    z.object({}),
  ),
  'techniques.addOwn': dataCall(z.object({ technique: ownTechniqueFields }), z.object({ id: z.uuid() })),
  /** Refused with `technique-not-found` when there is none of that id; so is the removal. */
  'techniques.changeOwn': dataCall(z.object({ technique: ownTechniqueSchema }), z.object({})),
  'techniques.removeOwn': dataCall(z.object({ id: z.uuid() }), z.object({})),
};
