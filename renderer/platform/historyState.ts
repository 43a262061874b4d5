import type {} from '@tanstack/react-router';

/**
 * What one screen hands to the next with a step of the history. It lives in the memory of the window, unlike
 * the address, which may be shown or kept.
 */
declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The name that was searched for in vain, to begin a new patient with. */
    typedName?: { givenName: string; familyName: string };
    /** A search that the list of patients goes on with. */
    sought?: string;
  }
}
