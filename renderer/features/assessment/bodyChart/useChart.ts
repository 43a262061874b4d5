import { useState } from 'react';
import type { BodyChartPart } from '#shared/chart/assessment/bodyChart/schema.ts';
import {
  beginHistory,
  canRedo,
  canUndo,
  type History,
  redo,
  step,
  undo,
} from '#shared/clinical/body/history.ts';
import { useDraftPart } from '../../../platform/drafts.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';

export interface Chart {
  value: BodyChartPart;
  /** One step that can be undone; a function that gives the same value is none. */
  change: (change: (value: BodyChartPart) => BodyChartPart) => void;
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
}

/** The section of the draft with its steps, which last as long as the section is open. */
export function useChart(draft: AssessmentDraft): Chart {
  const value = useDraftPart(draft, ({ body }) => body.bodyChart);
  const [steps] = useState(() => new Steps(draft));
  return {
    value,
    change: steps.change,
    canUndo: canUndo(steps.history()),
    canRedo: canRedo(steps.history()),
    undo: steps.undo,
    redo: steps.redo,
  };
}

/** The history beside the draft, and functions that stay the same. What the draft holds is its present, whoever changed it. */
class Steps {
  readonly #draft: AssessmentDraft;
  #history: History<BodyChartPart>;

  constructor(draft: AssessmentDraft) {
    this.#draft = draft;
    this.#history = beginHistory(draft.content().body.bodyChart);
  }

  readonly history = (): History<BodyChartPart> => {
    const present = this.#draft.content().body.bodyChart;
    if (present !== this.#history.present) this.#history = beginHistory(present);
    return this.#history;
  };

  readonly change: Chart['change'] = (change) =>
    this.#go((history) => step(history, change(history.present)));
  readonly undo = (): void => this.#go(undo);
  readonly redo = (): void => this.#go(redo);

  #go(move: (history: History<BodyChartPart>) => History<BodyChartPart>): void {
    const next = move(this.history());
    if (next === this.#history) return;
    this.#history = next;
    changeSection(this.#draft, 'bodyChart', () => next.present);
  }
}
