/** The two parts of a name, as the form asks for them. */
export interface TypedName {
  givenName: string;
  familyName: string;
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);

/** Names typed in small letters to be found are written with capitals; any other way of writing is kept. */
const written = (name: string): string =>
  name === name.toLocaleLowerCase() ? name.replace(/[\p{L}\p{M}’']+/gu, capital) : name;

/**
 * Reads a search as a name: `marie tremblay` or `Tremblay, Marie`. Null where digits say that a phone
 * number or a date was searched.
 */
export function typedNameOf(search: string): TypedName | null {
  const name = search.trim().replace(/\s+/gu, ' ');
  if (name === '' || /\d/u.test(name)) return null;
  const [family = '', ...given] = name.split(',').map((part) => written(part.trim()));
  if (given.length > 0) return { familyName: family, givenName: given.join(' ').trim() };
  const parts = written(name).split(' ');
  return parts.length === 1
    ? { givenName: parts[0] ?? '', familyName: '' }
    : { givenName: parts.slice(0, -1).join(' '), familyName: parts.at(-1) ?? '' };
}
