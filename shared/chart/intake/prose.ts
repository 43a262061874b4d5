import type { Text } from '../../text/text.ts';
import type { EntryContent, ProseSection } from '../kind.ts';
import type { IntakeBody } from './schema.ts';

export function intakeProse(_content: EntryContent<IntakeBody>, _text: Text): ProseSection[] {
  return [];
}
