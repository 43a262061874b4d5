import { app, type Session, session as sessions } from 'electron';
import { denyDevices, denyNavigation, denyPeerConnections } from './navigation.ts';
import { cutNetwork } from './network.ts';
import { denyDownloads, denyPermissions, turnOffSpelling } from './permissions.ts';
import { serveApp } from './protocol.ts';

/** Without `persist:` a partition lives in memory and is gone with the app. */
const PARTITION = 'tableside';

/** Every session and every page there ever is, not only ours: a forgotten one would be the hole. */
export function hardenEverything(): void {
  app.on('session-created', (session) => {
    denyPermissions(session);
    denyDownloads(session);
    turnOffSpelling(session);
    cutNetwork(session, !app.isPackaged);
  });
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents);
    denyDevices(contents);
    denyPeerConnections(contents);
  });
}

/** The session of the window: nothing of it is written to the disk. */
export function openSession(root: string): Session {
  const session = sessions.fromPartition(PARTITION, { cache: false });
  serveApp(session, root);
  return session;
}
