import { describe, expect, it } from 'vitest';
import { chipByLetters } from '../../renderer/components/chipByLetters.ts';

const NAMES = ['sitting', 'standing', 'walking', 'stairs', 'la flexion du tronc', 'l’éternuement'];

/** Types one letter after the other, beginning on a chip; where it leads. */
function typed(letters: string, from = 0): string | undefined {
  let [present, before] = [from, ''];
  for (const letter of letters) {
    const found = chipByLetters(NAMES, present, before, letter);
    if (found) [present, before] = [found.index, found.typed];
  }
  return NAMES[present];
}

describe('letters in a row of chips', () => {
  it('lead to the name that begins with them, more of them to a longer one', () => {
    expect(typed('w')).toBe('walking');
    expect(typed('st')).toBe('standing');
    expect(typed('sta')).toBe('standing');
    expect(typed('stai')).toBe('stairs');
  });

  it('stay on a name that goes on with them', () => {
    expect(typed('sit', 5)).toBe('sitting');
    expect(typed('stairs', 3)).toBe('stairs');
  });

  it('go through all that begin with the same letter when it is typed again', () => {
    expect(['s', 'ss', 'sss'].map((letters) => typed(letters))).toEqual(['standing', 'stairs', 'sitting']);
  });

  it('find a word inside a name, without regard to accents and case', () => {
    expect(typed('flex')).toBe('la flexion du tronc');
    expect(typed('ETE')).toBe('l’éternuement');
  });

  it('lead nowhere when no name answers', () => {
    expect(chipByLetters(NAMES, 2, '', 'z')).toBeNull();
    expect(chipByLetters([], -1, '', 'a')).toBeNull();
    expect(chipByLetters(['one'], 0, 'o', 'z')).toBeNull();
  });
});
