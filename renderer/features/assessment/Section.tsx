import { ChevronUp, Plus, Slash } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { isExamined } from '#shared/chart/assessment/schema.ts';
import type { SectionId } from '#shared/chart/assessment/sections.ts';
import { Button } from '../../components/Button.tsx';
import { firstField } from '../../components/parts/firstField.ts';
import { PartPanel } from '../../components/parts/PartPanel.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import type { SectionProps } from './assessmentDraft.ts';
import { OwnText } from './OwnText.tsx';
import styles from './Section.module.css';
import { SECTION_FIELDS } from './sectionFields.tsx';
import type { OpenSections } from './useOpenSections.ts';

interface Props extends SectionProps {
  section: SectionId;
  sections: OpenSections;
}

/** A section of the assessment: folded up until it is examined, or said not to be. */
export function Section({ section, sections, ...props }: Props) {
  const text = useText();
  const Fields = SECTION_FIELDS[section];
  const isOpen = sections.isOpen(section);
  return (
    <PartPanel
      id={section}
      title={text(`assessment:section.${section}`)}
      actions={<Actions section={section} sections={sections} draft={props.draft} isOpen={isOpen} />}
      foot={isOpen && <OwnText draft={props.draft} section={section} />}
    >
      {isOpen ? <Fields {...props} /> : undefined}
    </PartPanel>
  );
}

interface ActionsProps extends Pick<Props, 'section' | 'sections' | 'draft'> {
  isOpen: boolean;
}

/** Where a section that is folded up has its fields, as the lists of what is missing name them. */
const pathsOf = (section: SectionId): string =>
  section === 'flags' ? 'redFlags flagActions edited.flags' : `${section} edited.${section}`;

/** Opens, folds up or skips the section; the focus stays in it, whatever has gone with the press. */
function Actions({ section, sections, draft, isOpen }: ActionsProps) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const name = text(`assessment:section.${section}`);
  const isSkipped = useDraftPart(draft, ({ body }) => body.skipped.includes(section));
  const isFilled = useDraftPart(draft, ({ body }) => isExamined(body, section));
  const heard = <span className="only-heard">: {name}</span>;

  function then(change: () => void): void {
    flushSync(change);
    const part = place.current?.closest('section');
    if (part) (firstField(part) ?? part.querySelector('button'))?.focus();
  }

  /** What cannot be read stands in its box alone and would be lost: it is gone to instead. */
  function fold(): void {
    const part = place.current?.closest('section');
    const wrong = part?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else then(() => sections.close(section));
  }

  return (
    <div ref={place} className={styles['actions']} data-unfolds={isOpen ? undefined : pathsOf(section)}>
      {isOpen ? (
        <Button variant="quiet" icon={ChevronUp} onPress={fold}>
          {text('assessment:editor.close')}
          {heard}
        </Button>
      ) : (
        <>
          {isSkipped && <span className={styles['skipped']}>{text('assessment:editor.skipped')}</span>}
          <Button icon={Plus} onPress={() => then(() => sections.open(section))}>
            {text(isSkipped ? 'assessment:editor.unskip' : 'assessment:editor.open')}
            {heard}
          </Button>
          {!isSkipped && !isFilled && (
            <Button variant="quiet" icon={Slash} onPress={() => then(() => sections.skip(section, true))}>
              {text('assessment:editor.skip')}
              {heard}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
