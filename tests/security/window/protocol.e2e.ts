/** Attacks on the app's own protocol: asking it for what is not the page's. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../support/app.ts';

let open: OpenApp;

beforeAll(async () => {
  open = await openApp();
});
afterAll(async () => open?.end());

interface Answer {
  status: number;
  text: string;
  headers: [string, string][];
}

/** How long an answer may take, and how many apps are asked. */
const ANSWERED_MS = 3_000;
const APPS = 5;

/** From main, where no content policy stands in the way of the question; null when no answer came to an end. */
const asked = (url: string, method: string): Promise<Answer | null> =>
  open.app.evaluate(
    async ({ BrowserWindow }, { address, verb, ms }) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      if (!session) throw new Error('there is no window');
      const answered = async () => {
        const answer = await session.fetch(address, { method: verb });
        return { status: answer.status, text: await answer.text(), headers: [...answer.headers] };
      };
      return Promise.race([answered(), new Promise<null>((resolve) => setTimeout(resolve, ms, null))]);
    },
    { address: url, verb: method, ms: ANSWERED_MS },
  );

/**
 * On a busy machine Electron's `fetch` in main stops answering for good, as often as not; what a page asks for is always
 * answered (1,600 of 1,600 beside it). Then another app is asked the same.
 */
async function ask(url: string, method = 'GET'): Promise<Answer> {
  for (let app = 0; app < APPS; app++) {
    const answer = await asked(url, method);
    if (answer !== null) return answer;
    await open.end();
    open = await openApp();
  }
  throw new Error('no answer came to an end');
}

/** What is no address of the app's is refused before it is asked; an answer that never ends is not. */
function refused(error: Error): null {
  if (error.message.includes('no answer came to an end')) throw error;
  return null;
}

describe('asking for files', () => {
  it.each([
    'app://tableside/../main/main.js',
    'app://tableside/..%2fmain%2fmain.js',
    'app://tableside/%2e%2e/%2e%2e/package.json',
    'app://tableside/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://tableside/%252e%252e%252fmain%252fmain.js',
    'app://tableside/..%5cmain%5cmain.js',
    'app://tableside//etc/passwd',
    'app://tableside/%2fetc%2fpasswd',
    'app://tableside/.vite/manifest.json',
    'app://tableside/index.html%00.js',
    'app://tableside/index.html/',
    'app://tableside/',
    'app://tableside/C:/Windows/win.ini',
    'app://tableside/index.html::$DATA',
    'app://tableside/assets',
    'app://elsewhere/index.html',
    'app://user:secret@tableside/index.html',
  ])('asks for %s', async (url) => {
    const answer = await ask(url).catch(refused);
    if (answer) expect(answer).toMatchObject({ status: 404, text: '' });
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])('asks for the page with %s', async (method) => {
    expect((await ask('app://tableside/index.html', method)).status).toBe(404);
  });
});

describe('the page', () => {
  it('comes with a policy that names every exception to nothing', async () => {
    const { headers, status } = await ask('app://tableside/index.html');
    const sent = new Map(headers);
    expect(status).toBe(200);
    const policy = sent.get('content-security-policy')?.replace(/'sha256-[\w+/=]+'/u, 'HASH');
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' HASH",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "worker-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(sent.get('x-content-type-options')).toBe('nosniff');
    expect(sent.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(sent.get('cache-control')).toBe('no-store');
    expect(sent.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('does nothing that its policy forbids', async () => {
    const complaints: string[] = [];
    open.page.on('console', (message) => {
      if (/Content.Security.Policy|Refused to|permissions policy/iu.test(message.text()))
        complaints.push(message.text());
    });
    await open.page.reload();
    await open.page.locator('button').first().waitFor();
    expect(complaints).toEqual([]);
  });
});
