import { type KeyboardEvent, useRef } from 'react';
import { goToField } from '../../../components/FieldPlace.tsx';

const QUESTION = '[data-field]';

const isField = (target: Element): boolean =>
  target instanceof HTMLInputElement && target.getAttribute('role') !== 'combobox';

/**
 * Enter in a field leads to the next question, past what else the same one offers: from "how long ago" over its unit
 * and the date. Where it has led to a chip it leads on from there too, so that pressed twice it never chooses
 * anything; a chip that was reached by another key is chosen by it as ever.
 */
export function useNextQuestion(): (event: KeyboardEvent<HTMLElement>) => void {
  const ledTo = useRef<Element | null>(null);
  return (event) => {
    const { key, target, currentTarget, nativeEvent } = event;
    const wasLed = ledTo.current === target;
    ledTo.current = null;
    if (key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || nativeEvent.isComposing) return;
    if (!(target instanceof HTMLElement) || !(wasLed || isField(target))) return;
    event.preventDefault();
    event.stopPropagation();
    const questions = [...currentTarget.querySelectorAll<HTMLElement>(QUESTION)];
    const place = target.closest<HTMLElement>(QUESTION);
    const next = place && !event.repeat ? questions[questions.indexOf(place) + 1] : undefined;
    if (next) goToField(currentTarget, next.dataset['field'] ?? '');
    ledTo.current = document.activeElement;
  };
}
