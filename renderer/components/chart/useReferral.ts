import type { Entry } from '#shared/chart/entry.ts';
import { referralLetter } from '#shared/chart/letter/referral.ts';
import { positiveFlags } from '#shared/chart/screen/screen.ts';
import type { RedFlagId } from '#shared/clinical/redFlags.ts';
import type { Draft } from '../../platform/drafts.ts';
import { actionOf, type ScreenPart, withAction } from './redFlagChanges.ts';
import { useLetter } from './useLetter.ts';

/**
 * Begins the referral letter for a positive red flag and goes to it, or goes to the one that was begun. Flags that
 * are positive beside it and have no letter yet are in the same one.
 */
export function useReferral<Body extends ScreenPart>(draft: Draft<Body>, entry: Entry) {
  const begin = useLetter(entry);
  return (flag: RedFlagId): void => {
    const { body, service } = draft.content();
    const flags = positiveFlags(body).filter((id) => actionOf(body, id).letterId === null);
    begin({
      begun: actionOf(body, flag).letterId,
      write: (patient, text) => {
        const reported = flags.map((id) => ({ flag: id, on: service.date }));
        return referralLetter(reported, patient, patient.language, text);
      },
      keep: (letterId) =>
        draft.changeBody((now) => flags.reduce((changed, id) => withAction(changed, id, { letterId }), now)),
    });
  };
}
