import type { Text } from '../../text/text.ts';

/** Several things inside a sentence, in the language of the text: `sitting, bending and heat`. */
export function listWords(items: readonly string[], text: Text): string {
  const last = items.at(-1) ?? '';
  const first = items.slice(0, -1).join(', ');
  return first === '' ? last : text('assessment:complaint.said.and', { first, last });
}

/** What somebody wrote as the end of a sentence: it gets its full stop, and not a second one. */
export function ended(written: string): string {
  const said = written.trim();
  return /[.!?…]$/u.test(said) ? said : `${said}.`;
}
