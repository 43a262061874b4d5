/** Classes of medication that E4 names and E3 has no row for. All general knowledge, all to be reviewed. */
import { careful, onlyIn, row } from '../cells.ts';

export const MEDICATION_ROWS = [
  // Bruises come easily.
  row(
    'antiplatelet',
    { medications: ['antiplatelet'] },
    null,
    onlyIn({ deep: careful('moderate', 3), myofascial: careful(), instrument: careful() }),
  ),
  // Taken for long: thin skin that tears and bruises, and fragile bones.
  row(
    'corticosteroid',
    { medications: ['corticosteroid'] },
    null,
    onlyIn({
      deep: careful('moderate', 3),
      myofascial: careful(),
      mobilisation: careful('no-thrust-twist'),
      stretch: careful('no-thrust-twist'),
      instrument: careful(),
    }),
  ),
  // What the patient feels and says is dulled.
  row(
    'opioid',
    { medications: ['opioid'] },
    null,
    onlyIn({
      swedish: careful('rise-slowly'),
      deep: careful('dulled-feeling', 3),
      myofascial: careful('dulled-feeling'),
      mobilisation: careful('dulled-feeling'),
      stretch: careful('dulled-feeling'),
      instrument: careful('dulled-feeling'),
      heat: careful('low-temperature'),
      cold: careful('dulled-feeling'),
    }),
  ),
  // The pressure falls further with relaxation and with heat.
  row(
    'antihypertensive',
    { medications: ['antihypertensive'] },
    null,
    onlyIn({ swedish: careful('rise-slowly'), heat: careful('rise-slowly') }),
  ),
] as const;
