import { kindOf } from '#shared/chart/registry.ts';
import { dateIn } from '#shared/practice/dates.ts';
import type { EntryDocument } from './entryDocument.ts';
import { renderHomeCareSheet } from './homeCareSheet.ts';

/**
 * The home-care sheet of the newest version of an entry. It bears no mark of a draft: the records give it of a signed
 * entry alone, and refuse it where the patient does nothing at home.
 */
export function renderEntryHomeCare({
  language,
  paper,
  zone,
  generatedAt,
  practice,
  patient,
  versions,
}: EntryDocument): Uint8Array<ArrayBuffer> {
  const [{ entry, therapist }] = versions;
  const parts = kindOf(entry.kind).homeCare(entry.body);
  if (!parts) throw new Error('an entry without home care has no home-care sheet');
  return renderHomeCareSheet({
    language,
    paper,
    patientName: patient.name,
    practice,
    therapist: {
      name: therapist.name,
      designation: therapist.designation,
      phone: practice.phone,
      email: practice.email,
    },
    ...parts,
    date: dateIn(zone, generatedAt),
    createdAt: generatedAt,
  });
}
