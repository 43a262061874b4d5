import type { ConsentBody } from './schema.ts';

/** Where the record of a withdrawal starts: the same scope and areas, with what had been agreed to. */
export const withdrawalOf = (given: ConsentBody): ConsentBody => ({
  ...given,
  decision: 'withdrawn',
  // They belong to the consent that was given.
  elements: [],
  reason: '',
  until: '',
  signature: null,
});
