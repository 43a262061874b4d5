/** Injuries, bones, joints and skin: clinical knowledge E3. */
import {
  avoid,
  CUPPING,
  careful,
  carefulAt,
  from,
  inEveryColumn,
  never,
  neverAt,
  row,
  usual,
} from '../cells.ts';

export const TISSUE_ROWS = [
  row('acute-injury', { conditions: ['acute-injury'] }, null, {
    swedish: avoid(),
    deep: avoid(),
    myofascial: avoid(),
    mobilisation: avoid(),
    stretch: avoid(),
    'lymph-drainage': carefulAt('site', 'proximal-only'), // "✓ proximal": usual elsewhere
    instrument: avoid(),
    heat: avoid(),
    cold: usual,
  }),
  // An unstable joint is in this row and in `lax-joints`: both speak.
  row(
    'fracture-surgery',
    { conditions: ['fracture', 'dislocation', 'joint-instability', 'recent-surgery'] },
    null,
    {
      swedish: avoid(),
      deep: avoid(),
      myofascial: avoid(),
      mobilisation: never(),
      stretch: never(),
      'lymph-drainage': careful(),
      instrument: avoid(),
      heat: avoid(),
      cold: careful(),
    },
  ),
  row('skin', { conditions: ['open-wound', 'burn', 'skin-infection', 'skin-graft'] }, null, {
    ...inEveryColumn(avoid()),
    instrument: from(CUPPING, avoid()),
  }),
  row('osteoporosis', { conditions: ['osteoporosis'] }, null, {
    swedish: careful(),
    deep: careful('moderate', 3), // "reduced pressure"
    myofascial: careful(),
    // "A–C at spine" and "A–C thrust/twist": not split into degrees of severity, so the stricter.
    mobilisation: neverAt(['spine'], 'no-thrust-twist'),
    stretch: never('no-thrust-twist'),
    'lymph-drainage': usual,
    instrument: careful(),
    heat: usual,
    cold: usual,
  }),
  row('lax-joints', { conditions: ['hypermobility', 'rheumatoid-flare', 'joint-instability'] }, null, {
    swedish: usual,
    deep: avoid(),
    myofascial: usual,
    mobilisation: neverAt('site', 'lax-joints'),
    stretch: never(),
    'lymph-drainage': usual,
    instrument: avoid(),
    heat: avoid(),
    cold: careful(),
  }),
] as const;
