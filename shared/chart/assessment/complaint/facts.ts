import type { Fact } from '../../kind.ts';
import { isBlankComplaint } from './edit.ts';
import type { Complaint } from './schema.ts';

export const complaintFacts = (complaints: readonly Complaint[]): Fact[] =>
  complaints
    .filter((complaint) => !isBlankComplaint(complaint))
    .map(({ id, name, places, radiates, characters, onset, stage, goals }) => ({
      type: 'complaint',
      complaint: id,
      name,
      places,
      radiates,
      characters,
      onset,
      stage,
      goals,
    }));
