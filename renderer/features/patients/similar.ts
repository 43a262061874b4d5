import { useWatch } from 'react-hook-form';
import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import type { Patient } from '#shared/practice/patient.ts';
import { useDebounced } from '../../platform/debounce.ts';
import { useCall } from '../../platform/queries.ts';
import type { PatientForm } from './usePatientForm.ts';

export type SimilarPatient = CallOutput<'patients.similar'>['rows'][number];

type Identity = Pick<Patient, 'familyName' | 'givenName' | 'birthDate'>;

/** The longest name the call takes; a name that is longer is refused by the form itself. */
const MOST = 200;

export const similarInput = (
  { familyName, givenName, birthDate }: Identity,
  except: string | null,
): CallInput<'patients.similar'> => ({
  familyName: familyName.slice(0, MOST),
  givenName: givenName.slice(0, MOST),
  birthDate,
  except,
});

/**
 * Those whom saving must ask about: the very same name, or a like name with the same birth date. The
 * others are shown beside the form and do not hold anybody up.
 */
export const mustAsk = (birthDate: string, rows: readonly SimilarPatient[]): SimilarPatient[] =>
  rows.filter(({ row, why }) => why === 'same-name' || (why === 'like-name' && row.birthDate === birthDate));

/** Who is like the person being typed, asked anew when the typing pauses. */
export function useSimilar(
  { control, formState }: PatientForm,
  except: string | null,
): readonly SimilarPatient[] {
  const [familyName, givenName, birthDate] = useWatch({
    control,
    name: ['familyName', 'givenName', 'birthDate'],
  });
  const { familyName: family, givenName: given, birthDate: born } = formState.dirtyFields;
  const input = useDebounced(JSON.stringify(similarInput({ familyName, givenName, birthDate }, except)), 300);
  // Of a patient who is known already, only a change of name or birth date raises the question again.
  const isChanged = except === null || Boolean(family ?? given ?? born);
  const isAskable = (familyName.trim() !== '' && givenName.trim() !== '') || birthDate !== '';
  const answer = useCall('patients.similar', JSON.parse(input) as CallInput<'patients.similar'>, {
    enabled: isChanged && isAskable,
    gcTime: 0,
    placeholderData: (before) => before,
  });
  return isChanged && isAskable ? (answer.data?.rows ?? NOBODY) : NOBODY;
}

const NOBODY: readonly SimilarPatient[] = [];
