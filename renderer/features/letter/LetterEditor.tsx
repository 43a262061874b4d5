import type { LetterBody } from '#shared/chart/letter/schema.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { ServiceDateField } from '../../components/chart/ServiceDateField.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { LimitedTextArea, LimitedTextField } from '../../components/Limited.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { type Draft, useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import styles from './LetterEditor.module.css';

interface Props {
  draft: Draft<LetterBody>;
}

/** A letter to another provider, as it will be sent. */
export function LetterEditor({ draft }: Props) {
  const text = useText();
  const language = useDraftPart(draft, ({ body }) => body.language);
  return (
    <div className={styles['editor']}>
      <div className={styles['head']}>
        <ServiceDateField draft={draft} label={text('chart:letter.date')} />
        <Segmented
          label={text('chart:letter.language')}
          options={LANGUAGES.map((id) => ({ id, label: text(`common:language.${id}`) }))}
          value={language}
          onChange={(chosen) => draft.changeBody((body) => ({ ...body, language: chosen }))}
        />
      </div>
      <Line draft={draft} name="to" hint={text('chart:letter.toHint')} />
      <Line draft={draft} name="subject" />
      <LetterText draft={draft} />
    </div>
  );
}

function Line({ draft, name, hint }: Props & { name: 'to' | 'subject'; hint?: string }) {
  const text = useText();
  const value = useDraftPart(draft, ({ body }) => body[name]);
  return (
    <FieldPlace path={name}>
      <LimitedTextField
        label={text(`chart:letter.${name}`)}
        {...(hint !== undefined && { placeholder: hint })}
        value={value}
        onChange={(typed) => draft.changeBody((body) => ({ ...body, [name]: typed }))}
      />
    </FieldPlace>
  );
}

function LetterText({ draft }: Props) {
  const text = useText();
  const value = useDraftPart(draft, ({ body }) => body.text);
  const language = useDraftPart(draft, ({ body }) => body.language);
  return (
    <FieldPlace path="text">
      <div lang={language}>
        <LimitedTextArea
          label={text('chart:letter.text')}
          description={text('chart:letter.textHint')}
          rows={12}
          value={value}
          onChange={(typed) => draft.changeBody((body) => ({ ...body, text: typed }))}
        />
      </div>
    </FieldPlace>
  );
}
