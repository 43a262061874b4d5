import type { Impression } from '#shared/chart/assessment/impression/schema.ts';
import {
  BARRIERS,
  IRRITABILITIES,
  MASSAGE_FITS,
  PROGNOSES,
} from '#shared/chart/assessment/impression/schema.ts';
import { AnyOf, OneOf } from '../../../components/Chips.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { LimitedTextArea, LimitedTextField } from '../../../components/Limited.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import type { AssessmentDraft, SectionProps } from '../assessmentDraft.ts';
import look from '../look.module.css';
import { changeImpression } from './changeImpression.ts';
import styles from './ImpressionPart.module.css';
import { LinkFields } from './LinkFields.tsx';
import { ReferralFields } from './ReferralFields.tsx';

/** What the therapist makes of it, what follows for the care, and what both rest on: what is always said comes first. */
export function ImpressionPart({ draft, entry }: SectionProps) {
  const text = useText();
  const impression = useDraftPart(draft, ({ body }) => body.impression);
  const change = (part: Partial<Impression>) => changeImpression(draft, part);
  const { irritability, prognosis, barriers, massage } = impression;
  return (
    <div className={styles['impression']}>
      <FieldPlace path="impression.words">
        <LimitedTextArea
          label={text('assessment:impression.field.words')}
          description={text('assessment:impression.field.wordsHint')}
          rows={4}
          value={impression.words}
          onChange={(words) => change({ words })}
        />
      </FieldPlace>
      <div className={styles['besides']}>
        <FieldPlace path="impression.massage">
          <OneOf
            label={text('assessment:impression.field.massage')}
            ids={MASSAGE_FITS}
            nameOf={(id) => text(`assessment:impression.massage.${id}`)}
            value={massage}
            onChange={(chosen) => change({ massage: chosen })}
          />
        </FieldPlace>
        <Note draft={draft} field="massageNote" />
      </div>
      <ReferralFields draft={draft} entry={entry} />
      <LinkFields draft={draft} />
      <div className={styles['pair']}>
        <FieldPlace path="impression.irritability">
          <OneOf
            label={text('assessment:impression.field.irritability')}
            ids={IRRITABILITIES}
            nameOf={(id) => text(`assessment:impression.irritability.${id}`)}
            value={irritability}
            onChange={(chosen) => change({ irritability: chosen })}
          />
        </FieldPlace>
        <FieldPlace path="impression.prognosis">
          <OneOf
            label={text('assessment:impression.field.prognosis')}
            ids={PROGNOSES}
            nameOf={(id) => text(`assessment:impression.prognosis.${id}`)}
            value={prognosis}
            onChange={(chosen) => change({ prognosis: chosen })}
          />
        </FieldPlace>
      </div>
      <Note draft={draft} field="prognosisNote" />
      <FieldPlace path="impression.barriers">
        <AnyOf
          label={text('assessment:impression.field.barriers')}
          ids={BARRIERS}
          nameOf={(id) => text(`assessment:impression.barrier.${id}`)}
          value={barriers}
          onChange={(chosen) => change({ barriers: chosen })}
        >
          <p className={look['hint']}>{text('assessment:impression.field.barriersHint')}</p>
        </AnyOf>
      </FieldPlace>
      <Note draft={draft} field="barriersNote" />
    </div>
  );
}

function Note({
  draft,
  field,
}: {
  draft: AssessmentDraft;
  field: 'prognosisNote' | 'barriersNote' | 'massageNote';
}) {
  const text = useText();
  const value = useDraftPart(draft, ({ body }) => body.impression[field]);
  return (
    <FieldPlace path={`impression.${field}`}>
      <LimitedTextField
        label={text(`assessment:impression.field.${field}`)}
        value={value}
        onChange={(typed) => changeImpression(draft, { [field]: typed })}
      />
    </FieldPlace>
  );
}
