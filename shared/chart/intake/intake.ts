import type { Beginning, Kind } from '../kind.ts';
import { intakeFacts } from './facts.ts';
import { intakeProse } from './prose.ts';
import { missingFromIntake } from './rules.ts';
import { emptyIntake, type IntakeBody, intakeSchema, saidIn } from './schema.ts';

/**
 * A review starts from what the last history said, each part to be confirmed with the patient; red flags are asked
 * anew. What was different in the contact details stands on the record by now. The first history takes over what the record knows.
 */
function begin({ previous, patient, background }: Beginning<IntakeBody>): IntakeBody {
  const { language, emergencyContact, occupation } = patient;
  const set = background.province === 'BC' ? 'bc' : background.province === 'ON' ? 'on' : 'general';
  if (previous === null)
    return {
      ...emptyIntake(),
      set,
      language,
      emergencyContact,
      occupation,
    };
  return {
    ...previous.body,
    filledBy: 'therapist',
    reviews: previous.entryId,
    before: {
      date: previous.date,
      said: { ...saidIn(previous.body), contactNote: '' },
    },
    contactNote: '',
    confirmed: [],
    redFlags: {},
    flagActions: [],
    patientSignature: null,
  };
}

/** A health history, taken at the first visit and reviewed at least yearly. */
export const intake: Kind<IntakeBody> = {
  id: 'intake',
  version: 1,
  schema: intakeSchema,
  upgrade: (body) => body,
  empty: emptyIntake,
  isEncounter: false,
  begin,
  missing: missingFromIntake,
  facts: intakeFacts,
  prose: intakeProse,
  excerpt: ({ reason, goals }) => [reason, goals].find((said) => said.trim() !== '') ?? '',
  signatures: ({ patientSignature }) =>
    patientSignature === null ? [] : [{ signed: patientSignature, role: 'patient' }],
  charge: () => null,
};
