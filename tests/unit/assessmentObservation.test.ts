/** What was seen: head to foot, with its side, and what of the baseline is no longer seen. */
import { describe, expect, it } from 'vitest';
import { observation } from '#shared/chart/assessment/observation/observation.ts';
import {
  emptyObservation,
  newPosture,
  type Observation,
} from '#shared/chart/assessment/observation/schema.ts';
import { GAITS, GUARDINGS, POSTURE_FINDING_IDS, SKIN_FINDINGS } from '#shared/clinical/posture.ts';
import { textOf } from '../support/words.ts';

const seen = (part: Partial<Observation>): Observation => ({ ...emptyObservation(), ...part });
const said = (value: Observation, language: 'en' | 'fr' = 'en', baseline: Observation | null = null) =>
  observation.tell(
    value,
    { baseline: baseline && { date: '2025-11-03', value: baseline }, last: null },
    { on: '2026-02-10', text: textOf(language) },
  ).paragraphs;

const headForward = newPosture('a', 'head-forward', 'left', 'midline');
const shoulderHigh = { ...newPosture('b', 'shoulder-high', 'back', 'right'), degree: 'slight' as const };

describe('an observation', () => {
  it('says posture head to foot whatever the order it was seen in, with side and degree', () => {
    expect(said(seen({ posture: [shoulderHigh, headForward] }))).toEqual([
      'Posture: head carried forward; shoulder high, right (slight).',
    ]);
    expect(said(seen({ posture: [headForward] }), 'fr')[0]).toMatch(/^Posture : /u);
  });

  it('says gait, guarding and skin a line each, and what was written', () => {
    const value = seen({
      gait: ['antalgic'],
      guarding: ['slow-to-move', 'bracing'],
      skin: ['scar'],
      note: 'Scar over L4.',
    });
    expect(said(value)).toEqual([
      'Gait: shortened stance to spare a leg (antalgic).',
      'Guarding: moves slowly, braces on the hands.',
      'Skin: scar.',
      'Scar over L4.',
    ]);
  });

  it('names what of the baseline is no longer seen, but only when posture was looked at', () => {
    const then = seen({ posture: [headForward, shoulderHigh] });
    expect(said(seen({ posture: [headForward] }), 'en', then)[1]).toBe(
      'No longer seen since November 3, 2025: shoulder high, right (slight).',
    );
    expect(said(seen({ gait: ['even'] }), 'en', then)).toEqual(['Gait: even.']);
  });

  it('needs the side of a finding that has sides', () => {
    const posture = [headForward, { ...shoulderHigh, side: '' as const }];
    expect(observation.missing(seen({ posture }))).toEqual([
      { path: 'observation.posture.1.side', reason: 'finding-side' },
    ]);
  });

  it('is facts of posture', () => {
    expect(observation.facts(seen({ posture: [shoulderHigh] }))).toEqual([
      { type: 'posture', finding: 'shoulder-high', side: 'right', degree: 'slight' },
    ]);
  });

  it('begins again with nothing, and says nothing of it', () => {
    const again = observation.again(seen({ posture: [headForward], note: 'x' }));
    expect([observation.isEmpty(again), said(again)]).toEqual([true, []]);
  });

  it('has words for everything that can be seen, in both languages', () => {
    const everything = seen({
      posture: POSTURE_FINDING_IDS.map((finding) => newPosture(finding, finding, '', '')),
      gait: [...GAITS],
      guarding: [...GUARDINGS],
      skin: [...SKIN_FINDINGS],
    });
    for (const language of ['en', 'fr'] as const)
      expect(said(everything, language).join(' ')).not.toMatch(/examination:|assessment:|\{\{/u);
  });
});
