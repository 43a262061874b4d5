/** Heart, vessels, blood and lymph: clinical knowledge E3. */
import { avoid, CUPPING, careful, carefulAt, from, never, neverAt, row, usual, WAKE } from '../cells.ts';

const GENTLE_AFTER_DVT = 'www.massagemag.com/gentle-pressure-oncology-massage-28781/';
const LYMPH_CAUTIONS = 'middlegeorgiamedicalmassage.com/manual-lymphatic-drainage-contraindications';

export const CIRCULATION_ROWS = [
  // The head of the row asks for gentle pressure: so the C of every hands-on column, and deep work off the legs.
  row('dvt-history', { conditions: ['dvt-history'] }, GENTLE_AFTER_DVT, {
    swedish: careful('light', 2),
    deep: [...avoid(['legs']), ...careful('light', 2)],
    myofascial: careful('light', 2),
    mobilisation: careful(),
    stretch: careful('light', 2),
    'lymph-drainage': careful('light', 2),
    instrument: from(CUPPING, never()),
    heat: careful(),
    cold: careful(),
  }),
  row(
    'bleeding-tendency',
    { conditions: ['bleeding-disorder', 'low-platelets'], medications: ['anticoagulant'] },
    null,
    {
      swedish: careful('light', 2),
      deep: never('with-prescriber'), // "A or C with prescriber"
      myofascial: careful(),
      mobilisation: careful(),
      stretch: careful(),
      'lymph-drainage': careful('light', 2), // "✓ gentle"
      instrument: from(CUPPING, never()),
      heat: careful(),
      cold: careful(),
    },
  ),
  // The other half of the row stands in `absolute.ts`: here "C–A" is C.
  row('hypertension-uncontrolled', { conditions: ['hypertension-uncontrolled'] }, null, {
    swedish: careful('rise-slowly'),
    deep: careful(),
    myofascial: careful(),
    mobilisation: careful(),
    stretch: careful(),
    'lymph-drainage': careful(),
    instrument: careful(),
    heat: never('not-whole-body'), // "A (whole body)": a bout does not say whether its heat is local
    cold: careful(),
  }),
  row('heart-failure', { conditions: ['heart-failure'] }, null, {
    swedish: never('with-prescriber'), // "C–A", of the uncompensated: the stricter
    deep: never(),
    myofascial: careful(),
    mobilisation: careful(),
    stretch: careful(),
    'lymph-drainage': from(WAKE, never()),
    instrument: never(),
    heat: never(),
    cold: never(),
  }),
  row('implanted-device', { conditions: ['implanted-device'] }, null, {
    swedish: [...careful('no-device-pressure'), ...carefulAt('site', 'no-pressure-here', 0)],
    deep: avoid(),
    myofascial: avoid(),
    mobilisation: careful('no-device-pressure'),
    stretch: careful('no-device-pressure'),
    'lymph-drainage': careful('no-device-pressure'),
    instrument: avoid(),
    heat: careful('no-device-pressure'),
    cold: careful('no-device-pressure'),
  }),
  row('varicose-veins', { conditions: ['varicose-veins'] }, null, {
    swedish: avoid('site', 'no-pressure-here'), // "no direct pressure"
    deep: avoid(),
    myofascial: avoid(),
    mobilisation: usual,
    stretch: usual,
    'lymph-drainage': careful(),
    instrument: avoid(),
    heat: avoid(),
    cold: usual,
  }),
  row('lymphoedema', { conditions: ['lymphoedema'] }, null, {
    swedish: careful(),
    deep: neverAt('site'),
    myofascial: careful(),
    mobilisation: usual,
    stretch: careful(),
    'lymph-drainage': careful('trained-only'), // "✓ trained"
    instrument: from(CUPPING, never()),
    heat: avoid(),
    cold: usual,
  }),
  // None of the three has a place of its own, so its L and its A lie in the neck, that of cupping too.
  row('neck', { conditions: ['carotid-sinus', 'hyperthyroid', 'arrhythmia'] }, null, {
    swedish: avoid(['neck']),
    deep: avoid(['neck']),
    myofascial: avoid(['neck']),
    mobilisation: carefulAt(['neck']),
    stretch: careful(),
    'lymph-drainage': from(LYMPH_CAUTIONS, neverAt(['neck'])),
    instrument: avoid(['neck']),
    heat: careful(),
    cold: careful(),
  }),
  // "A if advanced": that half of the row stands in `absolute.ts`.
  row('diabetes-complications', { conditions: ['diabetes-complications'] }, null, {
    swedish: careful(),
    deep: [...careful('no-insensate-skin'), ...carefulAt('site', 'moderate', 3)],
    myofascial: careful(),
    mobilisation: careful(),
    stretch: careful(),
    'lymph-drainage': careful(),
    instrument: careful('no-insensate-skin'),
    heat: careful('low-temperature'),
    cold: careful('no-insensate-skin'),
  }),
] as const;
