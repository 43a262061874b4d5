import type { Text } from '../../text/text.ts';
import type { EntryContent, ProseSection } from '../kind.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { screenLines } from '../screen/prose.ts';
import { dateWords } from './dateWords.ts';
import { editedOf } from './edited.ts';
import { linkableIn } from './linkable.ts';
import type { Earlier, Told } from './part.ts';
import { type Findings, type PartId, partOf } from './parts.ts';
import { type AssessmentBody, type EarlierAssessment, examined, isExamined } from './schema.ts';
import { SECTION_IDS, type SectionId } from './sections.ts';

/** A section of the earlier assessments, or null where it was not examined then. */
function earlierOf(body: AssessmentBody, id: PartId): Earlier<Findings[PartId]> {
  const part = partOf(id);
  const before = (earlier: EarlierAssessment | null) =>
    earlier === null || part.isEmpty(earlier.findings[id])
      ? null
      : { date: earlier.date, value: earlier.findings[id] };
  return { baseline: before(body.baseline), last: before(body.last) };
}

/** What the facts of a section say, whether or not the therapist wrote a text of her own. */
export function told(body: AssessmentBody, section: SectionId, on: string, text: Text): Told {
  if (section === 'flags') return { paragraphs: screenLines(body, text) };
  const linkable = () => linkableIn(body, on, text);
  return partOf(section).tell(body[section], earlierOf(body, section), { on, text, linkable });
}

/** The sentences of a section as one text to edit. */
export const toldText = (body: AssessmentBody, section: SectionId, on: string, text: Text): string =>
  told(body, section, on, text).paragraphs.join('\n\n');

function sectionOf(body: AssessmentBody, section: SectionId, on: string, text: Text): ProseSection {
  const { paragraphs, figures = [] } = told(body, section, on, text);
  const edited = editedOf(body, section);
  return {
    heading: text(`assessment:section.${section}`),
    paragraphs: edited === null ? paragraphs : paragraphsOf(edited.text),
    ...(figures.length > 0 && { figures }),
  };
}

/** The assessment as headed paragraphs; what was not examined is named once, at the end. */
export function assessmentProse({ body, service }: EntryContent<AssessmentBody>, text: Text): ProseSection[] {
  const sections = examined(body).map((section) => sectionOf(body, section, service.date, text));
  if (sections.length === 0) return [];
  const purpose: ProseSection = {
    heading: text('assessment:purposeHeading'),
    paragraphs: [purposeLine(body, text)],
  };
  const rest = SECTION_IDS.filter((section) => !isExamined(body, section));
  if (rest.length === 0) return [purpose, ...sections];
  const names = rest.map((section) => text(`assessment:section.${section}`)).join('; ');
  const notExamined: ProseSection = { heading: text('assessment:notExamined'), paragraphs: [names] };
  return [purpose, ...sections, notExamined];
}

const purposeLine = ({ purpose, baseline }: AssessmentBody, text: Text): string =>
  baseline === null
    ? text(`assessment:purposeLine.${purpose}`)
    : text(`assessment:purposeLineSince.${purpose}`, { date: dateWords(baseline.date, text) });
