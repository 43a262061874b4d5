import { ShieldQuestion } from 'lucide-react';
import type { Entry } from '#shared/chart/entry.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import type { Draft } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import styles from './BeforePart.module.css';
import { ChangesField } from './ChangesField.tsx';
import { FlagsField } from './FlagsField.tsx';
import editor from './VisitEditor.module.css';

interface Props {
  draft: Draft<VisitBody>;
  entry: Entry;
}

/** What is asked before hands touch the patient: for one who is well, two presses. */
export function BeforePart({ draft, entry }: Props) {
  const text = useText();
  return (
    <section className={editor['part']} aria-label={text('chart:visit.before.title')}>
      <div className={editor['letter']} aria-hidden="true">
        <ShieldQuestion size={24} />
      </div>
      <div className={styles['before']}>
        <ChangesField draft={draft} />
        <FlagsField draft={draft} entry={entry} />
      </div>
    </section>
  );
}
