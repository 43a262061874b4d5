import { Trash2 } from 'lucide-react';
import { IconButton } from '../../components/IconButton.tsx';
import { useText } from '../../platform/language.ts';
import fields from './Fields.module.css';

interface Props {
  /** What the row says, for those who listen. */
  what: string;
  /** The empty row at the end has nothing to remove; its place is kept so that the columns stay in line. */
  isNext: boolean;
  onRemove: () => void;
}

/** Takes a row out of its list. */
export function RemoveRow({ what, isNext, onRemove }: Props) {
  const text = useText();
  if (isNext) return <span className={fields['noRemove']} />;
  return <IconButton label={text('intake:field.remove', { what })} icon={Trash2} onPress={onRemove} />;
}
