import { useNavigate } from '@tanstack/react-router';
import type { Entry } from '#shared/chart/entry.ts';
import { referralLetter } from '#shared/chart/letter/referral.ts';
import { positiveFlags } from '#shared/chart/screen/screen.ts';
import type { RedFlagId } from '#shared/clinical/redFlags.ts';
import { call, errorOf } from '../../platform/bridge.ts';
import type { Draft } from '../../platform/drafts.ts';
import { useText, wordsIn } from '../../platform/language.ts';
import { useAction } from '../../platform/queries.ts';
import { announce } from '../announce.tsx';
import { actionOf, type ScreenPart, withAction } from './redFlagChanges.ts';

/**
 * Begins the referral letter for a positive red flag and goes to it, or goes to the one that was begun. Flags that
 * are positive beside it and have no letter yet are in the same one.
 */
export function useReferral<Body extends ScreenPart>(draft: Draft<Body>, { patientId }: Entry) {
  const text = useText();
  const navigate = useNavigate();
  const create = useAction('entries.create', { invalidates: ['entries.timeline', 'entries.drafts'] });
  const open = (entryId: string) => navigate({ to: '/entries/$entryId', params: { entryId } });

  async function begin(flag: RedFlagId): Promise<void> {
    const { body, service } = draft.content();
    const begun = actionOf(body, flag).letterId;
    if (begun !== null) return open(begun);
    const { patient } = await call('patients.read', { patientId });
    const flags = positiveFlags(body).filter((id) => actionOf(body, id).letterId === null);
    const reported = flags.map((id) => ({ flag: id, on: service.date }));
    const letter = referralLetter(reported, patient, patient.language, wordsIn(patient.language));
    const { entryId } = await create.mutateAsync({ patientId, kind: 'letter', body: letter });
    draft.changeBody((now) =>
      flags.reduce((changed, id) => withAction(changed, id, { letterId: entryId }), now),
    );
    return open(entryId);
  }

  return (flag: RedFlagId): void => {
    if (create.isPending) return;
    void begin(flag).catch((thrown: unknown) =>
      announce(text(`common:error.${errorOf(thrown).reason}.what`)),
    );
  };
}
