import { X } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { flushSync } from 'react-dom';
import { linkedWith, withLink, withoutLink } from '#shared/chart/assessment/impression/edit.ts';
import { type Impression, MOST_LINKS } from '#shared/chart/assessment/impression/schema.ts';
import { linkableIn } from '#shared/chart/assessment/linkable.ts';
import type { Linkable } from '#shared/chart/assessment/part.ts';
import { atStart } from '#shared/chart/intake/lines.ts';
import { ComboBox } from '../../../components/ComboBox.tsx';
import { classes } from '../../../components/classes.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';
import look from '../look.module.css';
import styles from './ImpressionPart.module.css';

/** For each complaint the findings of this assessment that it rests on. */
export function LinkFields({ draft }: { draft: AssessmentDraft }) {
  const text = useText();
  const { complaints, findings } = useLinkable(draft);
  const hint = complaints.length === 0 ? 'noComplaints' : findings.length === 0 ? 'noFindings' : 'linksHint';
  return (
    <FieldPlace path="impression.links" className={styles['links']}>
      <div>
        <p className={look['label']}>{text('assessment:impression.field.links')}</p>
        <p className={look['hint']}>{text(`assessment:impression.field.${hint}`)}</p>
      </div>
      {complaints.map((complaint) => (
        <ComplaintLinks key={complaint.id} draft={draft} complaint={complaint} findings={findings} />
      ))}
    </FieldPlace>
  );
}

/** Compared as text, so that it is drawn again only when a complaint or a finding changed its name. */
function useLinkable(draft: AssessmentDraft): Linkable {
  const text = useText();
  const named = useDraftPart(draft, ({ body, service }) =>
    JSON.stringify(linkableIn(body, service.date, text)),
  );
  return useMemo(() => JSON.parse(named) as Linkable, [named]);
}

interface Props {
  draft: AssessmentDraft;
  complaint: Linkable['complaints'][number];
  findings: Linkable['findings'];
}

function ComplaintLinks({ draft, complaint: { id, name, stage }, findings }: Props) {
  const text = useText();
  const heading = useId();
  const links = useDraftPart(draft, ({ body }) => body.impression.links);
  const [count, setCount] = useState(0);
  const group = useRef<HTMLDivElement>(null);
  const chosen = linkedWith({ links }, id);
  const linked = chosen.flatMap((one) => findings.find((finding) => finding.id === one) ?? []);
  const rest = findings.filter((finding) => !chosen.includes(finding.id));

  /** What the cursor stood in is gone afterwards: it goes on in the finding that came, or where one is added. */
  function change(edit: (value: Impression) => Impression, next: string): void {
    flushSync(() => {
      changeSection(draft, 'impression', edit);
      setCount(count + 1);
    });
    [...(group.current?.querySelectorAll<HTMLElement>(next) ?? [])].at(-1)?.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div ref={group} className={look['card']} role="group" aria-labelledby={heading}>
      <p id={heading} className={classes(look['name'], styles['name'])}>
        {atStart(name)}
        {stage !== null && (
          <span className={styles['stage']}>{text(`assessment:complaint.stage.${stage}`)}</span>
        )}
      </p>
      {linked.length > 0 && (
        <ul className={styles['findings']}>
          {linked.map((finding) => (
            <li key={finding.id}>
              <Button
                className={styles['finding'] ?? ''}
                aria-label={text('assessment:impression.field.removeFinding', { finding: finding.words })}
                data-finding
                onPress={() => change((value) => withoutLink(value, id, finding.id), 'input')}
              >
                <span>{atStart(finding.words)}</span>
                <X size={14} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && links.length < MOST_LINKS && (
        <div className={styles['adder']}>
          <ComboBox
            // Emptied for the next one, which is chosen at once.
            key={count}
            label={text('assessment:impression.field.findingOf', { complaint: name })}
            isLabelHidden
            placeholder={text('assessment:impression.field.finding')}
            options={rest.map((finding) => ({ id: finding.id, label: atStart(finding.words) }))}
            value=""
            onChange={(finding) => {
              if (finding !== '') change((value) => withLink(value, id, finding), '[data-finding]');
            }}
          />
        </div>
      )}
    </div>
  );
}
