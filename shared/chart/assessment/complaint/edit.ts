import { canonicalJson } from '../../../practice/canonical.ts';
import { type Complaint, emptyComplaint } from './schema.ts';

/** Whether nothing of it was said. */
export const isBlankComplaint = (complaint: Complaint): boolean =>
  canonicalJson(complaint) === canonicalJson(emptyComplaint(complaint.id));

export const withComplaint = (complaints: Complaint[], added: Complaint): Complaint[] => [
  ...complaints,
  added,
];

export const withChangedComplaint = (
  complaints: Complaint[],
  id: string,
  change: Partial<Complaint>,
): Complaint[] => complaints.map((one) => (one.id === id ? { ...one, ...change } : one));

export const withoutComplaint = (complaints: Complaint[], id: string): Complaint[] =>
  complaints.filter((one) => one.id !== id);
