/** Attacks that try to send something out of the machine, against a listener that counts who comes. */
import { createSocket, type Socket } from 'node:dgram';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../support/app.ts';
import { processesOf } from '../../support/processes.ts';

let open: OpenApp;
let tcp: Server;
let udp: Socket;
let tcpPort: number;
let udpPort: number;
let visits = 0;

beforeAll(async () => {
  tcp = createServer((socket) => {
    visits += 1;
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 2\r\n\r\nhi');
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  tcpPort = (tcp.address() as AddressInfo).port;
  udp = createSocket('udp4', () => {
    visits += 1;
  });
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  udpPort = udp.address().port;
  open = await openApp();
});

afterAll(async () => {
  tcp?.close();
  udp?.close();
  await open?.end();
});

/** Every way out that a page has. Written as text, so that it can run in any page. */
const waysOut = (tcpTo: number, udpTo: number) => `(async () => {
  const http = 'http://127.0.0.1:${tcpTo}/';
  const attempt = (run) => { try { return Promise.resolve(run()).catch(() => {}); } catch {} };
  const add = (tag, values) => attempt(() => document.head.append(Object.assign(document.createElement(tag), values)));
  attempt(() => fetch(http));
  attempt(() => fetch(http, { mode: 'no-cors', keepalive: true }));
  attempt(() => { const r = new XMLHttpRequest(); r.open('GET', http); r.send(); });
  attempt(() => new WebSocket('ws://127.0.0.1:${tcpTo}/'));
  attempt(() => new EventSource(http));
  attempt(() => navigator.sendBeacon(http, 'name'));
  attempt(() => new Worker(http));
  attempt(() => new WebTransport('https://127.0.0.1:${udpTo}/'));
  attempt(() => import(http + 'a.js'));
  attempt(() => { new Image().src = http + 'a.png'; });
  attempt(() => new FontFace('x', 'url(' + http + 'a.woff2)').load());
  attempt(() => new Audio(http + 'a.mp3').play());
  for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'modulepreload', 'prerender', 'stylesheet', 'icon', 'manifest'])
    add('link', { rel, href: http + rel, as: 'image' });
  add('script', { src: http + 'a.js' });
  add('script', { type: 'speculationrules', textContent: JSON.stringify({ prefetch: [{ urls: [http] }] }) });
  add('iframe', { src: http });
  add('object', { data: http });
  add('embed', { src: http });
  attempt(async () => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${udpTo}' }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
  });
  const link = Object.assign(document.createElement('a'), { href: '#', ping: http });
  document.body.append(link);
  link.click();
  await new Promise((resolve) => setTimeout(resolve, 2500));
})()`;

describe('getting out of the machine', () => {
  it.runIf(process.platform === 'linux')('does nothing: no process has an internet socket', async () => {
    expect(await internetSockets()).toEqual([]);
  });

  it('shows that the listener counts: a page in another browser would reach it', async () => {
    await fetch(`http://127.0.0.1:${tcpPort}/`);
    expect(visits).toBe(1);
    visits = 0;
  });

  it('tries every way that a script in the page has', async () => {
    await open.page.evaluate(waysOut(tcpPort, udpPort));
    expect(visits).toBe(0);
  });

  it('tries them again in a page without a content policy', async () => {
    // Nothing in the app opens such a page. Should it ever, the second wall must hold alone.
    await open.app.evaluate(
      async ({ BrowserWindow }, script) => {
        const window = new BrowserWindow({ show: false, webPreferences: { partition: 'unguarded' } });
        await window.loadURL('data:text/html,<h1>unguarded</h1>');
        await window.webContents.executeJavaScript(script);
        window.destroy();
      },
      waysOut(tcpPort, udpPort),
    );
    expect(visits).toBe(0);
  });

  it('names hosts that would have to be looked up', async () => {
    const found = await open.app.evaluate(async ({ BrowserWindow }) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      const names = ['localhost', '127.0.0.1', 'example.com'];
      const looked = names.map(
        (name) =>
          session?.resolveHost(name).then(
            () => [name],
            () => [],
          ) ?? [],
      );
      return (await Promise.all(looked)).flat();
    });
    expect(found).toEqual([]);
  });
});

/** The internet sockets of the app's processes, except those through which this test drives it. */
async function internetSockets(): Promise<string[]> {
  const drivenBy = await drivingPorts();
  const pid = open.app.process().pid ?? 0;
  const inodes = new Set(processesOf(pid).flatMap((process) => socketsOf(process.pid)));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    readFileSync(`/proc/${pid}/net/${kind}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/u))
      .filter((columns) => inodes.has(columns[9] ?? ''))
      .map((columns) => Number.parseInt(columns[1]?.split(':')[1] ?? '', 16))
      .filter((port) => !drivenBy.includes(port))
      .map((port) => `${kind} ${port}`),
  );
}

/** The ports of the two debuggers that Playwright came in through. */
async function drivingPorts(): Promise<number[]> {
  const inspector = await open.app.evaluate(() => process.getBuiltinModule('node:inspector').url());
  const [devTools] = readFileSync(join(open.profile, 'browser', 'DevToolsActivePort'), 'utf8').split('\n');
  return [Number(new URL(inspector ?? '').port), Number(devTools)];
}

function socketsOf(pid: number): string[] {
  const inodeOf = (fd: string) => {
    try {
      return /^socket:\[(\d+)\]$/u.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
    } catch {
      return []; // Closed meanwhile.
    }
  };
  return readdirSync(`/proc/${pid}/fd`).flatMap(inodeOf);
}
