import { Eraser, ImageUp, PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Signature } from '#shared/practice/signature.ts';
import { useText } from '../../platform/language.ts';
import { Button } from '../Button.tsx';
import styles from './SignatureField.module.css';
import { SignaturePad } from './SignaturePad.tsx';
import { SignaturePicture } from './SignaturePicture.tsx';
import { type ImageTrouble, readSignatureImage } from './signatureImage.ts';

interface Props {
  value: Signature | null;
  onChange: (value: Signature | null) => void;
  error: string | undefined;
}

/** The signature that receipts carry: drawn here, or taken from an image. */
export function SignatureField({ value, onChange, error }: Props) {
  const text = useText();
  const [isDrawing, setDrawing] = useState(value === null);
  const [trouble, setTrouble] = useState<ImageTrouble | null>(null);
  const [padKey, setPadKey] = useState(0);

  function drawAnew(): void {
    onChange(null);
    setTrouble(null);
    setDrawing(true);
    setPadKey(padKey + 1);
  }

  async function takeImage(file: File | undefined): Promise<void> {
    if (!file) return;
    const image = await readSignatureImage(file);
    setTrouble(typeof image === 'string' ? image : null);
    if (typeof image === 'string') return;
    setDrawing(false);
    onChange(image);
  }

  return (
    <fieldset className={styles['field']}>
      <legend className={styles['label']}>{text('settings:signature.label')}</legend>
      <div className={styles['paper']}>
        {isDrawing || !value ? (
          <SignaturePad key={padKey} onChange={onChange} hint={text('settings:signature.drawHere')} />
        ) : (
          <SignaturePicture signature={value} label={text('settings:signature.preview')} />
        )}
      </div>
      <div className={styles['actions']}>
        {value && (
          <Button icon={isDrawing ? Eraser : PenLine} onPress={drawAnew}>
            {text('settings:signature.drawAgain')}
          </Button>
        )}
        <FileTrigger
          acceptedFileTypes={['image/png', 'image/jpeg']}
          onSelect={(files) => void takeImage(files?.[0])}
        >
          <Button icon={ImageUp}>
            {text(value?.type === 'png' ? 'settings:signature.anotherImage' : 'settings:signature.image')}
          </Button>
        </FileTrigger>
        {value && !isDrawing && (
          <Button variant="quiet" icon={Trash2} onPress={drawAnew}>
            {text('settings:signature.remove')}
          </Button>
        )}
      </div>
      <p className={styles['description']}>{text('settings:signature.help')}</p>
      {(trouble ?? error) !== undefined && (
        <p className={styles['error']} role="alert">
          {trouble ? text(`settings:signature.${trouble}`) : error}
        </p>
      )}
    </fieldset>
  );
}
