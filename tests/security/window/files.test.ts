import { describe, expect, it } from 'vitest';
import { isTrusted } from '../../../electron/main/calls/sender.ts';
import { fileFor } from '../../../electron/main/security/files.ts';
import { isOurPage } from '../../../electron/main/security/origin.ts';

const ROOT = '/app/dist/renderer';
const served = (path: string) => fileFor(ROOT, `app://tableside/${path}`);

describe('a file of the page', () => {
  it('is served with its type', () => {
    expect(served('index.html')).toEqual({ path: `${ROOT}/index.html`, type: 'text/html; charset=utf-8' });
    expect(served('assets/main-Ab1_.js')?.path).toBe(`${ROOT}/assets/main-Ab1_.js`);
    expect(served('assets/inter.woff2?v=1#x')?.type).toBe('font/woff2');
  });

  it.each([
    '..%2f..%2fpackage.json',
    '%2e%2e%2fmain%2fmain.js',
    '..%5cmain%5cmain.js',
    'assets/..%2f..%2fmain/main.js',
    '%252e%252e%252fmain.js',
    '/etc/passwd.js',
    '%00.js',
    'a%00.js',
    '%ff.js',
    'C:/x.js',
    'index.html::$DATA.js',
    '.vite/manifest.js',
    'assets/.hidden.js',
    '',
    'assets',
    'assets/',
    'main.node',
    'practice.db',
    'a.json',
    'a.js.map',
  ])('is not served when it is asked for as %j', (path) => {
    expect(served(path)).toBeNull();
  });

  it.each([
    'http://tableside/index.html',
    'file:///app/dist/renderer/index.html',
    'app://elsewhere/index.html',
    'app://tableside:80/index.html',
    'app://me@tableside/index.html',
    'app:index.html',
    'not a url',
  ])('is not served from %s', (url) => {
    expect(fileFor(ROOT, url)).toBeNull();
  });
});

describe('a sender', () => {
  const ours = { url: 'app://tableside/index.html#/patients' };

  it('is trusted when it is our window’s own frame with our page', () => {
    expect(isTrusted(ours, ours)).toBe(true);
  });

  it('is a stranger when it is gone, when it is another frame, and when our frame shows another page', () => {
    const blank = { url: 'about:blank' };
    expect(isTrusted(null, ours)).toBe(false);
    expect(isTrusted(null, null)).toBe(false);
    expect(isTrusted({ ...ours }, ours)).toBe(false);
    expect(isTrusted(blank, blank)).toBe(false);
  });

  it.each([
    'app://tableside/index.html?x',
    'app://tableside/other.html',
    'app://tableside.evil/index.html',
    'https://tableside/index.html',
    'data:text/html,app://tableside/index.html',
    'blob:app://tableside/5d0c',
    '',
  ])('is no page of ours at %j', (url) => {
    expect(isOurPage(url)).toBe(false);
  });
});
