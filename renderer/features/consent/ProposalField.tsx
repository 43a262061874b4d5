import { RotateCcw } from 'lucide-react';
import { isUntouched, templateOf } from '#shared/chart/consent/proposal.ts';
import { Button } from '../../components/Button.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { LimitedTextArea } from '../../components/Limited.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText, wordsIn } from '../../platform/language.ts';
import styles from './ConsentEditor.module.css';
import { type ConsentDraft, change } from './consentDraft.ts';

/** What is proposed, in the patient's language: the template, to be made her own. */
export function ProposalField({ draft }: { draft: ConsentDraft }) {
  const text = useText();
  const proposal = useDraftPart(draft, ({ body }) => body.proposal);
  const isOwn = useDraftPart(draft, ({ body }) => !isUntouched(body, wordsIn));
  const language = useDraftPart(draft, ({ body }) => body.language);
  return (
    <FieldPlace path="proposal" className={styles['proposal']}>
      <div lang={language}>
        <LimitedTextArea
          label={text('consent:field.proposal')}
          description={text('consent:field.proposalHint')}
          rows={6}
          value={proposal}
          onChange={(typed) => change(draft, { proposal: typed })}
        />
      </div>
      {isOwn && (
        <Button
          variant="quiet"
          icon={RotateCcw}
          onPress={() => change(draft, (body) => ({ proposal: templateOf(body, wordsIn) }))}
        >
          {text('consent:field.renew')}
        </Button>
      )}
    </FieldPlace>
  );
}
