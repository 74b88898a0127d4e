import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, dressPage, mediaTypeOf, pageFile } from '../../contract/page.ts';

describe('the file a path names', () => {
  test.each([
    '/../a.js',
    '/a/../../b.js',
    '/%2e%2e/a.js',
    '/..%2fa.js',
    '/a%2f..%2f..%2fb.js',
    '/..\\a.js',
    '/%5c..%5ca.js',
    '//a.js',
    '/a//b.js',
    '/a/',
    '/./a.js',
    '/.git/config',
    '/C:/windows/win.ini',
    '/a%00.js',
    '/%',
    '/%ff',
  ])('is none for %s', (path) => {
    expect(pageFile(path)).toBeNull();
  });

  test('is the page for the bare address, and else the file itself', () => {
    expect(pageFile('/')).toBe('index.html');
    expect(pageFile('')).toBe('index.html');
    expect(pageFile('/assets/app-1.js')).toBe('assets/app-1.js');
    expect(pageFile('/assets/%D2%9B.woff2')).toBe('assets/қ.woff2');
  });
});

test('only what the page has use for has a media type', () => {
  expect(mediaTypeOf('a/b.js')).toMatch(/^text\/javascript/);
  expect(mediaTypeOf('B.WOFF2')).toBe('font/woff2');
  for (const path of ['library.clipdesk', 'main.ts', 'js', '', 'a.constructor']) expect(mediaTypeOf(path)).toBeNull();
});

test('the policy lets nothing in from elsewhere, and no style without the nonce', () => {
  const policy = contentSecurityPolicy('abc');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self' 'nonce-abc';");
  expect(policy).not.toMatch(/unsafe|http|\*/);
});

test('the nonce and our scripts come before everything of the page’s own', () => {
  const page = dressPage('<!doctype html><html><head><title>t</title></head></html>', 'abc', ['/web-client.js']);
  const order = ['<head>', 'content="abc"', 'src="/web-client.js"', '<title>'].map((part) => page.indexOf(part));
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(order).not.toContain(-1);
});
