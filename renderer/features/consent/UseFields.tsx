import { INFORMATION_USES } from '#shared/chart/consent/schema.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import styles from './ConsentEditor.module.css';
import { type ConsentDraft, change, toggled } from './consentDraft.ts';

/** Whom the information may go to. */
export function UseFields({ draft }: { draft: ConsentDraft }) {
  const text = useText();
  const uses = useDraftPart(draft, ({ body }) => body.uses);
  return (
    <FieldPlace path="uses">
      <fieldset className={styles['group']}>
        <legend>{text('consent:field.uses')}</legend>
        <div className={styles['choices']}>
          {INFORMATION_USES.map((use) => (
            <Checkbox
              key={use}
              isSelected={uses.includes(use)}
              onChange={(isIn) =>
                change(draft, (body) => ({ uses: toggled(INFORMATION_USES, body.uses, use, isIn) }))
              }
            >
              {text(`consent:use.${use}`)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
    </FieldPlace>
  );
}
