import { Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { IconButton } from '../../components/IconButton.tsx';
import { useText } from '../../platform/language.ts';

interface Props {
  /** What the row says, for those who listen. */
  what: string;
  /** The empty row at the end has nothing to remove. */
  isNext: boolean;
  onRemove: () => void;
}

/** Takes a row out of its list, and goes on in the empty one at the end, or at the answer where the list is gone. */
export function RemoveRow({ what, isNext, onRemove }: Props) {
  const text = useText();
  const place = useRef<HTMLSpanElement>(null);
  if (isNext) return null;

  function remove(): void {
    const question = place.current?.closest('[data-field^="answers."]');
    flushSync(onRemove);
    const next =
      question?.querySelector<HTMLElement>('[data-next] input') ?? question?.querySelector('input');
    if (next instanceof HTMLElement) next.focus();
  }

  return (
    <span ref={place}>
      <IconButton label={text('intake:field.remove', { what })} icon={Trash2} onPress={remove} />
    </span>
  );
}
