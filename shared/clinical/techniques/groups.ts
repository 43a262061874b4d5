/** The columns of the contraindication matrix: techniques that the same rules hold for. */
export const TECHNIQUE_GROUPS = [
  'swedish',
  'deep',
  'myofascial',
  'mobilisation',
  'stretch',
  'lymph-drainage',
  'instrument',
  'heat',
  'cold',
] as const;
export type TechniqueGroup = (typeof TECHNIQUE_GROUPS)[number];

/** Something for each column. */
export const byGroup = <T>(make: (group: TechniqueGroup) => T): Record<TechniqueGroup, T> =>
  Object.fromEntries(TECHNIQUE_GROUPS.map((group) => [group, make(group)])) as Record<TechniqueGroup, T>;
