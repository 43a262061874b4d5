/**
 * How a screen says that the state of the practice has changed by a call of its own, such as handing the laptop to
 * the patient: `app/useSession` looks anew, and the screen that belongs to the new state comes.
 */
type Look = () => Promise<void>;

let look: Look = async () => undefined;

/** What is to be done then; the newest counts. */
export const onStateChanged = (listener: Look): void => {
  look = listener;
};

/** Resolves once the screen knows. */
export const stateChanged = (): Promise<void> => look();
