/** Attacks on the app's own protocol: asking it for what is not the page's. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../support/app.ts';

let open: OpenApp;

beforeAll(async () => {
  open = await openApp();
});
afterAll(async () => open?.end());

/** From main, where no content policy stands in the way of the question. */
const ask = (url: string, method = 'GET') =>
  open.app.evaluate(
    async ({ BrowserWindow }, [address, verb]) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      const answer = await session?.fetch(address, { method: verb });
      return { status: answer?.status, text: await answer?.text(), headers: [...(answer?.headers ?? [])] };
    },
    [url, method] as const,
  );

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
    const answer = await ask(url).catch(() => null);
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
