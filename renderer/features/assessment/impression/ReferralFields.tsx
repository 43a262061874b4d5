import { Mail } from 'lucide-react';
import { told } from '#shared/chart/assessment/prose.ts';
import { assessmentLetter } from '#shared/chart/letter/assessmentLetter.ts';
import { Button } from '../../../components/Button.tsx';
import { useLetter } from '../../../components/chart/useLetter.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { LimitedTextField } from '../../../components/Limited.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import type { SectionProps } from '../assessmentDraft.ts';
import { OneOf } from '../Chips.tsx';
import { changeImpression } from './changeImpression.ts';
import styles from './ImpressionPart.module.css';

/** Whether to refer, to whom, and the way to the letter. */
export function ReferralFields({ draft, entry }: Pick<SectionProps, 'draft' | 'entry'>) {
  const text = useText();
  const begin = useLetter(entry);
  const { refer, referTo, letterId } = useDraftPart(draft, ({ body }) => body.impression);

  function openLetter(): void {
    const { body, service } = draft.content();
    begin({
      begun: letterId,
      write: (patient, words) => {
        const said = (['complaints', 'impression'] as const).flatMap(
          (section) => told(body, section, service.date, words).paragraphs,
        );
        const referred = { on: service.date, to: referTo, paragraphs: said };
        return assessmentLetter(referred, patient, patient.language, words);
      },
      keep: (id) => changeImpression(draft, { letterId: id }),
    });
  }

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
            {text(
              letterId === null
                ? 'assessment:impression.field.letter'
                : 'assessment:impression.field.letterBegun',
            )}
          </Button>
        </div>
      )}
    </div>
  );
}
