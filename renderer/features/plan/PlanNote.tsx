import { FieldPlace } from '../../components/FieldPlace.tsx';
import { LimitedTextArea } from '../../components/Limited.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import { change, type PlanDraft } from './planDraft.ts';

interface Props {
  draft: PlanDraft;
  name:
    | 'homeCareNote'
    | 'providers'
    | 'referral'
    | 'barriersNote'
    | 'expectedResponse'
    | 'afterCare'
    | 'stopNote';
  rows?: number;
}

/** A note of the plan in free words. */
export function PlanNote({ draft, name, rows = 2 }: Props) {
  const text = useText();
  const value = useDraftPart(draft, ({ body }) => body[name]);
  return (
    <FieldPlace path={name}>
      <LimitedTextArea
        label={text(`plan:field.${name}`)}
        rows={rows}
        value={value}
        onChange={(typed) => change(draft, { [name]: typed })}
      />
    </FieldPlace>
  );
}
