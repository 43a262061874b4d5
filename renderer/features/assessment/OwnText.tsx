import { ChevronDown, ChevronUp, PenLine, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { editedOf, isStale, withEdited, withoutEdited } from '#shared/chart/assessment/edited.ts';
import { toldText } from '#shared/chart/assessment/prose.ts';
import type { SectionId } from '#shared/chart/assessment/sections.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { LimitedTextArea } from '../../components/Limited.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import type { AssessmentDraft } from './assessmentDraft.ts';
import styles from './OwnText.module.css';

interface Props {
  draft: AssessmentDraft;
  section: SectionId;
}

/** How the section reads on paper; the therapist can write it herself, and is told when its facts change after that. */
export function OwnText({ draft, section }: Props) {
  const text = useText();
  const [isShown, setShown] = useState(false);
  const isOwn = useDraftPart(draft, ({ body }) => editedOf(body, section) !== null);
  return (
    <FieldPlace path={`edited.${section}`} className={styles['own']}>
      {isOwn ? (
        <Own draft={draft} section={section} />
      ) : (
        <>
          <Button variant="quiet" icon={isShown ? ChevronUp : ChevronDown} onPress={() => setShown(!isShown)}>
            {text('assessment:own.read')}
            <span className="only-heard">: {text(`assessment:section.${section}`)}</span>
          </Button>
          {isShown && <Read draft={draft} section={section} />}
        </>
      )}
    </FieldPlace>
  );
}

function Read({ draft, section }: Props) {
  const text = useText();
  const said = useDraftPart(draft, ({ body, service }) => toldText(body, section, service.date, text));
  if (said === '') return <p className={styles['empty']}>{text('assessment:own.empty')}</p>;
  return (
    <>
      <p className={styles['said']}>{said}</p>
      <Button
        variant="quiet"
        icon={PenLine}
        onPress={() => draft.changeBody((body) => withEdited(body, section, said))}
      >
        {text('assessment:own.edit')}
      </Button>
    </>
  );
}

function Own({ draft, section }: Props) {
  const text = useText();
  const value = useDraftPart(draft, ({ body }) => editedOf(body, section)?.text ?? '');
  const isOld = useDraftPart(draft, ({ body }) => isStale(body, section));
  const name = text(`assessment:section.${section}`);
  return (
    <>
      {isOld && (
        <Banner
          tone="warn"
          action={
            <Button onPress={() => draft.changeBody((body) => withEdited(body, section, value))}>
              {text('assessment:own.keep')}
            </Button>
          }
        >
          {text('assessment:own.stale')}
        </Banner>
      )}
      <LimitedTextArea
        label={text('assessment:own.label', { section: name })}
        rows={3}
        value={value}
        onChange={(typed) => draft.changeBody((body) => withEdited(body, section, typed))}
      />
      <Button
        variant="quiet"
        icon={RotateCcw}
        onPress={() => draft.changeBody((body) => withoutEdited(body, section))}
      >
        {text('assessment:own.back')}
      </Button>
    </>
  );
}
