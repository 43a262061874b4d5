import type { Bout } from '#shared/chart/bouts/schema.ts';
import { useText } from '../../../platform/language.ts';
import { FieldPlace } from '../../FieldPlace.tsx';
import { LimitedTextArea } from '../../Limited.tsx';
import type { BoutActions } from './boutActions.ts';

interface Props {
  bout: Bout;
  index: number;
  actions: BoutActions;
}

/** Why something is done against the advice: her decision, on the record. */
export function OverrideField({ bout, index, actions }: Props) {
  const text = useText();
  return (
    <FieldPlace path={`bouts.${index}.override`}>
      <LimitedTextArea
        label={text('chart:advice.override', { row: index + 1 })}
        description={text('chart:advice.overrideHint')}
        rows={1}
        value={bout.override}
        onChange={(override) => actions.change(bout.id, { override })}
      />
    </FieldPlace>
  );
}
