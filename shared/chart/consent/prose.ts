import type { Text } from '../../text/text.ts';
import type { EntryContent, ProseSection } from '../kind.ts';
import type { ConsentBody } from './schema.ts';

export function consentProse(_content: EntryContent<ConsentBody>, _text: Text): ProseSection[] {
  return [];
}
