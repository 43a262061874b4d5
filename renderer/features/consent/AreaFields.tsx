import { SENSITIVE_AREA_IDS } from '#shared/clinical/sensitiveAreas.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { LimitedTextArea } from '../../components/Limited.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import styles from './ConsentEditor.module.css';
import { type ConsentDraft, change, toggled } from './consentDraft.ts';

/** Which sensitive areas and why; breasts at the patient's own request only. */
export function AreaFields({ draft }: { draft: ConsentDraft }) {
  const text = useText();
  const areas = useDraftPart(draft, ({ body }) => body.areas);
  const reason = useDraftPart(draft, ({ body }) => body.clinicalReason);
  const isRequested = useDraftPart(draft, ({ body }) => body.requestedByPatient);
  return (
    <>
      <FieldPlace path="areas">
        <fieldset className={styles['group']}>
          <legend>{text('consent:field.areas')}</legend>
          <div className={styles['choices']}>
            {SENSITIVE_AREA_IDS.map((area) => (
              <Checkbox
                key={area}
                isSelected={areas.includes(area)}
                onChange={(isIn) =>
                  change(draft, (body) => ({
                    areas: toggled(SENSITIVE_AREA_IDS, body.areas, area, isIn),
                  }))
                }
              >
                <span className={styles['area']}>{text(`clinical:sensitiveArea.${area}`)}</span>
              </Checkbox>
            ))}
          </div>
        </fieldset>
      </FieldPlace>
      {areas.includes('breast') && (
        <FieldPlace path="requestedByPatient">
          <Checkbox
            isSelected={isRequested}
            onChange={(requestedByPatient) => change(draft, { requestedByPatient })}
          >
            <span className={styles['name']}>{text('consent:field.request')}</span>
            <span className={styles['what']}>{text('consent:field.requestHint')}</span>
          </Checkbox>
        </FieldPlace>
      )}
      <FieldPlace path="clinicalReason">
        <LimitedTextArea
          label={text('consent:field.clinicalReason')}
          placeholder={text('consent:field.clinicalReasonHint')}
          rows={2}
          value={reason}
          onChange={(typed) => change(draft, { clinicalReason: typed })}
        />
      </FieldPlace>
    </>
  );
}
