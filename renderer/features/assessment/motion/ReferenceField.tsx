import { useEffect } from 'react';
import { goesBySex, withReference, withReferenceFor } from '#shared/chart/assessment/motion/edit.ts';
import { jointsIn } from '#shared/chart/assessment/motion/lines.ts';
import { coversJoint } from '#shared/chart/assessment/motion/reference.ts';
import type { Background } from '#shared/chart/background/background.ts';
import { atStart } from '#shared/chart/intake/lines.ts';
import { REFERENCE_TABLE_IDS, type ReferenceTableId, tableOf } from '#shared/clinical/motion/lookup.ts';
import { JOINTS, type JointId } from '#shared/clinical/motion/movements.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { Select } from '../../../components/Select.tsx';
import { ageOrNull } from '../../../platform/dates.ts';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';
import styles from './MotionPart.module.css';

interface Props {
  draft: AssessmentDraft;
  background: Background;
}

const SEXES = ['female', 'male'] as const;

/** What the values are compared with: a table, for the age of the patient, and for the sex where it goes by it. */
export function ReferenceField({ draft, background }: Props) {
  const text = useText();
  const reference = useDraftPart(draft, ({ body }) => body.motion.reference);
  const joints = useDraftPart(draft, ({ body }) => jointsIn(body.motion).join(' '));
  const age = useAgeThen(draft, background);
  const open = joints === '' ? JOINTS : (joints.split(' ') as JointId[]);
  const tables = REFERENCE_TABLE_IDS.filter(
    (id) => id === reference?.table || open.some((joint) => coversJoint(id, joint)),
  );
  return (
    <>
      <FieldPlace path="motion.reference" className={styles['reference']}>
        <Select
          label={text('assessment:motion.reference')}
          options={[
            { id: 'none' as const, label: atStart(text('assessment:motion.noTable')) },
            ...tables.map((id) => ({ id, label: text(`examination:reference.${id}.name`) })),
          ]}
          value={reference?.table ?? 'none'}
          onChange={(id) =>
            changeSection(draft, 'motion', (motion) => withReference(motion, id === 'none' ? null : id, age))
          }
        />
      </FieldPlace>
      {reference !== null && goesBySex(reference.table, reference.version) && (
        <FieldPlace path="motion.reference.sex">
          <Segmented
            label={text('assessment:motion.referenceSex')}
            options={SEXES.map((id) => ({ id, label: text(`assessment:motion.sex.${id}`) }))}
            value={reference.sex ?? ''}
            onChange={(sex) => changeSection(draft, 'motion', (motion) => withReferenceFor(motion, { sex }))}
          />
        </FieldPlace>
      )}
      {reference !== null && <About {...reference} />}
    </>
  );
}

/** Where the figures come from, whom they were measured in, and whom they are read for. */
function About({ table, version, age }: { table: ReferenceTableId; version: number; age: number | null }) {
  const text = useText();
  const { edition, sources } = tableOf(table, version);
  return (
    <p className={styles['about']}>
      {text('assessment:motion.edition', { edition, version })}{' '}
      {text(`examination:reference.${table}.population`)}{' '}
      {age !== null && `${text('assessment:motion.referenceAge', { age })} `}
      {text('measures:notReviewed')}
      {sources.map((source) => (
        <span key={source} className={styles['source']}>
          {source}
        </span>
      ))}
    </p>
  );
}

/** The age in whole years on the date of service; the chosen table is read anew when it changes. */
function useAgeThen(draft: AssessmentDraft, { birthDate }: Background): number | null {
  const age = useDraftPart(draft, ({ service }) => ageOrNull(birthDate, service.date));
  const known = useDraftPart(draft, ({ body }) => body.motion.reference?.age);
  useEffect(() => {
    if (known !== undefined && known !== age)
      changeSection(draft, 'motion', (motion) => withReferenceFor(motion, { age }));
  }, [draft, age, known]);
  return age;
}
