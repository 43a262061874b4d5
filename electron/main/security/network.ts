import type { Session } from 'electron';
import { log } from '../log.ts';
import { isOurOrigin } from './origin.ts';

/** `blob:` and `data:` hold what the page made itself; the content policy allows them for pictures alone. */
const LOCAL = ['blob:', 'data:'];

/** Cancels every request that leaves the app's own origin, whatever asked for it. */
export function cutNetwork(session: Session, developerTools: boolean): void {
  const allowed = (url: string): boolean =>
    isOurOrigin(url) ||
    LOCAL.some((scheme) => url.startsWith(scheme)) ||
    (developerTools && url.startsWith('devtools:'));

  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !allowed(details.url);
    if (cancel) log('request-cancelled', details.resourceType);
    answer({ cancel });
  });
}
