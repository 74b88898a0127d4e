// `npm run pages -- FOLDER`: the pages of a made-up pack as pictures, in three languages and four templates, with a sheet of each pack's pages.
//   Needs pdftoppm (poppler-utils); sheets need montage (ImageMagick), and the Word documents' pages soffice (LibreOffice). Runs on our own Node.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execute, fail, install, node, root } from './launch.mjs';

const [folder] = process.argv.slice(2);
if (!folder) fail('Give the folder that the pictures go to.', 'npm run pages -- /tmp/pages');
await install();
if (process.versions.node.split('.')[0] < 24) {
  process.exit(await node([join(root, 'scripts', 'pages.mjs'), resolve(folder)]));
}

const { renderPack } = await import('../briefing/render.ts');
const { SHIPPED_TEMPLATES } = await import('../contract/pack.ts');
const { demoPack } = await import('../tests/briefing/demo.ts');
const { assets } = await import('../tests/briefing/sample.ts');
const { logoIn } = await import('../briefing/logo.ts');

const logo = logoIn(
  readFileSync(join(root, 'resources', 'icons', 'clipdesk.svg')),
  readFileSync(join(root, 'resources', 'icons', 'clipdesk.png')),
);
const dressed = (...of) => ({ ...assets(...of), logo });
const to = resolve(folder);
mkdirSync(to, { recursive: true });

/** Runs a program of the system; false when it is not there or fails. */
async function ran(program, args) {
  return execute(program, args, { stdio: 'ignore' }).then(
    (code) => code === 0,
    () => false,
  );
}

/** The pictures of a PDF's pages, in order. */
function picturesOf(name) {
  return readdirSync(to)
    .filter((file) => file.startsWith(`${name}-`) && /-\d+\.png$/.test(file))
    .sort()
    .map((file) => join(to, file));
}

/** The pages of a PDF as pictures, and all of them on one sheet. */
async function picture(name) {
  for (const old of picturesOf(name)) rmSync(old);
  if (!(await ran('pdftoppm', ['-r', '70', '-png', join(to, `${name}.pdf`), join(to, name)]))) {
    fail('pdftoppm could not make pictures.', 'Install poppler-utils.');
  }
  const pages = picturesOf(name);
  const tiles = ['-tile', '4x', '-geometry', '+6+6', '-background', '#888'];
  await ran('montage', [...pages, ...tiles, join(to, `sheet-${name}.png`)]);
  console.log(`${name}: ${pages.length} pages`);
}

for (const language of ['kk', 'ru', 'en']) {
  const pack = demoPack(language);
  for (const template of SHIPPED_TEMPLATES) {
    const name = `${template}-${language}`;
    writeFileSync(join(to, `${name}.pdf`), await renderPack(pack, 'pdf', dressed(language, template)));
    await picture(name);
  }
  const word = join(to, `word-${language}.docx`);
  writeFileSync(word, await renderPack(pack, 'docx', dressed(language)));
  writeFileSync(join(to, `page-${language}.html`), await renderPack(pack, 'html', dressed(language)));
  if (await ran('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', to, word]))
    await picture(`word-${language}`);
}
