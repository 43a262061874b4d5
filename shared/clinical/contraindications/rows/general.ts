/** Nerves, temperature, hormones and kidneys, and what speaks of lymph drainage alone: clinical knowledge E3. */
import { careful, from, never, onlyIn, row, WAKE } from '../cells.ts';

const LYMPH_RELATIVE = 'kneadholisticmassage.co.nz/contraindications-to-mld';

export const GENERAL_ROWS = [
  row(
    'temperature-sense',
    { conditions: ['raynaud', 'cold-urticaria', 'impaired-sensation'] },
    null,
    onlyIn({ heat: careful('low-temperature'), cold: never() }),
  ),
  row(
    'seizure-thyroid',
    { conditions: ['seizure-disorder', 'thyroid-disorder'] },
    null,
    onlyIn({ 'lymph-drainage': careful(), heat: careful('not-whole-body') }),
  ),
  row('renal-failure', { conditions: ['renal-failure'] }, null, {
    swedish: never(),
    deep: never(),
    myofascial: careful(),
    mobilisation: careful(),
    stretch: careful(),
    'lymph-drainage': from(WAKE, never()),
    instrument: careful(),
    heat: never(),
    cold: careful(),
  }),
  // The relative list below the table; what else it names (metastases, chemotherapy, first trimester) has a row.
  row(
    'lymph-drainage-relative',
    { conditions: ['asthma', 'hypotension', 'diabetes', 'spleen-removed'] },
    LYMPH_RELATIVE,
    onlyIn({ 'lymph-drainage': careful() }),
  ),
] as const;
