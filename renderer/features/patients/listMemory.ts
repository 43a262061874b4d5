import type { Place } from './PatientTable.tsx';
import type { ListQuery } from './usePatientPages.ts';

/** What the list of patients showed, for the way back to it. */
export interface ListView {
  query: ListQuery;
  place: Place;
}

export const FIRST_PLACE: Place = { active: 0, offset: 0 };

const FIRST_VIEW: ListView = {
  query: { text: '', show: 'active', sort: 'name', descending: false },
  place: FIRST_PLACE,
};

/**
 * The last view of the list, under the step of the history it belongs to: going back to that step finds the
 * search and the place again, a new step begins afresh. In memory only; the window that holds it is thrown
 * away when the practice locks.
 */
let last: { step: string; view: ListView } | null = null;

/** The view of a step; a new one begins with what was sought elsewhere, if anything was. */
export const viewOf = (step: string, sought = ''): ListView =>
  last?.step === step ? last.view : { ...FIRST_VIEW, query: { ...FIRST_VIEW.query, text: sought } };

export function rememberView(step: string, view: ListView): void {
  last = { step, view };
}
