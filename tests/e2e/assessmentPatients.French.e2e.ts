/** Three of the six musculoskeletal patients, assessed in French; one of them twice. */
import { describe, expect, it } from 'vitest';
import { unspaced } from '../support/pdf.ts';
import { firstAssessments, reassessed } from './assessmentPatients.ts';

firstAssessments(['sciatica-like', 'runner-hamstring'], 'fr');

describe('a re-assessment', () => {
  it('of frozen-shoulder has the baseline beside it, and says what changed', async () => {
    const text = await reassessed('frozen-shoulder', 'fr');
    // What it was and how far it moved: pain from 7 to 2, flexion from 85° to 125°.
    for (const said of ['Scores, comparés au', '−5 (−71,4 %), mieux', 'à gauche +40°', 'de 85° à 125°'])
      expect(text).toContain(unspaced(said));
  });
});
