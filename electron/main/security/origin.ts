/** The one origin that the app's pages have. */
export const SCHEME = 'app';
export const HOST = 'tableside';
export const PAGE_URL = `${SCHEME}://${HOST}/index.html`;

const parsed = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** Whether a URL lies in the app's own origin. */
export function isOurOrigin(url: string): boolean {
  const at = parsed(url);
  return (
    at !== null &&
    at.protocol === `${SCHEME}:` &&
    at.host === HOST &&
    at.username === '' &&
    at.password === ''
  );
}

/** Whether a URL is the app's page, whatever its hash: routes live in the hash. */
export function isOurPage(url: string): boolean {
  const at = parsed(url);
  return at !== null && isOurOrigin(url) && at.pathname === '/index.html' && at.search === '';
}
