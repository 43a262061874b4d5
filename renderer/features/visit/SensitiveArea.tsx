import { FilePenLine, HandHelping } from 'lucide-react';
import { isAgreedForPlan, isAgreedForVisit } from '#shared/chart/background/consents.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { SENSITIVE_AREA_IDS, type sensitiveAreaOf } from '#shared/clinical/sensitiveAreas.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { type Draft, useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import styles from './BoutNotes.module.css';
import { useAreaConsent } from './useAreaConsent.ts';
import type { VisitSafety } from './useVisitSafety.ts';

interface Props {
  draft: Draft<VisitBody>;
  area: NonNullable<ReturnType<typeof sensitiveAreaOf>>;
  safety: VisitSafety;
}

/**
 * A sensitive area under a technique (rule 5): the written consent that is missing and the way to it, or the word
 * of the patient that a consent for the plan still asks for at each visit.
 */
export function SensitiveArea({ draft, area, safety }: Props) {
  const { background, on } = safety;
  if (area.consent === 'everyVisit')
    return isAgreedForVisit(background, area.id, on) ? null : <Missing area={area} safety={safety} />;
  if (!isAgreedForPlan(background, area.id, on)) return <Missing area={area} safety={safety} />;
  return <ByWord draft={draft} area={area} />;
}

function Missing({ area, safety }: Pick<Props, 'area' | 'safety'>) {
  const text = useText();
  const consent = useAreaConsent(safety.background.patientId);
  const words = area.consent === 'everyVisit' ? 'chart:advice.sensitive' : 'chart:advice.sensitivePlan';
  return (
    <div className={styles['missing']}>
      <HandHelping size={18} aria-hidden />
      <p>{text(words, { area: text(`clinical:sensitiveArea.${area.id}`) })}</p>
      <Button icon={FilePenLine} isPending={consent.isPending} onPress={() => consent.begin(area.id)}>
        {text('chart:advice.consent')}
      </Button>
    </div>
  );
}

function ByWord({ draft, area }: Pick<Props, 'draft' | 'area'>) {
  const text = useText();
  const agreed = useDraftPart(draft, ({ body }) => body.verbalConsent);
  const change = (isAgreed: boolean) =>
    draft.changeBody((body) => ({
      ...body,
      verbalConsent: SENSITIVE_AREA_IDS.filter((id) =>
        id === area.id ? isAgreed : body.verbalConsent.includes(id),
      ),
    }));
  return (
    <FieldPlace path="verbalConsent" className={styles['byWord']}>
      <Checkbox isSelected={agreed.includes(area.id)} onChange={change}>
        {text('chart:advice.verbal', { area: text(`clinical:sensitiveArea.${area.id}`) })}
        <span className={styles['soft']}> {text('chart:advice.verbalWhy')}</span>
      </Checkbox>
    </FieldPlace>
  );
}
