/** The section of strength, reflexes and sensation. */
import type { Locator } from 'playwright';
import type { OpenApp } from '../app.ts';
import { section } from './assessment.ts';
import { escaped } from './fields.ts';

type Table = 'strength' | 'reflexes' | 'sensation';

export const tableOf = (open: OpenApp, table: Table): Locator =>
  section(open, 'neurology').getByRole('region', {
    name: open.words(`assessment:neurology.${table}`),
    exact: true,
  });

/** The value of something on a side; its name ends with what it is of. */
export function cellOf(open: OpenApp, table: Table, what: string, side: 'left' | 'right'): Locator {
  const name = open.words('assessment:neurology.cell', {
    what,
    side: open.words(`assessment:neurology.${side}`),
  });
  return tableOf(open, table)
    .locator('[data-cell]')
    .getByRole('button', { name: new RegExp(escaped(name), 'u') });
}
