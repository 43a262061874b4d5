/** Cancer and its treatment: clinical knowledge E3. */
import { careful, carefulAt, from, never, neverAt, row, WAKE } from '../cells.ts';

export const CANCER_ROWS = [
  row('cancer', { conditions: ['cancer-active'] }, null, {
    // "no pressure over tumour, bone metastasis, lymphoedema-risk area, port": all are recorded as its places.
    swedish: [...careful('with-team'), ...carefulAt('site', 'no-pressure-here', 0)],
    deep: neverAt('site', 'with-team'),
    myofascial: careful('with-team'),
    mobilisation: neverAt('site', 'with-team'),
    stretch: careful('with-team'),
    // "C–A": untreated needs a physician's clearance, and the history does not tell treated from untreated.
    'lymph-drainage': from(WAKE, never('with-prescriber')),
    instrument: neverAt('site', 'with-team'),
    heat: careful('with-team'),
    cold: careful('with-team'),
  }),
  // One row of E3, in two because of its heat: "A on irradiated skin" lies nowhere after chemotherapy alone.
  row('chemotherapy', { conditions: ['chemotherapy'] }, null, {
    swedish: careful('with-team'),
    deep: never(),
    myofascial: careful('with-team'),
    mobilisation: careful('with-team'),
    stretch: careful('with-team'),
    'lymph-drainage': careful('with-team'),
    instrument: never(),
    heat: careful('with-team'),
    cold: careful('with-team'),
  }),
  row('radiotherapy', { conditions: ['radiotherapy'] }, null, {
    swedish: careful('with-team'),
    deep: never(),
    myofascial: careful('with-team'),
    mobilisation: careful('with-team'),
    stretch: careful('with-team'),
    'lymph-drainage': careful('with-team'),
    instrument: never(),
    heat: neverAt('site', 'with-team'),
    cold: careful('with-team'),
  }),
] as const;
