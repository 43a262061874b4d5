import type { Signature } from '#shared/practice/signature.ts';
import styles from './SignatureField.module.css';

/** A signature as it will be printed. */
export function SignaturePicture({ signature, label }: { signature: Signature; label: string }) {
  if (signature.type === 'png')
    return <img className={styles['shown']} src={`data:image/png;base64,${signature.data}`} alt={label} />;
  return (
    <svg
      className={styles['shown']}
      viewBox={`0 0 ${signature.width} ${signature.height}`}
      role="img"
      aria-label={label}
    >
      {signature.strokes.map((stroke, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no other name, and never move
        <path key={index} className={styles['ink']} d={smooth(stroke)} />
      ))}
    </svg>
  );
}

/** A path through the midpoints of a stroke, bent by its points: round where the hand was. */
function smooth(stroke: readonly [number, number][]): string {
  const [first, ...rest] = stroke;
  if (!first) return '';
  const bends = rest.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = rest[index + 1] ?? [x, y];
    return `Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`;
  });
  const last = rest.at(-1) ?? first;
  return `M${first[0]} ${first[1]} ${bends.join(' ')} L${last[0]} ${last[1]}`;
}
