import type { PlannedHomeCare } from '#shared/chart/plan/homeCare.ts';
import type { HomeCareNeed } from '#shared/chart/plan/homeCareNeed.ts';
import type { Risk } from '#shared/clinical/contraindications/engine.ts';
import { HOME_CARE, type HomeCareId, homeCareOf } from '#shared/clinical/homeCare/catalogue.ts';
import { againstHomeCare, likelyHomeCare } from '#shared/clinical/homeCare/likely.ts';
import { ComboBox } from '../../../components/ComboBox.tsx';
import { becauseWords } from '../../../components/chart/bouts/adviceWords.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import type { Option } from '../../../components/OptionList.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './HomeCare.module.css';

interface Props {
  planned: readonly PlannedHomeCare[];
  need: HomeCareNeed;
  risks: readonly Risk[];
  onAdd: (item: HomeCareId) => void;
}

/** The whole catalogue to take from: what fits the regions and the stage comes first; what speaks against one is said. */
export function HomeCareAdder({ planned, need, risks, onAdd }: Props) {
  const text = useText();
  const likely = likelyHomeCare(need.regions, need.stage, risks).map(({ item }) => item.id);
  const taken = new Set(planned.map(({ item }) => item));
  const ids = [...new Set<HomeCareId>([...likely, ...HOME_CARE.map(({ id }) => id)])];

  const optionOf = (id: HomeCareId): Option<HomeCareId> => {
    const label = text(`homeCare:name.${id}`);
    const [first] = againstHomeCare(homeCareOf(id), risks);
    if (first) {
      const against = text('plan:atHome.against', { names: becauseWords(text, { because: first }) });
      return { id, label, mark: { label: against, tone: 'danger' } };
    }
    return likely.includes(id)
      ? { id, label, mark: { label: text('plan:atHome.likely'), tone: 'neutral' } }
      : { id, label };
  };

  return (
    <FieldPlace path="homeCare" className={styles['adder']}>
      <ComboBox
        label={text('plan:atHome.add')}
        placeholder={text('plan:atHome.addHint')}
        options={ids.filter((id) => !taken.has(id)).map(optionOf)}
        value=""
        onChange={(id) => {
          if (id !== '') onAdd(id);
        }}
      />
    </FieldPlace>
  );
}
