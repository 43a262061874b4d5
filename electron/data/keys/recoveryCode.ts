import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, which are misread or spell words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 27 characters of 5 bits are 135 random bits; one more checks them. */
const RANDOM_CHARACTERS = 27;
const GROUP = 4;

/** What people write for a character that is not in the alphabet. */
const MISREAD: Record<string, string> = { O: '0', I: '1', L: '1' };

/** A new recovery code: seven groups of four, `7K3M-…`; the last character is a check. */
export function newRecoveryCode(): string {
  const code = [...randomBytes(RANDOM_CHARACTERS)].map((byte) => ALPHABET.charAt(byte & 31)).join('');
  return inGroups(code + checkCharacter(code));
}

const inGroups = (code: string): string =>
  Array.from({ length: code.length / GROUP }, (_, index) =>
    code.slice(index * GROUP, (index + 1) * GROUP),
  ).join('-');

/**
 * The code that was meant, in one canonical form, whatever case, spaces, dashes or look-alike letters it was
 * typed with; null when a character is wrong, missing or swapped with its neighbour.
 */
export function readRecoveryCode(typed: string): string | null {
  const code = [...typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '')].map((c) => MISREAD[c] ?? c).join('');
  if (code.length !== RANDOM_CHARACTERS + 1) return null;
  if ([...code].some((character) => !ALPHABET.includes(character))) return null;
  return checkCharacter(code.slice(0, -1)) === code.at(-1) ? inGroups(code) : null;
}

/** Luhn's check in base 32: finds every single wrong character and nearly every swap of two neighbours. */
function checkCharacter(code: string): string {
  const sum = [...code].toReversed().reduce((total, character, index) => {
    const value = ALPHABET.indexOf(character) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / 32) + (value % 32);
  }, 0);
  return ALPHABET.charAt((32 - (sum % 32)) % 32);
}
