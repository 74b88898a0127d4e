// The build: what Electron runs (out/main, out/preload) and the page that both hosts show (out/renderer), every entry named.

import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import presetMantine from 'postcss-preset-mantine';
import { WEB_CLIENT } from './contract/page.ts';

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node20',
      // One folder for entries and what they share, so that an address relative to a module always holds.
      rolldownOptions: {
        input: { main: 'electron/main.ts', 'desk-process': 'electron/desk-process.ts', thread: 'desk/thread.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file that requires nothing but Electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    publicDir: resolve('resources/icons'),
    plugins: [react()],
    // The nonce that a part of Mantine (the lock of scrolling behind a dialog) looks for under this name.
    define: { __webpack_nonce__: 'document.querySelector("meta[name=csp-nonce]")?.content' },
    css: { postcss: { plugins: [presetMantine()] } },
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      // `npm run dev` builds the page again at every change.
      watch: process.env.CLIPDESK_WATCH ? {} : null,
      target: 'chrome120',
      rolldownOptions: {
        input: { index: resolve('renderer/index.html'), 'web-client': resolve('web/client.ts') },
        output: {
          entryFileNames: ({ name }) => (name === 'web-client' ? WEB_CLIENT : 'assets/[name]-[hash].js'),
        },
      },
    },
  },
});
