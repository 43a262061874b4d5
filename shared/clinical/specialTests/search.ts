import { words } from '../../practice/search.ts';
import type { Text } from '../../text/text.ts';
import { SPECIAL_TEST_IDS, type SpecialTestId, specialTestOf } from './all.ts';

interface Findable {
  id: SpecialTestId;
  name: readonly string[];
  also: readonly string[];
  regions: readonly string[];
}

const known = new WeakMap<Text, readonly Findable[]>();

/** The folded words of every test in that language, made once. */
function findable(text: Text): readonly Findable[] {
  const found =
    known.get(text) ??
    SPECIAL_TEST_IDS.map((id) => {
      const { also, regions } = specialTestOf(id);
      return {
        id,
        name: words(text(`examination:test.${id}.name`)),
        also: words(also.join(' ')),
        regions: words(regions.map((region) => text(`examination:testRegion.${region}`)).join(' ')),
      };
    });
  known.set(text, found);
  return found;
}

const begins = (all: readonly string[], term: string): boolean => all.some((word) => word.startsWith(term));

/** How well a test answers: 0 name, 1 another name, 2 region; null when a term begins none of its words. */
function rank({ name, also, regions }: Findable, terms: readonly string[]): number | null {
  const ranks = terms.map((term) => [name, also, regions].findIndex((all) => begins(all, term)));
  return ranks.includes(-1) ? null : Math.max(...ranks);
}

/**
 * The tests whose name, other names or regions begin with every word typed, without regard to accents and case,
 * best first and otherwise head to foot. Nothing typed finds every test.
 */
export function searchTests(query: string, text: Text): readonly SpecialTestId[] {
  const terms = words(query);
  if (terms.length === 0) return SPECIAL_TEST_IDS;
  return findable(text)
    .flatMap((test) => {
      const found = rank(test, terms);
      return found === null ? [] : [{ id: test.id, found }];
    })
    .toSorted((a, b) => a.found - b.found)
    .map(({ id }) => id);
}
