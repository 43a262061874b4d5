import type { Migration } from '../migrate.ts';
import { first } from './0001-first.ts';
import { safety } from './0002-safety.ts';
import { encounters } from './0003-encounters.ts';
import { findings } from './0004-findings.ts';
import { instruments } from './0005-instruments.ts';
import { techniques } from './0006-techniques.ts';
import { planTemplates } from './0007-planTemplates.ts';

/** Every change of the store's shape, in order. A new one is added at the end; none is ever edited. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  safety,
  encounters,
  findings,
  instruments,
  techniques,
  planTemplates,
];
