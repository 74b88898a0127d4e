// `npm run screenshots`: takes a picture of every view of the running app, in three languages, light and dark, on the sample
//   library after a morning's work, into docs/screenshots with a page that shows them all. `npm run screenshots search tags` takes
//   only those. Runs on our own Node.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, node, root } from './launch.mjs';

const wanted = process.argv.slice(2);
await install();
await build();
if (process.versions.node.split('.')[0] < 24) {
  process.exit(await node([join(root, 'scripts', 'screenshots.mjs'), ...wanted]));
}

const { openDesktop } = await import('../tests/browser/harness.ts');
const { makeWorkedSample } = await import('./worked-sample.mjs');

const LANGUAGES = { en: 'en-GB', ru: 'ru-RU', kk: 'kk-KZ' };
const SCHEMES = ['light', 'dark'];
const SIZE = { width: 1366, height: 768 };
const QUERIES = { en: 'climate change', ru: 'изменение климата', kk: 'климаттың өзгеруі' };

/** Each view: its place in the desk, and what is pressed there. `made` holds the ids of what is in the library. */
const VIEWS = {
  inbox: { at: (made) => `/inbox?clipping=${made.clipping}` },
  triage: { at: () => '/triage' },
  search: { at: (made, language) => `/all?q=${encodeURIComponent(QUERIES[language])}&clipping=${made.clipping}` },
  'grouped-by-theme': { at: (made) => `/all?grouped&clipping=${made.clipping}` },
  theme: { at: (made) => `/theme/${made.theme}?clipping=${made.clipping}` },
  'theme-page': { at: (made) => `/theme/${made.theme}/page` },
  board: { at: () => '/themes' },
  tags: { at: () => '/tags' },
  annotations: { at: () => '/annotations' },
  overview: { at: () => '/overview' },
  outlets: { at: () => '/outlets' },
  comparison: { at: (made) => `/comparison/${made.versions.join('/')}` },
  collection: { at: (made) => `/collection/${made.collection}?clipping=${made.clipping}` },
  stories: { at: () => '/stories' },
  briefings: { at: () => '/briefings' },
  briefing: { at: (made) => `/briefing/${made.briefing}`, wait: 4_000 },
  imports: { at: (made) => `/imports/${made.import}` },
  history: { at: () => '/history' },
  trash: { at: () => '/trash' },
  keys: { at: () => '/all', press: ['?'] },
  jump: { at: () => '/all', press: ['Control+k'] },
};

const folder = mkdtempSync(join(tmpdir(), 'clipdesk-pictures-'));
const library = join(folder, 'Press review.clipdesk');
const pictures = join(root, 'docs', 'screenshots');
mkdirSync(pictures, { recursive: true });

/** Keeps what is on the screen as `NAME-LANGUAGE-SCHEME.webp`. */
async function keep(page, name) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  await session.detach();
  writeFileSync(join(pictures, `${name}.webp`), Buffer.from(data, 'base64'));
}

async function settled(page, wait = 900) {
  await page.waitForTimeout(wait);
  await page.waitForFunction(() => !document.querySelector('[aria-busy]:not([aria-busy="false"])'));
}

/** Pictures of the views in one language, both appearances. */
async function take(language, libraryPath, views, made) {
  const desktop = await openDesktop({ libraryPath, locale: LANGUAGES[language] });
  const { page } = desktop;
  try {
    await page.setViewportSize(SIZE);
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      for (const [name, { at, press = [], wait }] of Object.entries(views)) {
        await page.evaluate(
          (hash) => {
            window.location.hash = hash;
          },
          at(made, language),
        );
        await settled(page, wait);
        for (const key of press) await page.keyboard.press(key);
        if (press.length) await settled(page);
        await keep(page, `${name}-${language}-${scheme}`);
        if (press.length) await page.keyboard.press('Escape');
      }
    }
    if (desktop.complaints.length) throw new Error(`The desk complained:\n${desktop.complaints.join('\n')}`);
  } finally {
    await desktop.close();
  }
}

/** The page that shows them all. */
function gallery(names) {
  const sections = names.map((name) => {
    const pictures = SCHEMES.flatMap((scheme) =>
      Object.keys(LANGUAGES).map(
        (language) => `![${name}, ${language}, ${scheme}](${name}-${language}-${scheme}.webp)`,
      ),
    );
    return `## ${name}\n\n${pictures.join('\n')}\n`;
  });
  return `# Every view, in three languages, light and dark\n\nMade by \`npm run screenshots\`.\n\n${sections.join('\n')}`;
}

const chosen = (views) =>
  Object.fromEntries(Object.entries(views).filter(([name]) => !wanted.length || wanted.includes(name)));
try {
  const made = await makeWorkedSample(library);
  for (const language of Object.keys(LANGUAGES)) {
    await take(language, library, chosen(VIEWS), made);
    await take(
      language,
      join(folder, `new-${language}.clipdesk`),
      chosen({ 'first-run': { at: () => '/inbox' } }),
      made,
    );
  }
  writeFileSync(join(pictures, 'README.md'), gallery(['first-run', ...Object.keys(VIEWS)]));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
