import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { consentSchema, emptyConsent } from '#shared/chart/consent/schema.ts';
import type { SensitiveAreaId } from '#shared/clinical/sensitiveAreas.ts';
import { call, errorOf } from '../../../platform/bridge.ts';
import { useText } from '../../../platform/language.ts';
import { useAction } from '../../../platform/queries.ts';
import { announce } from '../../announce.tsx';

/** The draft of a consent that already takes in the area, or undefined. */
async function begunConsent(patientId: string, area: SensitiveAreaId): Promise<string | undefined> {
  const { drafts } = await call('entries.drafts', {});
  for (const { entryId, kind, patientId: of } of drafts) {
    if (kind !== 'consent' || of !== patientId) continue;
    const { entry } = await call('entries.read', { entryId });
    const { success, data } = consentSchema.safeParse(entry.body);
    if (success && data.scope === 'sensitive-areas' && data.areas.includes(area)) return entryId;
  }
  return undefined;
}

/** Goes to the consent for a sensitive area: the one that was begun, or a new one. What is being written is saved on the way. */
export function useAreaConsent(patientId: string) {
  const text = useText();
  const navigate = useNavigate();
  const create = useAction('entries.create', { invalidates: ['entries.timeline', 'entries.drafts'] });
  const [isPending, setPending] = useState(false);

  async function go(area: SensitiveAreaId): Promise<void> {
    const begun = await begunConsent(patientId, area);
    const { patient } = await call('patients.read', { patientId });
    const body = { ...emptyConsent(), scope: 'sensitive-areas', areas: [area], language: patient.language };
    const entryId = begun ?? (await create.mutateAsync({ patientId, kind: 'consent', body })).entryId;
    await navigate({ to: '/entries/$entryId', params: { entryId } });
  }

  return {
    isPending,
    begin: (area: SensitiveAreaId) => {
      if (isPending) return;
      setPending(true);
      go(area)
        .catch((thrown: unknown) => announce(text(`common:error.${errorOf(thrown).reason}.what`)))
        .finally(() => setPending(false));
    },
  };
}
