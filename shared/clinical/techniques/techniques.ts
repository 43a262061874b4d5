import { DEEP, MYOFASCIAL } from './deep.ts';
import { ACTIVE, HYDROTHERAPY, INSTRUMENT, LYMPH } from './further.ts';
import type { TechniqueGroup } from './groups.ts';
import { EASTERN, MOBILISATIONS, SPORTS, STRETCH } from './movement.ts';
import { SWEDISH } from './swedish.ts';
import type { Technique, TechniqueFamily } from './technique.ts';

/** The techniques a bout can name, family by family, in the order in which they are offered. */
export const TECHNIQUES = [
  ...SWEDISH,
  ...DEEP,
  ...MYOFASCIAL,
  ...STRETCH,
  ...MOBILISATIONS,
  ...LYMPH,
  ...SPORTS,
  ...EASTERN,
  ...INSTRUMENT,
  ...HYDROTHERAPY,
  ...ACTIVE,
] as const;

export type TechniqueId = (typeof TECHNIQUES)[number]['id'];
export const TECHNIQUE_IDS = TECHNIQUES.map((technique) => technique.id) as [TechniqueId, ...TechniqueId[]];

type Known = Technique & { id: TechniqueId };
const BY_ID = new Map<TechniqueId, Known>(TECHNIQUES.map((technique) => [technique.id, technique]));

/** What is known of a technique. */
export function techniqueOf(id: TechniqueId): Known {
  const technique = BY_ID.get(id);
  if (!technique) throw new Error(`no technique ${id}`);
  return technique;
}

/** The matrix column of a technique, or null when the matrix says nothing of it. */
export const groupOf = (id: TechniqueId): TechniqueGroup | null => BY_ID.get(id)?.group ?? null;

/** The techniques of a family, in the order in which they are offered. */
export const techniquesIn = (family: TechniqueFamily): readonly Known[] =>
  [...BY_ID.values()].filter((technique) => technique.family === family);
