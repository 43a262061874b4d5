import type { HandSignature } from '#shared/practice/signature.ts';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import styles from './SignatureField.module.css';
import { SignaturePicture } from './SignaturePicture.tsx';

/** A signature that was given, with the name in print and the time. */
export function SignedByHand({ signed: { signature, name, at } }: { signed: HandSignature }) {
  const text = useText();
  const { dateOf, timeOf } = useDates();
  return (
    <figure className={styles['signed']}>
      <div className={styles['paper']}>
        <SignaturePicture signature={signature} label={text('consent:field.signature', { name })} />
      </div>
      <figcaption className={styles['description']}>
        {text('consent:field.signed', { name, date: dateOf(at), time: timeOf(at) })}
      </figcaption>
    </figure>
  );
}
