import type { Bout } from '#shared/chart/bouts/schema.ts';
import type { Draft } from '../../../platform/drafts.ts';
import { changeBout, duplicateBout, moveBout, removeBout } from './bouts.ts';

/** The body of an entry that names what is done, a bout a row; a kind may say more of each. */
export interface WithBouts<Row extends Bout> {
  bouts: Row[];
}

/** What can be done with a row; the same object as long as the table is there, so that rows stay drawn. */
export interface BoutActions<Row extends Bout = Bout> {
  /** A method and no property, so that the actions of a kind's own rows do for what every bout has. */
  change(id: string, change: Partial<Row>): void;
  duplicate: (id: string) => void;
  move: (id: string, by: -1 | 1) => void;
  remove: (id: string) => void;
  /** The row is done: on to the next one. */
  done: () => void;
}

interface Focus {
  goTo: (path: string) => void;
  /** Goes there after the table was drawn again. */
  goToNext: (path: string) => void;
}

const ADDER = 'bouts';

export function boutActions<Row extends Bout, Body extends WithBouts<Row>>(
  draft: Draft<Body>,
  { goTo, goToNext }: Focus,
): BoutActions<Row> {
  const indexOf = (id: string) => draft.content().body.bouts.findIndex((bout) => bout.id === id);
  const set = (change: (bouts: readonly Row[]) => Row[]) =>
    draft.changeBody((body) => ({ ...body, bouts: change(body.bouts) }));

  return {
    change: (id, change) => set((bouts) => changeBout(bouts, id, change)),
    duplicate: (id) => {
      goToNext(`bouts.${indexOf(id) + 1}.region`);
      set((bouts) => duplicateBout(bouts, id));
    },
    move: (id, by) => set((bouts) => moveBout(bouts, id, by)),
    remove: (id) => {
      const count = draft.content().body.bouts.length;
      const after = Math.min(indexOf(id), count - 2);
      goToNext(after < 0 ? ADDER : `bouts.${after}.technique`);
      set((bouts) => removeBout(bouts, id));
    },
    done: () => goTo(ADDER),
  };
}
