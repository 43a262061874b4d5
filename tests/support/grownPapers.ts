/** What every grown patient has signed on her first day: as short as the rules of signing allow. */
import { CONSENT_ELEMENTS, type ConsentBody, emptyConsent } from '#shared/chart/consent/schema.ts';
import { emptyIntake, type IntakeBody } from '#shared/chart/intake/schema.ts';
import type { KindId } from '#shared/chart/registry.ts';
import type { HandSignature } from '#shared/practice/signature.ts';

export interface Paper {
  kind: KindId;
  body: IntakeBody | ConsentBody;
}

const SIGNED: HandSignature = {
  signature: {
    type: 'strokes',
    width: 300,
    height: 100,
    strokes: [
      [
        [20, 60],
        [90, 20],
        [160, 80],
        [260, 50],
      ],
    ],
  },
  name: 'A. B.',
  at: '2020-01-01T12:00:00.000Z',
};

export const history: Paper = {
  kind: 'intake',
  body: { ...emptyIntake(), reason: 'Aches after work.', emergencyContact: '613-555-0199' },
};

const agreed: ConsentBody = {
  ...emptyConsent(),
  decision: 'given',
  proposal: 'Massage of the areas that ache, with exercises.',
  elements: [...CONSENT_ELEMENTS],
  // Some who are grown are minors.
  capacityBasis: 'Says in plain words what is done and why.',
  signature: SIGNED,
};

export const treatment: Paper = { kind: 'consent', body: agreed };

export const gluteal: Paper = {
  kind: 'consent',
  body: {
    ...agreed,
    scope: 'sensitive-areas',
    areas: ['gluteal'],
    clinicalReason: 'The hips add to the ache.',
  },
};
