import { changeConsent } from '#shared/chart/consent/proposal.ts';
import type { ConsentBody } from '#shared/chart/consent/schema.ts';
import type { Draft } from '../../platform/drafts.ts';
import { wordsIn } from '../../platform/language.ts';

export type ConsentDraft = Draft<ConsentBody>;

/** Changes the consent; what follows from a change (the template, the signature) follows here too. */
export const change = (
  draft: ConsentDraft,
  by: Partial<ConsentBody> | ((body: ConsentBody) => Partial<ConsentBody>),
): void => draft.changeBody((body) => changeConsent(body, typeof by === 'function' ? by(body) : by, wordsIn));

/** The list with that member or without it, in the order of `all`. */
export const toggled = <T extends string>(
  all: readonly T[],
  list: readonly T[],
  member: T,
  isIn: boolean,
): T[] => all.filter((each) => (each === member ? isIn : list.includes(each)));
