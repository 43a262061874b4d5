import type { Context } from '../context.ts';
import type { AuditAction, AuditEvent } from '../store/audit.ts';

type About = Pick<AuditEvent, 'patientId' | 'entity' | 'entityId'> & { digest?: string };

/** Records one event by the therapist at work; called inside the `store.write` of what it records. */
export function record({ store, therapistId, now }: Context, action: AuditAction, about: About): void {
  const { patientId, entity, entityId, digest = null } = about;
  store.audit.append({ at: now(), author: therapistId, action, patientId, entity, entityId, digest });
}

/** The words of `record` for a patient as a whole. */
export const aboutPatient = (patientId: string): About => ({
  patientId,
  entity: 'patient',
  entityId: patientId,
});
