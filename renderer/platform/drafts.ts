import { useSyncExternalStore } from 'react';
import type { Service } from '#shared/chart/entry.ts';

/** What of a draft is written: everything that a save sends. */
export interface DraftContent<Body> {
  service: Service;
  body: Body;
}

/**
 * An entry while it is written. It lives outside of React, so that a keystroke draws one field and not the
 * page, and it only ever holds what the schema takes: a field with text that cannot be read keeps that text
 * itself and marks it, and everything else is saved all the same.
 */
export class Draft<Body> {
  #content: DraftContent<Body>;
  readonly #listeners = new Set<() => void>();

  constructor(content: DraftContent<Body>) {
    this.#content = content;
  }

  /** The same object until something changes. */
  readonly content = (): DraftContent<Body> => this.#content;

  readonly changeBody = (change: (body: Body) => Body): void =>
    this.#set({ ...this.#content, body: change(this.#content.body) });

  readonly changeService = (change: Partial<Service>): void =>
    this.#set({ ...this.#content, service: { ...this.#content.service, ...change } });

  /** Returns a function that stops listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  #set(content: DraftContent<Body>): void {
    this.#content = content;
    for (const listener of this.#listeners) listener();
  }
}

/** A part of a draft; draws again only when that part changes, so `select` must return what is stored. */
export const useDraftPart = <Body, Part>(
  draft: Draft<Body>,
  select: (content: DraftContent<Body>) => Part,
): Part => useSyncExternalStore(draft.subscribe, () => select(draft.content()));
