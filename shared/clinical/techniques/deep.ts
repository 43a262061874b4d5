import {
  COMPRESSION,
  COMPRESSION_TRIALS,
  MASSAGE,
  minutes,
  seconds,
  strokes,
  TRIGGER_POINT,
  taught,
  USUAL,
} from './rows.ts';
import type { Technique } from './technique.ts';

const FAMILY = { ...USUAL, family: 'deep', group: 'deep' } as const;

/** Deep work. Ischaemic compression and trigger point compression are one technique. */
export const DEEP = [
  {
    ...FAMILY,
    id: 'deep-tissue',
    pressure: [4, 5],
    indications: MASSAGE,
    source: null,
  },
  {
    ...FAMILY,
    id: 'stripping',
    pressure: [4, 5],
    time: strokes(3, 8, null),
    direction: 'along-fibres',
    indications: [taught('taut-bands', null)],
    source: null,
  },
  {
    ...FAMILY,
    id: 'frictions',
    pressure: [4, 5],
    time: minutes(1, 5, COMPRESSION, { per: 'spot' }),
    direction: 'across-fibres',
    indications: [taught('scar', COMPRESSION), taught('tendinopathy', COMPRESSION)],
    source: COMPRESSION,
  },
  {
    ...FAMILY,
    id: 'trigger-point',
    pressure: [4, 4],
    // 90 s did better than 30 s for pain and threshold: 39 women, latent points of the upper trapezius (F1).
    time: seconds(90, 90, TRIGGER_POINT, { per: 'hold' }),
    direction: 'into-barrier',
    indications: [
      {
        for: 'pressure-pain-threshold',
        strength: 'trials',
        of: 'technique',
        source: COMPRESSION_TRIALS,
      },
      { for: 'reported-pain', strength: 'no-effect', of: 'technique', source: COMPRESSION_TRIALS },
    ],
    source: TRIGGER_POINT,
  },
] as const satisfies readonly Technique[];

const FASCIA = { ...USUAL, family: 'myofascial', group: 'myofascial' } as const;
/** 90 to 120 seconds, up to 3 to 5 minutes (general knowledge). */
const SUSTAINED = minutes(1.5, 5, null, { per: 'hold' });

export const MYOFASCIAL = [
  {
    ...FASCIA,
    id: 'myofascial-release',
    pressure: [2, 4],
    time: SUSTAINED,
    direction: 'into-barrier',
    indications: [taught('stiffness', null), ...MASSAGE],
    source: null,
  },
  {
    ...FASCIA,
    id: 'myofascial-direct',
    pressure: [2, 4],
    time: SUSTAINED,
    direction: 'into-barrier',
    indications: [taught('stiffness', null)],
    source: null,
  },
  {
    ...FASCIA,
    id: 'myofascial-indirect',
    pressure: [2, 4],
    time: SUSTAINED,
    direction: 'away-from-barrier',
    indications: [taught('stiffness', null)],
    source: null,
  },
  {
    ...FASCIA,
    id: 'skin-rolling',
    pressure: [2, 4],
    time: SUSTAINED,
    direction: 'rolling',
    indications: [taught('stiffness', null)],
    source: null,
  },
] as const satisfies readonly Technique[];
