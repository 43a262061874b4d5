import type { Session } from 'electron';

/** No page is given anything of the machine: neither asked for, nor looked up, nor already granted. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
}

/** Files leave through the save dialog alone, so that every one of them is recorded. */
export function denyDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault());
}

/** Words of a chart are not looked up anywhere, and no dictionary is fetched. */
export function turnOffSpelling(session: Session): void {
  session.setSpellCheckerEnabled(false);
}
