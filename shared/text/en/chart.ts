import { alert } from './chart/alert.ts';
import { entry } from './chart/entry.ts';
import { names } from './chart/names.ts';
import { papers } from './chart/papers.ts';
import { visit } from './chart/visit.ts';

export const chart = {
  ...names,
  ...visit,
  ...entry,
  ...papers,
  ...alert,
};
