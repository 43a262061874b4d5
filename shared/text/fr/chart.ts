import type { chart as english } from '../en/chart.ts';
import type { Words } from '../text.ts';
import { alert } from './chart/alert.ts';
import { entry } from './chart/entry.ts';
import { names } from './chart/names.ts';
import { papers } from './chart/papers.ts';
import { visit } from './chart/visit.ts';

export const chart: Words<typeof english> = {
  ...names,
  ...visit,
  ...entry,
  ...papers,
  ...alert,
};
