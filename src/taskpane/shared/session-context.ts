import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../session/session';
import type { PaneState } from '../session/state';

export const SessionContext = createContext<Session | null>(null);

/** The session of this pane; throws outside of it, which is a fault of the program. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('used outside of a session');
  return session;
}

/** The pane's state; the component is drawn again when it changes. */
export function usePane(): PaneState {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.get);
}
