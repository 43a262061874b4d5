import { createContext, useContext } from 'react';

/** What the screens around the chart need of the session. */
interface ShellSession {
  isFictional: boolean;
  /** Saves what is typed, then locks; asks first when something cannot be saved. */
  lock: () => void;
}

export const ShellContext = createContext<ShellSession>({ isFictional: false, lock: () => undefined });

export const useShell = (): ShellSession => useContext(ShellContext);
