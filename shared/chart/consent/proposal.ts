import { dayOf } from '../../practice/dates.ts';
import type { Text } from '../../text/text.ts';
import { placeName } from '../assessment/sidedName.ts';
import type { CoveredPlan } from './coveredPlan.ts';
import type { ConsentBody } from './schema.ts';

/** The words of each language: what is proposed is written in the patient's, whatever the screen speaks. */
export type WordsOf = (language: ConsentBody['language']) => Text;

type Described = Pick<ConsentBody, 'scope' | 'language' | 'areas' | 'plan'>;

/** The template of what is proposed, in the language of the consent. */
export function templateOf({ scope, language, areas, plan }: Described, wordsOf: WordsOf): string {
  const text = wordsOf(language);
  const listed = (names: readonly string[]) =>
    new Intl.ListFormat(`${language}-CA`, { type: 'conjunction' }).format(names);
  switch (scope) {
    case 'treatment':
      return [
        ...(plan === null ? [] : [planInWords(plan, text, listed)]),
        text('consent:template.treatment'),
      ].join('\n\n');
    case 'information':
      return text('consent:template.information');
    case 'sensitive-areas': {
      const named = areas.map((area) => text(`clinical:sensitiveArea.${area}`));
      return text('consent:template.sensitive-areas', {
        areas: areas.length === 0 ? text('consent:template.areasBelow') : listed(named),
      });
    }
  }
}

/** What the plan proposes as the patient reads it: what is done, where, and how often. */
function planInWords(plan: CoveredPlan, text: Text, listed: (names: readonly string[]) => string): string {
  const { ownTechniques, places, minutes, perWeek, weeks, sessions } = plan;
  const techniques = [...plan.techniques.map((id) => text(`chart:technique.${id}`)), ...ownTechniques];
  const often = [
    ...(minutes === null ? [] : [text('consent:plan.minutes', { count: minutes })]),
    ...(perWeek === null ? [] : [text('consent:plan.perWeek', { count: perWeek })]),
    ...(weeks === null ? [] : [text('consent:plan.weeks', { count: weeks })]),
    ...(sessions === null ? [] : [text('consent:plan.sessions', { count: sessions })]),
  ];
  return [
    text('consent:plan.proposed', { number: plan.number, date: dayOf(plan.date) }),
    ...(techniques.length === 0
      ? []
      : [
          text('consent:plan.techniques', {
            list: listed(techniques),
          }),
        ]),
    ...(places.length === 0
      ? []
      : [text('consent:plan.places', { list: listed(places.map((place) => placeName(place, text))) })]),
    ...(often.length === 0 ? [] : [text('consent:plan.often', { list: often.join(', ') })]),
  ].join(' ');
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
  'plan',
  'requestedByPatient',
  'clinicalReason',
  'uses',
  'giver',
  'until',
] as const satisfies (keyof ConsentBody)[];

/**
 * The consent with a change. A template that was not written into follows the scope, the language, the areas and the plan;
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
