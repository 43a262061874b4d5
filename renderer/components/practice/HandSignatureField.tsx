import { Eraser } from 'lucide-react';
import { useState } from 'react';
import { LINE_LIMIT } from '#shared/practice/fields.ts';
import { type HandSignature, isInk, type Signature } from '#shared/practice/signature.ts';
import { useDates } from '../../platform/dates.ts';
import { fieldWords } from '../../platform/forms.ts';
import { useText } from '../../platform/language.ts';
import { Banner } from '../Banner.tsx';
import { Button } from '../Button.tsx';
import { TextField } from '../TextField.tsx';
import styles from './SignatureField.module.css';
import { SignaturePad } from './SignaturePad.tsx';
import { SignaturePicture } from './SignaturePicture.tsx';

interface Props {
  value: HandSignature | null;
  /** Null while there is too little ink or no name: a draft never holds half a signature. */
  onChange: (value: HandSignature | null) => void;
  /** The name in print, as it is offered. */
  name: string;
  description?: string;
}

/**
 * Someone's own hand: by finger, pen or mouse, with the name in print and the time. When what was signed is changed,
 * the one who holds the value takes it back to null, and the paper is empty again and says why.
 */
export function HandSignatureField({ value, onChange, name, description }: Props) {
  const text = useText();
  const [told, setTold] = useState(value);
  const [ink, setInk] = useState<Signature | null>(null);
  const [sheet, setSheet] = useState(0);
  const [typed, setTyped] = useState<string | null>(null);
  const [isStale, setStale] = useState(false);
  const printed = typed ?? value?.name ?? name;

  function clear(): void {
    setInk(null);
    setSheet(sheet + 1);
    setTold(null);
  }

  if (value === null && told !== null) {
    clear();
    setStale(true);
  }

  function tell(signature: Signature | null, as: string): void {
    const isWhole = signature !== null && isInk(signature) && as.trim() !== '';
    const next = isWhole ? { signature, name: as.trim(), at: new Date().toISOString() } : null;
    setStale(false);
    setTold(next);
    if (next !== null || value !== null) onChange(next);
  }

  const isShown = ink === null && value !== null;
  return (
    <fieldset className={styles['field']}>
      <legend className={styles['label']}>{text('consent:field.signHeading')}</legend>
      {isStale && value === null && <Banner tone="warn">{text('consent:field.stale')}</Banner>}
      <div className={styles['paper']}>
        {isShown ? (
          <SignaturePicture
            signature={value.signature}
            label={text('consent:field.signature', { name: value.name })}
          />
        ) : (
          <SignaturePad
            key={sheet}
            hint={text('consent:field.sign')}
            onChange={(signature) => {
              setInk(signature);
              tell(signature, printed);
            }}
          />
        )}
      </div>
      {ink !== null && !isInk(ink) && (
        <p className={styles['error']} role="alert">
          {fieldWords(text, 'not-a-signature')}
        </p>
      )}
      <div className={styles['under']}>
        <TextField
          label={text('consent:field.printedName')}
          className={styles['name'] ?? ''}
          value={printed}
          isDisabled={isShown}
          error={fieldWords(
            text,
            ink !== null && isInk(ink) && printed.trim() === '' ? 'required' : undefined,
          )}
          onChange={(as) => {
            setTyped(as.slice(0, LINE_LIMIT));
            tell(ink, as.slice(0, LINE_LIMIT));
          }}
        />
        {(ink !== null || value !== null) && (
          <Button
            icon={Eraser}
            onPress={() => {
              clear();
              setStale(false);
              if (value !== null) onChange(null);
            }}
          >
            {text('consent:field.signAgain')}
          </Button>
        )}
      </div>
      {value !== null && <Signed value={value} />}
      {description !== undefined && <p className={styles['description']}>{description}</p>}
    </fieldset>
  );
}

function Signed({ value: { name, at } }: { value: HandSignature }) {
  const text = useText();
  const { dateOf, timeOf } = useDates();
  return (
    <p className={styles['description']}>
      {text('consent:field.signed', { name, date: dateOf(at), time: timeOf(at) })}
    </p>
  );
}
