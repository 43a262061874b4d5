import { FilePenLine, HandHelping } from 'lucide-react';
import type { SensitiveAreaId } from '#shared/clinical/sensitiveAreas.ts';
import { useText } from '../../../platform/language.ts';
import { Button } from '../../Button.tsx';
import styles from './SensitiveArea.module.css';
import { useAreaConsent } from './useAreaConsent.ts';

interface Props {
  area: SensitiveAreaId;
  patientId: string;
  /** What is missing, in words. */
  children: string;
}

/** A written consent that a sensitive area needs, and the way to it. */
export function AreaConsent({ area, patientId, children }: Props) {
  const text = useText();
  const consent = useAreaConsent(patientId);
  return (
    <div className={styles['missing']}>
      <HandHelping size={18} aria-hidden />
      <p>{children}</p>
      <Button icon={FilePenLine} isPending={consent.isPending} onPress={() => consent.begin(area)}>
        {text('chart:advice.consent')}
      </Button>
    </div>
  );
}
