import { Mail } from 'lucide-react';
import { Button } from '../../../components/Button.tsx';
import { OneOf } from '../../../components/Chips.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { LimitedTextField } from '../../../components/Limited.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import type { SectionProps } from '../assessmentDraft.ts';
import { useAssessmentLetter } from '../useAssessmentLetter.ts';
import { changeImpression } from './changeImpression.ts';
import styles from './ImpressionPart.module.css';

/** Whether to refer, to whom, and the way to the letter. */
export function ReferralFields({ draft, entry }: Pick<SectionProps, 'draft' | 'entry'>) {
  const text = useText();
  const { openLetter, label } = useAssessmentLetter({ draft, entry });
  const { refer, referTo } = useDraftPart(draft, ({ body }) => body.impression);

  return (
    <div className={styles['besides']}>
      <FieldPlace path="impression.refer">
        <OneOf
          label={text('assessment:impression.field.refer')}
          ids={['no', 'yes'] as const}
          nameOf={(id) => text(`assessment:impression.refer.${id}`)}
          value={refer}
          onChange={(chosen) => changeImpression(draft, { refer: chosen })}
        />
      </FieldPlace>
      {(refer === 'yes' || referTo !== '') && (
        <div className={styles['referral']}>
          <FieldPlace path="impression.referTo">
            <LimitedTextField
              label={text('assessment:impression.field.referTo')}
              placeholder={text('assessment:impression.field.referToHint')}
              value={referTo}
              onChange={(typed) => changeImpression(draft, { referTo: typed })}
            />
          </FieldPlace>
          <Button icon={Mail} onPress={openLetter}>
            {label}
          </Button>
        </div>
      )}
    </div>
  );
}
