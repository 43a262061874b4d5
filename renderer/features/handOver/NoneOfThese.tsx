import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import styles from './Choices.module.css';

interface Props {
  children: ReactNode;
  isChosen: boolean;
  onChoose: () => void;
}

/** The answer that a healthy patient gives: one press, and the next page. */
export const NoneOfThese = ({ children, isChosen, onChoose }: Props) => (
  <ToggleButton className={styles['none'] ?? ''} isSelected={isChosen} onPress={onChoose}>
    {isChosen && <Check size={24} aria-hidden />}
    {children}
  </ToggleButton>
);
