import { describe, expect, test } from 'vitest';
import { type Caller, openSession } from '../../web/session.ts';

const ours: Caller = {
  method: 'POST',
  host: '127.0.0.1:4000',
  origin: 'http://127.0.0.1:4000',
  site: 'same-origin',
  cookie: undefined,
};

describe('who is refused', () => {
  const { objection } = openSession(4000);

  test.each<[string, Partial<Caller>]>([
    ['another name for this machine, as a rebound one would be', { host: 'evil.example:4000' }],
    ['another port', { host: '127.0.0.1:4001' }],
    ['no Host at all', { host: undefined }],
    ['another site', { origin: 'https://evil.example' }],
    ['the same machine on another port', { origin: 'http://127.0.0.1:4001' }],
    ['a sandboxed frame, whose origin is the word null', { origin: 'null' }],
    ['a post that does not say where it comes from', { origin: undefined }],
    ['a request that the browser calls cross-site', { site: 'cross-site' }],
    ['a request from a sibling site', { site: 'same-site' }],
    ['a link on another page', { method: 'GET', origin: undefined, site: 'cross-site' }],
  ])('%s', (_who, difference) => {
    expect(objection({ ...ours, ...difference })).not.toBeNull();
  });

  test('but not our own page, nor a typed address', () => {
    expect(objection(ours)).toBeNull();
    expect(objection({ ...ours, method: 'GET', origin: undefined, site: 'none' })).toBeNull();
  });
});

describe('the token', () => {
  test('is exchanged once, for a cookie that scripts and other sites cannot use', () => {
    const session = openSession(4000);
    expect(session.exchange('')).toBeNull();
    expect(session.exchange(`${session.token}x`)).toBeNull();
    const cookie = session.exchange(session.token) ?? '';
    expect(cookie).toMatch(/^clipdesk-4000=[\w-]{40,}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(session.exchange(session.token)).toBeNull();
  });

  test('is not the cookie, and the cookie of another run is not known', () => {
    const session = openSession(4000);
    const cookie = session.exchange(session.token)?.split(';')[0];
    expect(cookie).not.toContain(session.token);
    expect(session.knows({ ...ours, cookie })).toBe(true);
    expect(session.knows({ ...ours, cookie: `other=1; ${cookie}` })).toBe(true);
    expect(session.knows({ ...ours, cookie: `clipdesk-4000=${session.token}` })).toBe(false);
    expect(session.knows({ ...ours, cookie: undefined })).toBe(false);
    expect(openSession(4000).knows({ ...ours, cookie })).toBe(false);
  });
});
