/** Sends what is not saved yet; resolves when it is on the disk, rejects when it could not be. */
export type Saver = () => Promise<void>;

/** Work that saves itself as it is typed, and a form that is saved by a press of its button. */
type Kind = 'autosave' | 'form';

const savers = new Map<Saver, Kind>();

/** Registers unsaved work, to be sent before the window closes or locks. Returns the way to take it out. */
export function register(saver: Saver, kind: Kind = 'autosave'): () => void {
  savers.set(saver, kind);
  return () => {
    savers.delete(saver);
  };
}

/** Sends everything; false when something could not be saved. */
export async function flushAll(): Promise<boolean> {
  const outcomes = await Promise.allSettled([...savers.keys()].map((saver) => saver()));
  return outcomes.every((outcome) => outcome.status === 'fulfilled');
}

/** Lets what saves itself go on after a stop; a form stays as it is, with its button. */
export async function resumeAutosaves(): Promise<void> {
  const autosaves = [...savers].filter(([, kind]) => kind === 'autosave');
  await Promise.allSettled(autosaves.map(([saver]) => saver()));
}
