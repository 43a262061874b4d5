import { describe, expect, it } from 'vitest';
import { boutLine } from '#shared/chart/bouts/prose.ts';
import { boutsAgainstAdvice, incompleteBouts } from '#shared/chart/bouts/rules.ts';
import { type Bout, boutSchema } from '#shared/chart/bouts/schema.ts';
import { planFacts } from '#shared/chart/plan/facts.ts';
import { emptyPlan } from '#shared/chart/plan/schema.ts';
import { visitFacts } from '#shared/chart/visit/facts.ts';
import { emptyVisit } from '#shared/chart/visit/schema.ts';
import { adviser } from '#shared/clinical/contraindications/engine.ts';
import type { OwnTechnique } from '#shared/clinical/techniques/own.ts';
import { textOf } from '../support/words.ts';

const own: OwnTechnique = {
  id: '019b0000-0000-4000-8000-000000000001',
  name: 'Bamboo rolling',
  group: 'deep',
  pressure: [3, 5],
  minutes: 10,
};
const bout: Bout = boutSchema.parse({
  id: 'b1',
  technique: '',
  own,
  region: 'calf',
  side: 'left',
  pressure: 4,
  minutes: 8,
  override: '',
});
const name = `own:${own.id}`;

describe('a bout of a technique of the therapist’s own', () => {
  it('lacks nothing, and is read by its name', () => {
    expect(incompleteBouts([bout])).toEqual([]);
    expect(boutLine(bout, textOf('fr'))).toMatch(/^Bamboo rolling, mollet/u);
  });

  it('is held against the rules of its column, and against none without one', () => {
    const rules = adviser([{ type: 'medication', id: 'anticoagulant' }]);
    expect(boutsAgainstAdvice([bout], rules)).toEqual([{ path: 'bouts.0.override', reason: 'override' }]);
    expect(boutsAgainstAdvice([{ ...bout, override: 'Agreed with the prescriber.' }], rules)).toEqual([]);
    expect(boutsAgainstAdvice([{ ...bout, own: { ...own, group: null } }], rules)).toEqual([]);
  });

  it('is a fact under its own id, and in a plan by name for the consent', () => {
    expect(visitFacts({ ...emptyVisit(), bouts: [bout] })).toContainEqual(
      expect.objectContaining({ type: 'bout', technique: name, region: 'calf' }),
    );
    const facts = planFacts({ ...emptyPlan(), bouts: [{ ...bout, position: '', reason: '' }] });
    expect(facts).toContainEqual(
      expect.objectContaining({ type: 'plan', techniques: [], ownTechniques: [own.name] }),
    );
    expect(facts).toContainEqual({ type: 'planned-bout', technique: name, region: 'calf', side: 'left' });
  });
});
