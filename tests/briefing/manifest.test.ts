// A pack's manifest holds its own hash: what was changed in it is told, whatever it was; packs of former releases still open.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openPack } from '../../briefing/manifest.ts';
import { renderZip } from '../../briefing/zip.ts';
import { briefing, clipping, packOf } from './sample.ts';

const made = clipping(1, { headline: 'Су деңгейі көтерілді', text: 'Су деңгейі екі метрге көтерілді.' });
const pack = packOf(briefing('kk', [{ title: 'Су', entries: [{ clipping: made }] }]), [made]);
const zip = renderZip(pack, [{ name: 'briefing.md', bytes: strToU8('# Су') }], []);

/** The pack with its manifest's text changed. */
function rewritten(change: (manifest: string) => string): Uint8Array {
  const files = unzipSync(zip);
  const before = strFromU8(files['manifest.json'] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...files, 'manifest.json': strToU8(after) });
}

test.each<[string, (manifest: string) => string]>([
  ['a headline', (json) => json.replace('Су деңгейі', 'Су деңгейi')],
  ['the number of a clipping', (json) => json.replace('"clippingId": 1', '"clippingId": 2')],
  ['where a passage stands', (json) => json.replace(/("shown": \[\s*\[\s*)\d+/, '$17')],
  ['its hash', (json) => json.replace(/("sha256": "[0-9a-f]{63})[0-9a-f]("\s*\}\s*)$/, '$1x$2').replace('x"', '0"')],
  ['its hash, taken out', (json) => json.replace(/,\s*"sha256": "[0-9a-f]{64}"\s*\}\s*$/, '}')],
  ['its version', (json) => json.replace('"clipdesk": 3', '"clipdesk": 2')],
])('%s', (_what, change) => {
  expect(openPack(rewritten(change))).toMatchObject({ changed: ['manifest.json'], missing: [], added: [] });
});

test('one left as it is, and one of a former release', () => {
  const whole = { changed: [], missing: [], added: [] };
  expect(openPack(zip)).toMatchObject(whole);
  const former = rewritten((json) => {
    const { sha256: _, ...rest } = JSON.parse(json) as Record<string, unknown>;
    return JSON.stringify({ ...rest, clipdesk: 2 });
  });
  expect(openPack(former)).toMatchObject(whole);
});
