import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { Entry } from '#shared/chart/entry.ts';
import { planSchema } from '#shared/chart/plan/schema.ts';
import { type Copy, PAPER_SIZES, type PaperSize } from '#shared/contract/papers.ts';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import { Button } from '../../components/Button.tsx';
import { SavePdf } from '../../components/chart/SavePdf.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { Select } from '../../components/Select.tsx';
import { useLanguage, useText } from '../../platform/language.ts';
import part from './Part.module.css';

/** Whom first: the patient is handed it most often. */
const FOR: readonly Copy[] = ['patient', 'home', 'provider', 'chart'];

/** The plan as PDF: for whom, in which language and on which paper. */
export function PlanPaper({ newest }: { newest: Entry }) {
  const text = useText();
  const screen = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [copyFor, setFor] = useState<Copy>('patient');
  const [language, setLanguage] = useState<Language>(screen);
  const [paper, setPaper] = useState<PaperSize>('letter');
  const hasHomeCare = planSchema.parse(newest.body).homeCare.length > 0;
  const close = () => setOpen(false);
  return (
    <>
      <Button icon={FileDown} onPress={() => setOpen(true)}>
        {text('plan:paper.action')}
      </Button>
      <Dialog
        title={text('plan:paper.title')}
        isOpen={isOpen}
        onClose={close}
        isDismissable
        actions={
          <>
            <Button onPress={close}>{text('common:action.close')}</Button>
            <SavePdf
              entryId={newest.id}
              language={language}
              copyFor={copyFor}
              paper={paper}
              label={text('chart:entry.savePdf')}
              variant="primary"
            />
          </>
        }
      >
        <div className={part['part']}>
          <Select
            label={text('plan:paper.for')}
            options={FOR.filter((id) => id !== 'home' || hasHomeCare).map((id) => ({
              id,
              label: text(`plan:paper.copies.${id}`),
            }))}
            value={copyFor}
            onChange={setFor}
            description={text(`plan:paper.about.${copyFor}`)}
          />
          <div className={part['row']}>
            <Segmented
              label={text('plan:paper.language')}
              options={LANGUAGES.map((id) => ({ id, label: text(`common:language.${id}`) }))}
              value={language}
              onChange={setLanguage}
            />
            <Segmented
              label={text('plan:paper.size')}
              options={PAPER_SIZES.map((id) => ({ id, label: text(`plan:paper.sizes.${id}`) }))}
              value={paper}
              onChange={setPaper}
            />
          </div>
        </div>
      </Dialog>
    </>
  );
}
