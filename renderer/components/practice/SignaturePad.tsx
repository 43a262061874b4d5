import { useEffect, useEffectEvent, useRef, useState } from 'react';
import Pad from 'signature_pad';
import type { Signature } from '#shared/practice/signature.ts';
import styles from './SignatureField.module.css';

/** The size of the paper, and so the units of the strokes (see SignatureField.module.css). */
const WIDTH = 480;
const HEIGHT = 160;

const round = (value: number): number => Math.round(value * 10) / 10;

interface Props {
  onChange: (signature: Signature) => void;
  hint: string;
}

/** Takes a signature stroke by stroke, as data: it stays a vector on paper. */
export function SignaturePad({ onChange, hint }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isEmpty, setEmpty] = useState(true);
  const tell = useEffectEvent((pad: Pad) => onChange(strokesOf(pad)));

  useEffect(() => {
    if (!canvas.current) return undefined;
    const ratio = window.devicePixelRatio;
    canvas.current.width = WIDTH * ratio;
    canvas.current.height = HEIGHT * ratio;
    canvas.current.getContext('2d')?.scale(ratio, ratio);
    const pad = new Pad(canvas.current, { minWidth: 0.8, maxWidth: 2.4, penColor: '#1a1a1a' });
    pad.addEventListener('beginStroke', () => setEmpty(false));
    pad.addEventListener('endStroke', () => tell(pad));
    return () => pad.off();
  }, []);

  return (
    <>
      <canvas ref={canvas} className={styles['pad']} role="img" aria-label={hint} />
      {isEmpty && (
        <span className={styles['hint']} aria-hidden>
          {hint}
        </span>
      )}
    </>
  );
}

function strokesOf(pad: Pad): Signature {
  const strokes = pad.toData().map(({ points }) => {
    const stroke = points.slice(0, 5000).map(({ x, y }): [number, number] => [round(x), round(y)]);
    // A dot is one point; to be ink it needs a second.
    const [first] = stroke;
    return first && stroke.length === 1
      ? [first, [first[0] + 1, first[1]] satisfies [number, number]]
      : stroke;
  });
  return { type: 'strokes', width: WIDTH, height: HEIGHT, strokes: strokes.slice(0, 200) };
}
