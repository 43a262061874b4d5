/** Pregnancy by trimester: clinical knowledge E3. A complication stands in `absolute.ts`. */
import { avoid, CUPPING, careful, carefulAt, from, never, row, usual } from '../cells.ts';

/** A single practice's page, which E3 says to weigh lightly: read for the position alone. */
const POSITION = 'www.headtotoeoasis.org/post/stop-go-or-proceed-with-caution-pregnancy-massage-edition';

/** "C no legs/abdomen deep", and later "C no deep leg/inner thigh/abdomen": no more than medium there. */
const notDeepThere = [...careful('no-deep-leg-abdomen'), ...carefulAt(['legs', 'abdomen'], 'moderate', 3)];

export const PREGNANCY_ROWS = [
  row('pregnancy-first', { conditions: ['pregnancy-first-trimester'] }, null, {
    swedish: [...careful(), ...avoid(['abdomen'], 'not-abdomen')], // "no abdominal"
    deep: notDeepThere,
    myofascial: careful(),
    mobilisation: careful('lax-joints'),
    stretch: careful('lax-joints'),
    'lymph-drainage': never('with-prescriber'), // "C–A"
    instrument: from(CUPPING, never('with-prescriber')), // "A without clearance"
    heat: never(),
    cold: usual,
  }),
  row('pregnancy-later', { conditions: ['pregnancy-later'] }, null, {
    swedish: from(POSITION, careful('side-lying')), // "✓ side-lying"
    deep: notDeepThere,
    myofascial: careful('side-lying'),
    mobilisation: careful('lax-joints'),
    stretch: careful('lax-joints'),
    'lymph-drainage': avoid(['abdomen'], 'not-abdomen'), // "✓ (not abdomen)"
    instrument: careful(),
    heat: careful('not-whole-body'),
    cold: usual,
  }),
] as const;
