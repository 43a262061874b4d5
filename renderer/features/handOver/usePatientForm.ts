import { useEffect, useMemo, useState } from 'react';
import type { IntakeBody } from '#shared/chart/intake/schema.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { HandSignature } from '#shared/practice/signature.ts';
import { Autosave } from '../../platform/autosave.ts';
import { Draft } from '../../platform/drafts.ts';
import { useEvent } from '../../platform/events.ts';
import { register } from '../../platform/savers.ts';
import { formKeeper, serviceOn } from './keeper.ts';

/** What her pages are given: all of the chart that can be reached. */
export type Given = CallOutput<'handOver.read'>;

/** Her form while it is filled in. */
export interface PatientForm {
  draft: Draft<IntakeBody>;
  autosave: Autosave;
  given: Given;
  /** Changes an answer. What was signed before is no longer what she signed, so the signature goes. */
  change: (change: (body: IntakeBody) => IntakeBody) => void;
  sign: (signed: HandSignature | null) => void;
}

/** Saved at each answer and each keystroke, like every other draft. */
export function usePatientForm(given: Given): PatientForm {
  const [form] = useState(() => {
    const service = serviceOn(given.date);
    const draft = new Draft<IntakeBody>({ service, body: given.body });
    return { draft, autosave: new Autosave(given.revision, draft, formKeeper(given.entryId, service)) };
  });
  const { draft, autosave } = form;
  useEffect(() => autosave.watch(), [autosave]);
  useEffect(() => register(autosave.flush), [autosave]);
  useEvent('data-process', ({ running }) => {
    if (running) autosave.retry();
  });
  return useMemo(
    () => ({
      draft,
      autosave,
      given,
      change: (change) => draft.changeBody((body) => ({ ...change(body), patientSignature: null })),
      sign: (signed) => draft.changeBody((body) => ({ ...body, patientSignature: signed })),
    }),
    [draft, autosave, given],
  );
}
