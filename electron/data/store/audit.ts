import { hash } from 'node:crypto';
import type { Connection } from './connection.ts';

/** Everything that is recorded: changes, and looks at a chart. */
export type AuditAction =
  | 'practice.created'
  | 'practice.changed'
  | 'practice.unlocked'
  | 'practice.locked'
  | 'patient.created'
  | 'patient.changed'
  | 'patient.archived'
  | 'patient.restored'
  | 'patient.viewed'
  | 'chart.viewed'
  | 'entry.created'
  | 'entry.saved'
  | 'entry.signed'
  | 'entry.amended'
  | 'entry.discarded'
  | 'entry.viewed'
  | 'entry.printed'
  | 'entry.exported'
  | 'form.printed'
  | 'form.exported'
  | 'handover.begun'
  | 'handover.finished'
  | 'handover.ended'
  | 'receipt.previewed'
  | 'receipt.issued'
  | 'receipt.viewed'
  | 'receipts.listed'
  | 'receipt.reissued'
  | 'receipt.exported'
  | 'instrument.added'
  | 'technique.hidden'
  | 'technique.shown'
  | 'technique.added'
  | 'technique.changed'
  | 'technique.removed'
  | 'plan-template.saved'
  | 'plan-template.renamed'
  | 'plan-template.deleted';

export interface AuditEvent {
  at: string;
  /** The therapist's id. */
  author: string;
  action: AuditAction;
  patientId: string | null;
  entity: 'practice' | 'patient' | 'entry' | 'receipt' | 'instrument' | 'technique' | 'plan-template';
  entityId: string;
  /** SHA-256 of what was signed or issued, so that the chain vouches for it too. */
  digest: string | null;
}

export interface AuditRow extends AuditEvent {
  /** Counts from 1 without gaps. */
  seq: number;
  previous: Uint8Array;
  hash: Uint8Array;
}

/** What the first event points back to. */
const BEGINNING = new Uint8Array(32);

/** SHA-256 over the event, its number and the hash of the one before it: 32 bytes. */
export function chainHash(seq: number, event: AuditEvent, previous: Uint8Array): Uint8Array {
  const { at, author, action, patientId, entity, entityId, digest } = event;
  const fields = [
    Buffer.from(previous).toString('hex'),
    seq,
    at,
    author,
    action,
    patientId,
    entity,
    entityId,
    digest,
  ];
  return hash('sha256', JSON.stringify(fields), 'buffer');
}

/** How long a run of saves of one draft goes on as one event; every keystroke is a save. */
const RUN_MS = 60_000;

type Head = Pick<AuditRow, 'seq' | 'hash' | 'at' | 'author' | 'action' | 'entityId'>;

/** Whether an event only goes on with what the newest one says: the same draft, saved again within a minute. */
function goesOn(event: AuditEvent, head: Head): boolean {
  const same =
    event.action === 'entry.saved' &&
    head.action === event.action &&
    head.entityId === event.entityId &&
    head.author === event.author;
  return same && Math.abs(Date.parse(event.at) - Date.parse(head.at)) < RUN_MS;
}

/** The append-only log. Called inside the transaction of the change it records, never apart from it. */
export function auditTable(connection: Connection) {
  const newest = connection.prepare<[], Head>(
    'SELECT seq, hash, at, author, action, entity_id AS entityId FROM audit ORDER BY seq DESC LIMIT 1',
  );
  const insert = connection.prepare<[AuditRow]>(`
    INSERT INTO audit (seq, at, author, action, patient_id, entity, entity_id, digest, previous, hash)
    VALUES (@seq, @at, @author, @action, @patientId, @entity, @entityId, @digest, @previous, @hash)`);

  return {
    append: (event: AuditEvent) => {
      const head = newest.get();
      if (head && goesOn(event, head)) return;
      const { seq, hash: previous } = head ?? { seq: 0, hash: BEGINNING };
      const next = seq + 1;
      insert.run({ ...event, seq: next, previous, hash: chainHash(next, event, previous) });
    },
  };
}
