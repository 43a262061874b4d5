import type { Alert } from '#shared/chart/background/alert.ts';

/** The kind of entry that an alert asks for, or null where it leads to what it comes from. */
export function alertStart({ what }: Alert): 'intake' | 'consent' | null {
  switch (what.type) {
    case 'history-missing':
    case 'history-due':
    case 'history-changed':
      return 'intake';
    case 'minor-alone':
      return 'consent';
    case 'consent':
      // A refusal and a withdrawal stand: what comes next is the patient's to say.
      return what.state === 'missing' || what.state === 'expired' ? 'consent' : null;
    default:
      return null;
  }
}
