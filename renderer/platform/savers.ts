/** Sends what is not saved yet; resolves when it is on the disk, rejects when it could not be. */
export type Saver = () => Promise<void>;

const savers = new Set<Saver>();

/** Registers unsaved work, to be sent before the window closes or locks. Returns the way to take it out. */
export function register(saver: Saver): () => void {
  savers.add(saver);
  return () => {
    savers.delete(saver);
  };
}

/** Sends everything; false when something could not be saved. Also makes saving go on after a restart. */
export async function flushAll(): Promise<boolean> {
  const outcomes = await Promise.allSettled([...savers].map((saver) => saver()));
  return outcomes.every((outcome) => outcome.status === 'fulfilled');
}
