import { useMemo } from 'react';
import type { Background } from '#shared/chart/background/background.ts';
import { type QuestionId, questionsFor, type SectionId } from '#shared/chart/intake/questions.ts';
import { relevanceOf, sectionsOf } from '#shared/chart/intake/rules.ts';
import type { IntakeBody } from '#shared/chart/intake/schema.ts';
import { type Draft, useDraftPart } from '../../platform/drafts.ts';

export type IntakeDraft = Draft<IntakeBody>;

/** What of a history concerns this patient: its parts in order, and the questions of each. */
export interface Asking {
  sections: readonly SectionId[];
  questions: (section: SectionId) => readonly QuestionId[];
}

/** Follows the question set, the date and the reason for care: they decide what is asked. */
export function useAsking(draft: IntakeDraft, { birthDate }: Pick<Background, 'birthDate'>): Asking {
  const set = useDraftPart(draft, ({ body }) => body.set);
  const reasonAreas = useDraftPart(draft, ({ body }) => body.reasonAreas);
  const date = useDraftPart(draft, ({ service }) => service.date);
  return useMemo(() => {
    const relevance = relevanceOf({ reasonAreas }, birthDate, date);
    const asked = questionsFor(set, relevance);
    return {
      sections: sectionsOf({ set }, relevance),
      questions: (section) => asked.filter((question) => question.section === section).map(({ id }) => id),
    };
  }, [set, reasonAreas, birthDate, date]);
}
