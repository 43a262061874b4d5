import { instrumentOf } from '../../../clinical/measures/instruments.ts';
import { shortNameOf } from '../../../clinical/measures/names.ts';
import type { OwnTemplate } from '../../../contract/planTemplates.ts';
import type { Text } from '../../../text/text.ts';
import { placeName } from '../../assessment/sidedName.ts';
import type { Named } from './apply.ts';
import type { PlanTemplate, TemplateBout, TemplateGoal } from './template.ts';

/** A template of the therapist's own among those that the app brings. */
export const ownInWords = ({ id, name, content }: OwnTemplate, text: Text): PlanTemplate => ({
  ...content,
  id,
  name,
  about: text('plan:template.ownAbout', { count: content.bouts.length }),
  isOwn: true,
  source: null,
  reviewed: null,
  regions: [...new Set(content.bouts.map(({ region }) => region))],
  stages: [],
  forPregnancy: false,
});

/** Where a bout of a template is: `low back (painful side)`. */
export function templatePlace({ region, side }: Pick<TemplateBout, 'region' | 'side'>, text: Text): string {
  return side === 'painful'
    ? text('plan:template.painfulSide', { region: text(`chart:region.${region}`) })
    : placeName({ region, side }, text);
}

/** What and where: `Petrissage, low back (left)`. */
export const namedWords = (named: Named, text: Text): string =>
  `${text(`chart:technique.${named.technique}`)}, ${templatePlace(named, text)}`;

/** What a goal is measured with, in order of preference: `RMDQ, else ODI, NPRS`; empty where nothing is. */
export function measuresWords({ measures }: TemplateGoal, text: Text): string {
  const [first, ...rest] = measures.flatMap(({ id, own }) => {
    const instrument = own ?? instrumentOf(id);
    return instrument === null ? [] : [shortNameOf(instrument, text)];
  });
  if (first === undefined) return '';
  return rest.length === 0 ? first : text('plan:template.or', { first, rest: rest.join(', ') });
}
