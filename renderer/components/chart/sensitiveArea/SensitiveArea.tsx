import { SENSITIVE_AREA_IDS, type SensitiveAreaId } from '#shared/clinical/sensitiveAreas.ts';
import { type Draft, useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { Checkbox } from '../../Checkbox.tsx';
import { FieldPlace } from '../../FieldPlace.tsx';
import { AreaConsent } from './AreaConsent.tsx';
import type { AreaNeed } from './areaNeed.ts';
import styles from './SensitiveArea.module.css';

/** An entry in which the patient's word can be recorded. */
interface Worded {
  verbalConsent: SensitiveAreaId[];
}

interface Props<Body extends Worded> {
  draft: Draft<Body>;
  need: AreaNeed;
  patientId: string;
}

/**
 * A sensitive area that is to be touched: the written consent that is missing and the way to it, or the word of the
 * patient that a consent for the plan still asks for each time.
 */
export function SensitiveArea<Body extends Worded>({ draft, need, patientId }: Props<Body>) {
  const text = useText();
  const { area, needs } = need;
  if (needs === 'word') return <ByWord draft={draft} area={area} />;
  const words = needs === 'written-today' ? 'chart:advice.sensitive' : 'chart:advice.sensitivePlan';
  return (
    <AreaConsent area={area} patientId={patientId}>
      {text(words, { area: text(`clinical:sensitiveArea.${area}`) })}
    </AreaConsent>
  );
}

function ByWord<Body extends Worded>({ draft, area }: { draft: Draft<Body>; area: SensitiveAreaId }) {
  const text = useText();
  const agreed = useDraftPart(draft, ({ body }) => body.verbalConsent);
  const change = (isAgreed: boolean) =>
    draft.changeBody((body) => ({
      ...body,
      verbalConsent: SENSITIVE_AREA_IDS.filter((id) =>
        id === area ? isAgreed : body.verbalConsent.includes(id),
      ),
    }));
  return (
    <FieldPlace path="verbalConsent" className={styles['byWord']}>
      <Checkbox isSelected={agreed.includes(area)} onChange={change}>
        {text('chart:advice.verbal', { area: text(`clinical:sensitiveArea.${area}`) })}
        <span className={styles['soft']}> {text('chart:advice.verbalWhy')}</span>
      </Checkbox>
    </FieldPlace>
  );
}
