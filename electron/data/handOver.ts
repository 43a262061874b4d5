import type { CallOutput, CallParsed, DataCallName } from '#shared/contract/contract.ts';
import { Refusal, type Result } from '#shared/contract/errors.ts';
import type { Context } from './context.ts';
import type { Ask } from './dispatch.ts';
import type { Secret } from './keys/keys.ts';
import { beginForm, readForm, recordForm, saveForm } from './records/patientForm.ts';

/**
 * What is answered while the laptop is turned to the patient. Every other call is refused before anything of it is
 * looked at, a call that is not written yet too. `handOver.begin` is not among them: it would reach another form.
 */
const REACHABLE: ReadonlySet<string> = new Set<DataCallName>([
  'app.status',
  'settings.write',
  'practice.lock',
  'handOver.read',
  'handOver.save',
  'handOver.finish',
  'handOver.end',
]);

export const handedOver = (): Refusal => new Refusal('refused', 'handed-over');

type Answer = (ask: Ask) => Promise<Result<unknown>>;

/** Stands before the contract: answers as it does, but while the laptop is handed over only what is reachable. */
export const guarded =
  (answer: Answer, isHandedOver: () => boolean): Answer =>
  async (ask) =>
    isHandedOver() && !REACHABLE.has(ask.name) ? { ok: false, error: handedOver().error } : answer(ask);

/** What the session lends to a hand-over. */
export interface Lender {
  /** The open practice, whoever holds the laptop; refused while it is locked. */
  context: () => Context;
  /** Refused unless it is a secret of the open practice. */
  prove: (secret: Secret) => Promise<void>;
}

/**
 * The laptop in the patient's hands: one draft of a health history can be read and saved until the therapist's
 * secret, or a lock, ends it. Kept in memory alone, since a data process that starts again is locked.
 */
export function handOvers({ context, prove }: Lender) {
  let form: { entryId: string; isDone: boolean } | null = null;

  const given = () => {
    const open = context();
    if (!form) throw new Refusal('not-found', 'entry-not-found');
    return { open, form };
  };

  return {
    isOn: () => form !== null,

    /** The practice was locked. */
    forget: () => {
      form = null;
    },

    begin: ({ entryId }: CallParsed<'handOver.begin'>): CallOutput<'handOver.begin'> => {
      const open = context();
      if (form) throw handedOver();
      beginForm(open, entryId);
      form = { entryId, isDone: false };
      return {};
    },

    read: (): CallOutput<'handOver.read'> => {
      const { open, form } = given();
      return { ...readForm(open, form.entryId), isDone: form.isDone };
    },

    save: (input: CallParsed<'handOver.save'>): CallOutput<'handOver.save'> => {
      const { open, form } = given();
      if (form.isDone) throw handedOver();
      return saveForm(open, form.entryId, input);
    },

    finish: (): CallOutput<'handOver.finish'> => {
      const { open, form } = given();
      if (!form.isDone) recordForm(open, form.entryId, 'handover.finished');
      form.isDone = true;
      return {};
    },

    end: async (secret: CallParsed<'handOver.end'>): Promise<CallOutput<'handOver.end'>> => {
      const { entryId } = given().form;
      await prove(secret);
      recordForm(given().open, entryId, 'handover.ended');
      form = null;
      return { entryId };
    },
  };
}
