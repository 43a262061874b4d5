import { flushSync } from 'react-dom';
import { SECTION_IDS } from '#shared/chart/assessment/sections.ts';
import type { Background } from '#shared/chart/background/background.ts';
import type { Entry } from '#shared/chart/entry.ts';
import { PartColumns } from '../../components/parts/PartColumns.tsx';
import styles from '../../components/parts/page.module.css';
import { AssessmentHead } from './AssessmentHead.tsx';
import type { AssessmentDraft } from './assessmentDraft.ts';
import { Rail } from './Rail.tsx';
import { Section } from './Section.tsx';
import { useOpenSections } from './useOpenSections.ts';

interface Props {
  draft: AssessmentDraft;
  entry: Entry;
  background: Background;
}

/** An assessment on one page, section by section; each is opened when it is examined, and none has to be. */
export function AssessmentEditor({ draft, entry, background }: Props) {
  const sections = useOpenSections(draft);
  return (
    <div className={styles['editor']}>
      <AssessmentHead draft={draft} />
      <PartColumns
        rail={(goTo) => (
          <Rail
            draft={draft}
            onGoTo={(section, into) => {
              flushSync(() => sections.open(section));
              goTo(section, into);
            }}
          />
        )}
      >
        {SECTION_IDS.map((section) => (
          <Section
            key={section}
            section={section}
            sections={sections}
            draft={draft}
            entry={entry}
            background={background}
          />
        ))}
      </PartColumns>
    </div>
  );
}
