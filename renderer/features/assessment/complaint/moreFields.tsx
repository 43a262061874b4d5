import type { ComponentType } from 'react';
import {
  COURSES,
  type Complaint,
  DAY_PATTERNS,
  FACTORS,
  ONSET_KINDS,
  TIMINGS,
  WORK_EFFECTS,
} from '#shared/chart/assessment/complaint/schema.ts';
import { ANSWERS } from '#shared/clinical/answers.ts';
import { AnyOf, OneOf } from '../../../components/Chips.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { LimitedTextArea, LimitedTextField } from '../../../components/Limited.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useText } from '../../../platform/language.ts';
import type { ComplaintProps } from './ComplaintCard.tsx';
import styles from './ComplaintPart.module.css';
import { ComplaintThen } from './Then.tsx';

interface MoreField {
  id: string;
  isFilled: (complaint: Complaint) => boolean;
  Fields: ComponentType<ComplaintProps>;
}

/** What is asked when there is more to say, in the order of asking: first what every note says, worse and better by what. */
export const MORE_FIELDS: readonly MoreField[] = [
  {
    id: 'aggravating',
    isFilled: ({ aggravating, aggravatingNote }) => aggravating.length > 0 || aggravatingNote !== '',
    Fields: (props) => <Factors {...props} field="aggravating" note="aggravatingNote" />,
  },
  {
    id: 'easing',
    isFilled: ({ easing, easingNote }) => easing.length > 0 || easingNote !== '',
    Fields: (props) => <Factors {...props} field="easing" note="easingNote" />,
  },
  {
    id: 'beginning',
    isFilled: ({ onsetKind, mechanism }) => onsetKind !== '' || mechanism !== '',
    Fields: (props) => (
      <>
        <Choice {...props} field="onsetKind" />
        <Words {...props} field="mechanism" />
      </>
    ),
  },
  {
    id: 'timing',
    isFilled: ({ timing, course }) => timing !== '' || course !== '',
    Fields: (props) => (
      <>
        <Choice {...props} field="timing" />
        <Choice {...props} field="course" />
      </>
    ),
  },
  {
    id: 'day',
    isFilled: ({ dayPattern, sleep }) => dayPattern.length > 0 || sleep !== '',
    Fields: DayFields,
  },
  {
    id: 'earlier',
    isFilled: ({ earlierEpisodes, earlierNote, earlierCare }) =>
      earlierEpisodes !== 'not-asked' || earlierNote !== '' || earlierCare !== '',
    Fields: EarlierFields,
  },
  {
    id: 'work',
    isFilled: ({ work, effect }) => work !== '' || effect !== '',
    Fields: (props) => (
      <>
        <Choice {...props} field="work" />
        <Words {...props} field="effect" />
      </>
    ),
  },
  {
    id: 'goals',
    isFilled: ({ goals }) => goals !== '',
    Fields: (props) => <Words {...props} field="goals" />,
  },
];

const CHOICES = { onsetKind: ONSET_KINDS, timing: TIMINGS, course: COURSES, work: WORK_EFFECTS } as const;
type ChoiceField = keyof typeof CHOICES;

function Choice({ draft, complaint, index, onChange, field }: ComplaintProps & { field: ChoiceField }) {
  const text = useText();
  type Id = (typeof CHOICES)[ChoiceField][number];
  const ids: readonly Id[] = CHOICES[field];
  const nameOf = (id: string) =>
    text(`assessment:complaint.${field}.${id}` as 'assessment:complaint.course.same');
  return (
    <FieldPlace path={`complaints.${index}.${field}`}>
      <OneOf
        label={text(`assessment:complaint.field.${field}`)}
        ids={ids}
        nameOf={nameOf}
        value={complaint[field]}
        onChange={(chosen) => onChange({ [field]: chosen })}
      >
        <ComplaintThen
          draft={draft}
          complaint={complaint}
          say={(then) => (then[field] === '' ? '' : nameOf(then[field]))}
        />
      </OneOf>
    </FieldPlace>
  );
}

function Words({
  draft,
  complaint,
  index,
  onChange,
  field,
}: ComplaintProps & { field: 'mechanism' | 'effect' | 'goals' | 'earlierCare' }) {
  const text = useText();
  return (
    <FieldPlace path={`complaints.${index}.${field}`}>
      <LimitedTextArea
        label={text(`assessment:complaint.field.${field}`)}
        rows={1}
        value={complaint[field]}
        onChange={(typed) => onChange({ [field]: typed })}
      />
      <ComplaintThen
        draft={draft}
        complaint={complaint}
        // What stays the same from one assessment to the next is in the field itself.
        say={(then) => (then[field] === complaint[field] ? '' : then[field])}
      />
    </FieldPlace>
  );
}

function Factors({
  draft,
  complaint,
  index,
  onChange,
  field,
  note,
}: ComplaintProps & { field: 'aggravating' | 'easing'; note: 'aggravatingNote' | 'easingNote' }) {
  const text = useText();
  const label = text(`assessment:complaint.field.${field}`);
  const nameOf = (id: Complaint['easing'][number]) => text(`assessment:complaint.factor.${id}`);
  return (
    <FieldPlace path={`complaints.${index}.${field}`} className={styles['factors']}>
      <AnyOf
        label={label}
        ids={FACTORS}
        nameOf={nameOf}
        value={complaint[field]}
        onChange={(factors) => onChange({ [field]: factors })}
      />
      <LimitedTextField
        label={`${label}: ${text('assessment:complaint.field.factorNote')}`}
        isLabelHidden
        placeholder={text('assessment:complaint.field.factorNote')}
        value={complaint[note]}
        onChange={(typed) => onChange({ [note]: typed })}
      />
      <ComplaintThen
        draft={draft}
        complaint={complaint}
        say={(then) => [...then[field].map(nameOf), then[note]].filter((said) => said !== '').join(', ')}
      />
    </FieldPlace>
  );
}

function DayFields({ draft, complaint, index, onChange }: ComplaintProps) {
  const text = useText();
  const nameOf = (id: Complaint['dayPattern'][number]) => text(`assessment:complaint.dayPattern.${id}`);
  return (
    <>
      <FieldPlace path={`complaints.${index}.dayPattern`}>
        <AnyOf
          label={text('assessment:complaint.field.dayPattern')}
          ids={DAY_PATTERNS}
          nameOf={nameOf}
          value={complaint.dayPattern}
          onChange={(dayPattern) => onChange({ dayPattern })}
        >
          <ComplaintThen
            draft={draft}
            complaint={complaint}
            say={({ dayPattern }) => dayPattern.map(nameOf).join(', ')}
          />
        </AnyOf>
      </FieldPlace>
      <FieldPlace path={`complaints.${index}.sleep`}>
        <LimitedTextField
          label={text('assessment:complaint.field.sleep')}
          placeholder={text('assessment:complaint.field.sleepHint')}
          value={complaint.sleep}
          onChange={(sleep) => onChange({ sleep })}
        />
        <ComplaintThen draft={draft} complaint={complaint} say={({ sleep }) => sleep} />
      </FieldPlace>
    </>
  );
}

function EarlierFields(props: ComplaintProps) {
  const text = useText();
  const { complaint, index, onChange } = props;
  const { earlierEpisodes, earlierNote } = complaint;
  return (
    <>
      <FieldPlace path={`complaints.${index}.earlierEpisodes`} className={styles['spreading']}>
        <Segmented
          label={text('assessment:complaint.field.earlierEpisodes')}
          options={ANSWERS.map((id) => ({ id, label: text(`assessment:complaint.answer.${id}`) }))}
          value={earlierEpisodes}
          onChange={(said) => onChange({ earlierEpisodes: said })}
        />
        {(earlierEpisodes === 'yes' || earlierNote !== '') && (
          <div className={styles['grows']}>
            <LimitedTextField
              label={text('assessment:complaint.field.earlierNote')}
              value={earlierNote}
              onChange={(typed) => onChange({ earlierNote: typed })}
            />
          </div>
        )}
      </FieldPlace>
      <Words {...props} field="earlierCare" />
    </>
  );
}
