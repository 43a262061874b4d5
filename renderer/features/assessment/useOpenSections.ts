import { useState } from 'react';
import { examined } from '#shared/chart/assessment/schema.ts';
import type { SectionId } from '#shared/chart/assessment/sections.ts';
import { needsNeurologicalScreen } from '#shared/clinical/neurologicalScreen.ts';
import { useDraftPart } from '../../platform/drafts.ts';
import type { AssessmentDraft } from './assessmentDraft.ts';

/** What every assessment begins with. */
const FIRST: readonly SectionId[] = ['complaints'];

export interface OpenSections {
  isOpen: (section: SectionId) => boolean;
  open: (section: SectionId) => void;
  close: (section: SectionId) => void;
  /** Says that it is not examined, or takes that back. */
  skip: (section: SectionId, isSkipped: boolean) => void;
}

/**
 * Which sections are open on the screen: those with something in them, those that were opened, and strength,
 * reflexes and sensation once a complaint asks for them. What was skipped is closed.
 */
export function useOpenSections(draft: AssessmentDraft): OpenSections {
  const [chosen, setChosen] = useState<Partial<Record<SectionId, boolean>>>(() => {
    const { body } = draft.content();
    const filled = [...FIRST, ...examined(body)];
    return Object.fromEntries(filled.map((section) => [section, true]));
  });
  const skipped = useDraftPart(draft, ({ body }) => body.skipped);
  const needsScreen = useDraftPart(draft, ({ body }) =>
    body.complaints.some((complaint) => needsNeurologicalScreen(complaint).needed),
  );
  const choose = (section: SectionId, isOpen: boolean) =>
    setChosen((before) => ({ ...before, [section]: isOpen }));
  const skip = (section: SectionId, isSkipped: boolean) =>
    draft.changeBody((body) => {
      const others = body.skipped.filter((one) => one !== section);
      return { ...body, skipped: isSkipped ? [...others, section] : others };
    });
  return {
    isOpen: (section) =>
      !skipped.includes(section) && (chosen[section] ?? (section === 'neurology' && needsScreen)),
    open: (section) => {
      skip(section, false);
      choose(section, true);
    },
    close: (section) => choose(section, false),
    skip,
  };
}
