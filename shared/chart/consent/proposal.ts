import type { Text } from '../../text/text.ts';
import type { ConsentBody } from './schema.ts';

/** The words of each language: what is proposed is written in the patient's, whatever the screen speaks. */
export type WordsOf = (language: ConsentBody['language']) => Text;

type Described = Pick<ConsentBody, 'scope' | 'language' | 'areas'>;

/** The template of what is proposed, in the language of the consent. */
export function templateOf({ scope, language, areas }: Described, wordsOf: WordsOf): string {
  const text = wordsOf(language);
  if (scope !== 'sensitive-areas') return text(`consent:template.${scope}`);
  const named = areas.map((area) => text(`clinical:sensitiveArea.${area}`));
  const list = new Intl.ListFormat(`${language}-CA`, { type: 'conjunction' }).format(named);
  return text('consent:template.sensitive-areas', {
    areas: areas.length === 0 ? text('consent:template.areasBelow') : list,
  });
}

/** Whether the text is the template as it came, or empty: then nobody's words are lost by another one. */
export const isUntouched = (body: Described & Pick<ConsentBody, 'proposal'>, wordsOf: WordsOf): boolean =>
  body.proposal.trim() === '' || body.proposal === templateOf(body, wordsOf);

/** What the patient puts her hand to; a change of it asks for her hand anew. */
const SIGNED_PARTS = [
  'scope',
  'decision',
  'language',
  'proposal',
  'elements',
  'areas',
  'requestedByPatient',
  'clinicalReason',
  'uses',
  'giver',
  'until',
] as const satisfies (keyof ConsentBody)[];

/**
 * The consent with a change. A template that was not written into follows the scope, the language and the areas;
 * a signature does not outlive a change of what was signed.
 */
export function changeConsent(
  body: ConsentBody,
  change: Partial<ConsentBody>,
  wordsOf: WordsOf,
): ConsentBody {
  const changed = { ...body, ...change };
  if (change.proposal === undefined && isUntouched(body, wordsOf))
    changed.proposal = templateOf(changed, wordsOf);
  const differs = SIGNED_PARTS.some((part) => changed[part] !== body[part]);
  return differs && change.signature === undefined ? { ...changed, signature: null } : changed;
}
