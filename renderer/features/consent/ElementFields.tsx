import { CONSENT_ELEMENTS } from '#shared/chart/consent/schema.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import styles from './ConsentEditor.module.css';
import { type ConsentDraft, change, toggled } from './consentDraft.ts';

/** The six elements. Each is ticked when it was gone through; there is no way to tick them all at once. */
export function ElementFields({ draft }: { draft: ConsentDraft }) {
  const text = useText();
  const elements = useDraftPart(draft, ({ body }) => body.elements);
  return (
    <Panel title={text('consent:field.elements')}>
      <p className={styles['hint']}>{text('consent:field.elementsHint')}</p>
      <ul className={styles['elements']}>
        {CONSENT_ELEMENTS.map((element) => (
          <li key={element}>
            <FieldPlace path={`elements.${element}`}>
              <Checkbox
                isSelected={elements.includes(element)}
                onChange={(isIn) =>
                  change(draft, (body) => ({
                    elements: toggled(CONSENT_ELEMENTS, body.elements, element, isIn),
                  }))
                }
              >
                <span className={styles['name']}>{text(`consent:element.${element}.name`)}</span>
                <span className={styles['what']}>{text(`consent:element.${element}.what`)}</span>
              </Checkbox>
            </FieldPlace>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
