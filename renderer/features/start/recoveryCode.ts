/** The groups of a recovery code, as it is printed and typed. */
export const groupsOf = (code: string): string[] => code.split(/[\s-]+/u).filter((group) => group !== '');

/** Whether a typed group says the same: capitals and blanks do not matter. */
export const isSameGroup = (typed: string, group: string | undefined): boolean =>
  typed.replace(/[\s-]/gu, '').toUpperCase() === group?.toUpperCase();

/** Two different groups to ask for, in their order. */
export function pickTwo(count: number): [number, number] {
  const first = Math.floor(Math.random() * count);
  const second = (first + 1 + Math.floor(Math.random() * (count - 1))) % count;
  return first < second ? [first, second] : [second, first];
}
