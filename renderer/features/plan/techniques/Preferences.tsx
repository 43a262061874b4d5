import { preferenceLines } from '#shared/chart/plan/prose.ts';
import { type PlanBody, PRESSURE_WISHES } from '#shared/chart/plan/schema.ts';
import { TECHNIQUE_IDS, type TechniqueId } from '#shared/clinical/techniques/techniques.ts';
import { OneOf } from '../../../components/Chips.tsx';
import { ManyOf } from '../../../components/chart/ManyOf.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { Fold } from '../../../components/Fold.tsx';
import { LimitedTextArea } from '../../../components/Limited.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import part from '../Part.module.css';
import { change, type PlanDraft } from '../planDraft.ts';

/** What the patient prefers, and what has helped or not before; what is set is said while it is folded up. */
export function Preferences({ draft }: { draft: PlanDraft }) {
  const text = useText();
  const preferences = useDraftPart(draft, ({ body }) => body.preferences);
  const set = (changed: Partial<PlanBody['preferences']>) =>
    change(draft, { preferences: { ...preferences, ...changed } });
  const said = preferenceLines(preferences, text);
  return (
    <Fold
      label={text('plan:wish.title')}
      shown={text('plan:wish.title')}
      summary={said.length === 0 ? text('plan:techniques.noWish') : said.join(' ')}
    >
      <div className={part['part']}>
        <OneOf
          label={text('plan:wish.pressure')}
          ids={PRESSURE_WISHES}
          nameOf={(id) => text(`plan:wish.pressures.${id}`)}
          value={preferences.pressure}
          onChange={(pressure) => set({ pressure })}
        />
        <div className={part['pair']}>
          <Techniques
            label={text('plan:wish.helped')}
            value={preferences.helped}
            onChange={(helped) => set({ helped, notHelped: without(preferences.notHelped, helped) })}
          />
          <Techniques
            label={text('plan:wish.notHelped')}
            value={preferences.notHelped}
            onChange={(notHelped) => set({ notHelped, helped: without(preferences.helped, notHelped) })}
          />
        </div>
        <FieldPlace path="preferences.wishes">
          <LimitedTextArea
            label={text('plan:wish.wishes')}
            rows={1}
            value={preferences.wishes}
            onChange={(wishes) => set({ wishes })}
          />
        </FieldPlace>
      </div>
    </Fold>
  );
}

/** A technique has helped or not: named in one list, it leaves the other. */
const without = (ids: readonly TechniqueId[], others: readonly TechniqueId[]): TechniqueId[] =>
  ids.filter((id) => !others.includes(id));

function Techniques({
  label,
  value,
  onChange,
}: {
  label: string;
  value: readonly TechniqueId[];
  onChange: (techniques: TechniqueId[]) => void;
}) {
  const text = useText();
  const nameOf = (id: TechniqueId) => text(`chart:technique.${id}`);
  return (
    <ManyOf
      label={label}
      ids={TECHNIQUE_IDS}
      nameOf={nameOf}
      value={value}
      onChange={onChange}
      hint={text('chart:bout.add')}
      removeLabel={(id) => text('plan:techniques.removeWish', { technique: nameOf(id) })}
    />
  );
}
