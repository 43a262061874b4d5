/** Rows that are A in every column: clinical knowledge E3, and list A of the regulator (E1). */
import { CMTBC, inEveryColumn, never, row, WAKE } from '../cells.ts';

const anything = inEveryColumn(never());

export const ABSOLUTE_ROWS = [
  // A contagious disease reaches it by its fever alone: a history may not ask for infections.
  row('fever', { conditions: ['fever'] }, CMTBC, {
    ...anything,
    'lymph-drainage': { source: WAKE, effects: never() },
  }),
  row('dvt-acute', { conditions: ['dvt-acute'] }, CMTBC, anything),
  row('cauda-equina', { conditions: ['cauda-equina'] }, null, anything),
  row('undiagnosed', { conditions: ['undiagnosed-lump', 'severe-headache'] }, CMTBC, anything),
  row('pregnancy-complication', { conditions: ['pregnancy-complication'] }, CMTBC, anything),

  // From here on: list A of E1, which the table of E3 lacks.
  row('vessels-severe', { conditions: ['aneurysm', 'severe-atherosclerosis'] }, CMTBC, anything),
  row('bleeding-severe', { conditions: ['haemophilia', 'internal-bleeding'] }, CMTBC, anything),
  row(
    'heart-brain-unstable',
    { conditions: ['heart-event-unstable', 'heart-inflammation', 'stroke-unstable'] },
    CMTBC,
    anything,
  ),
  row(
    'organs-severe',
    {
      conditions: [
        'organ-failure',
        'hepatitis-active',
        'lung-disease-acute',
        'oedema-systemic',
        'diabetes-advanced',
      ],
    },
    CMTBC,
    anything,
  ),
  // E3 has one row for uncontrolled and severe, with "C–A" in some columns and C in others; its head says that
  // severe and unstable is A for the regulator, whose list forbids massage as such. So A in every column.
  row('hypertension-severe', { conditions: ['hypertension-severe'] }, CMTBC, anything),
] as const;
