import { type Adviser, goesAgainst } from '../../clinical/contraindications/engine.ts';
import type { Missing } from '../kind.ts';
import { type Bout, groupIn, isChosen } from './schema.ts';

/** The minutes of all bouts together; a bout without minutes counts as none. */
export const boutMinutes = ({ bouts }: { bouts: readonly Bout[] }): number =>
  bouts.reduce((sum, bout) => sum + (bout.minutes ?? 0), 0);

/** What the rules say of a bout, or null while its technique or place is not chosen. */
export function adviceOn(bout: Bout, rules: Adviser) {
  const { region, side } = bout;
  return !isChosen(bout) || region === '' || side === ''
    ? null
    : rules.onGroup(groupIn(bout), { region, side });
}

/** What is not chosen in each bout: there is at least one, and each says what and where. */
export const incompleteBouts = (bouts: readonly Bout[]): Missing[] => [
  ...(bouts.length === 0 ? [{ path: 'bouts', reason: 'bouts' }] : []),
  ...bouts.flatMap(({ technique, own, region, side }, index): Missing[] => [
    ...(!isChosen({ technique, own }) ? [{ path: `bouts.${index}.technique`, reason: 'technique' }] : []),
    ...(region === '' ? [{ path: `bouts.${index}.region`, reason: 'region' }] : []),
    ...(region !== '' && side === '' ? [{ path: `bouts.${index}.side`, reason: 'side' }] : []),
  ]),
];

/** What goes against a contraindication needs a reason, on the record. */
export const boutsAgainstAdvice = (bouts: readonly Bout[], rules: Adviser): Missing[] =>
  bouts.flatMap((bout, index): Missing[] => {
    const advice = adviceOn(bout, rules);
    if (advice === null || !goesAgainst(advice, bout.pressure) || bout.override.trim() !== '') return [];
    return [{ path: `bouts.${index}.override`, reason: 'override' }];
  });
