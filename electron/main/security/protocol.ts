import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { fileFor } from './files.ts';
import { HEADERS } from './headers.ts';
import { SCHEME } from './origin.ts';

/** Before the app is ready. Standard gives it an origin; secure, the web's full set of features. No more. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

const notServed = () => new Response(null, { status: 404, headers: HEADERS });

/** Serves the files of `root`, and nothing else on the machine, under the app's own scheme. */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle(SCHEME, async ({ method, url }) => {
    const file = method === 'GET' ? fileFor(root, url) : null;
    if (file === null) return notServed();
    try {
      const content = new Uint8Array(await readFile(file.path));
      return new Response(content, { headers: { ...HEADERS, 'Content-Type': file.type } });
    } catch {
      return notServed();
    }
  });
}
