import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasRows,
  type Rows,
  rowsOf,
  withReflex,
  withReflexesNormal,
  withRows,
  withSensation,
  withSensationNormal,
  withStrength,
  withStrengthNormal,
} from '#shared/chart/assessment/neurology/edit.ts';
import { type Neurology, neurology, neurologySchema } from '#shared/chart/assessment/neurology/neurology.ts';
import { levelRuns } from '#shared/chart/assessment/neurology/words.ts';
import { KEY_POINT_VIEWS, keyPointOf, keySpotsOn, nearestKeySpot } from '#shared/clinical/body/keyPoints.ts';
import { pictureOf, regionAt } from '#shared/clinical/body/picture.ts';
import { LEVEL_IDS, levelsBetween, SENSATION_FINDINGS } from '#shared/clinical/levels.ts';
import { LEVELS_OF, reflexesOf } from '#shared/clinical/neurologicalScreen.ts';
import { textOf } from '../support/words.ts';

const newId = () => crypto.randomUUID();
const LEG = rowsOf(LEVELS_OF.lower, reflexesOf(LEVELS_OF.lower));
const begun = (rows: Rows = LEG): Neurology => withRows(neurology.empty(), rows, newId);
const allNormal = (): Neurology =>
  withSensationNormal(withReflexesNormal(withStrengthNormal(begun())), 'light-touch', newId);
const NEVER = { baseline: null, last: null };
const read = (
  value: Neurology,
  language: 'en' | 'fr' = 'en',
  earlier: Parameters<typeof neurology.tell>[1] = NEVER,
) => neurology.tell(value, earlier, { on: '2026-01-15', text: textOf(language) }).paragraphs;

/** A left L5: weak with pain, reduced, and a slow ankle. */
function leftL5(): Neurology {
  let value = allNormal();
  value = withStrength(value, 'great-toe-extension', 'left', { grade: '4-', painLimited: true }, newId);
  value = withReflex(value, 'achilles', 'left', { grade: '1+' }, newId);
  return withSensation(value, 'l5', 'left', 'light-touch', 'reduced', newId);
}

describe('the rows', () => {
  it('of levels are their key points and their actions, on both sides, with nothing recorded', () => {
    const value = begun();
    expect(hasRows(value, LEG)).toBe(true);
    expect(neurology.isEmpty(value)).toBe(true);
    expect(neurology.facts(value)).toEqual([]);
    expect(read(value)).toEqual([]);
    expect(LEG.actions).toContain('knee-extension');
    expect(LEG.reflexes).toEqual(['patellar', 'achilles']);
  });

  it('are listed once, and keep what was recorded when they are added again', () => {
    const value = leftL5();
    expect(withRows(value, LEG, newId)).toEqual(value);
  });

  it('are normal only when somebody says so, and what was found stays', () => {
    const value = withStrengthNormal(withStrength(begun(), 'knee-extension', 'left', { grade: '3' }, newId));
    expect(value.strength.filter(({ grade }) => grade === '5')).toHaveLength(value.strength.length - 1);
    expect(value.strength.find(({ grade }) => grade !== '5')).toMatchObject({
      action: 'knee-extension',
      side: 'left',
      grade: '3',
    });
  });

  it('hold what the schema takes, and one row for each place, whatever is pressed', () => {
    const press = fc.record({
      level: fc.constantFrom(...LEVEL_IDS),
      side: fc.constantFrom('left' as const, 'right' as const),
      finding: fc.constantFrom(...SENSATION_FINDINGS),
    });
    fc.assert(
      fc.property(fc.array(press, { maxLength: 40 }), (presses) => {
        const value = presses.reduce(
          (now, { level, side, finding }) => withSensation(now, level, side, 'pin-prick', finding, newId),
          neurology.empty(),
        );
        expect(neurologySchema.safeParse(value).success).toBe(true);
        const places = value.sensation.map(({ level, side }) => `${level}.${side}`);
        expect(new Set(places).size).toBe(places.length);
        expect(places.length).toBe(new Set(presses.map(({ level, side }) => `${level}.${side}`)).size);
      }),
    );
  });

  it('begin again with the same places and no values', () => {
    const again = neurology.again(leftL5());
    expect(hasRows(again, LEG)).toBe(true);
    expect(neurology.isEmpty(again)).toBe(true);
  });
});

describe('what is missing', () => {
  it('is the side of a finding that has none', () => {
    const value: Neurology = {
      ...neurology.empty(),
      sensation: [
        { id: 'a', level: 'l5', side: '', sensation: 'light-touch', finding: 'reduced' },
        { id: 'b', level: 'l4', side: '', sensation: 'light-touch', finding: '' },
      ],
    };
    expect(neurology.missing(value)).toEqual([
      { path: 'neurology.sensation.0.side', reason: 'finding-side' },
    ]);
    expect(neurology.missing(leftL5())).toEqual([]);
  });
});

describe('the facts', () => {
  it('are each grade and finding with its side', () => {
    const facts = neurology.facts(leftL5());
    expect(facts).toContainEqual({
      type: 'strength',
      action: 'great-toe-extension',
      side: 'left',
      grade: '4-',
      painLimited: true,
    });
    expect(facts).toContainEqual({ type: 'reflex', reflex: 'achilles', side: 'left', grade: '1+' });
    expect(facts).toContainEqual({
      type: 'sensation',
      level: 'l5',
      side: 'left',
      sensation: 'light-touch',
      finding: 'reduced',
    });
  });
});

describe('how it reads', () => {
  it('joins what is intact over its levels', () => {
    expect(read(allNormal())).toEqual([
      'Strength 5/5 on both sides at L2–S1 (hip flexion, knee extension, ankle dorsiflexion, great toe extension, ' +
        'toe extension, ankle plantar flexion, great toe flexion).',
      'Reflexes: knee (patellar) 2+ on both sides; ankle (Achilles) 2+ on both sides.',
      'Light touch: intact L2–S2 on both sides.',
    ]);
  });

  it('says each difference by its side', () => {
    expect(read(leftL5())).toEqual([
      'Strength 5/5 on both sides at L2–L4, S1 (hip flexion, knee extension, ankle dorsiflexion, ' +
        'toe extension (L5), ankle plantar flexion, great toe flexion). ' +
        'Strength: great toe extension (L5) left 4−/5, limited by pain, right 5/5, lower on the left.',
      'Reflexes: knee (patellar) 2+ on both sides; ankle (Achilles) left 1+, right 2+, lower on the left.',
      'Light touch: intact L2–L4, S1–S2 on both sides, L5 on the right; reduced L5 on the left.',
    ]);
  });

  it('is the same in French', () => {
    expect(read(leftL5(), 'fr')).toEqual([
      'Force 5/5 des deux côtés à L2–L4, S1 (flexion de la hanche, extension du genou, dorsiflexion de la cheville, ' +
        'extension des orteils (L5), flexion plantaire de la cheville, flexion du gros orteil). ' +
        'Force : extension du gros orteil (L5) 4−/5, limité par la douleur à gauche, 5/5 à droite, plus bas à gauche.',
      'Réflexes : rotulien 2+ des deux côtés; achilléen 1+ à gauche, 2+ à droite, plus bas à gauche.',
      'Sensibilité au toucher léger : intacte à L2–L4, S1–S2 des deux côtés, L5 à droite; diminuée à L5 à gauche.',
    ]);
  });

  it('says what changed of what was tested both times', () => {
    const baseline = { date: '2025-11-03', value: leftL5() };
    expect(read(allNormal(), 'en', { baseline, last: null }).at(-1)).toBe(
      'Changed since November 3, 2025: great toe extension, left, from 4−/5, limited by pain to 5/5; ' +
        'ankle (Achilles) reflex, left, from 1+ to 2+; light touch L5, left, from reduced to intact.',
    );
    expect(read(leftL5(), 'en', { baseline, last: null }).at(-1)).toBe(
      'Unchanged since November 3, 2025 where tested both times.',
    );
  });

  it('never says of what was not tested that it is normal', () => {
    const value = withSensation(begun(), 'l4', 'left', 'light-touch', 'normal', newId);
    expect(read(value)).toEqual(['Light touch: intact L4 on the left.']);
  });
});

describe('levels in a row', () => {
  it('are joined where they follow each other, and only there', () => {
    const text = textOf('en');
    expect(levelRuns(['s1', 'l2', 'l3', 'c8', 't1'], text)).toBe('C8–T1, L2–L3, S1');
    fc.assert(
      fc.property(fc.subarray(LEVEL_IDS as string[]), (some) => {
        const levels = LEVEL_IDS.filter((id) => some.includes(id));
        const named = levelRuns(levels, text)
          .split(', ')
          .filter((run) => run !== '')
          .flatMap((run) => {
            const [first, last = first] = run
              .split('–')
              .map((name) => LEVEL_IDS.find((id) => id === name.toLowerCase()));
            return first && last ? levelsBetween(first, last) : [];
          });
        expect(named).toEqual(levels);
      }),
    );
  });
});

describe('a key point', () => {
  it.each(LEVEL_IDS)('of %s lies in its region on both sides, or is only asked about', (level) => {
    const point = keyPointOf(level);
    if (point === null) return expect(level).toBe('s4-5');
    const { width } = pictureOf(point.view);
    const spots = keySpotsOn(point.view, width).filter((spot) => spot.level === level);
    expect(spots.map(({ side }) => side).toSorted()).toEqual(['left', 'right']);
    for (const { side, at } of spots)
      expect(regionAt(point.view, at)).toMatchObject({ region: point.region, side });
  });

  it('is found by a press on it, and by one near it; not by one far from the body', () => {
    for (const view of KEY_POINT_VIEWS) {
      const { width } = pictureOf(view);
      for (const spot of keySpotsOn(view, width)) expect(nearestKeySpot(view, width, spot.at)).toEqual(spot);
    }
    expect(nearestKeySpot('front', 500, { x: 5, y: 5 })).toBeNull();
  });
});
