import type { WebContents } from 'electron';
import { isOurPage } from './origin.ts';

/** A page stays the page it is: it may load itself again, and go nowhere else, in no frame. */
export function denyNavigation(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOurPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Devices are chosen in events of the page, not in the session: choosing none is an answer too. */
export function denyDevices(contents: WebContents): void {
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
}

/**
 * A peer connection is the one way out that neither the content policy nor the request filter sees. It may only
 * go through a proxy here, and there is none.
 */
export function denyPeerConnections(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
