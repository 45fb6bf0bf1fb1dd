import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import { defineConfig, type Plugin } from 'vite';

const apiUrl = process.env.API_URL ?? 'http://127.0.0.1:3001';

/** The two text faces are on every page; asking for them early spares the reader a change of letters. */
const FIRST_FACES = /(newsreader|hanken-grotesk)-latin-wght-normal-[\w-]+\.woff2$/;

const preloadFonts: Plugin = {
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => FIRST_FACES.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
          injectTo: 'head-prepend' as const,
        })),
  },
};

export default defineConfig({
  plugins: [react(), preloadFonts],
  css: { postcss: { plugins: [mantine()] } },
  build: { target: 'es2022', sourcemap: true },
  server: {
    proxy: {
      '/trpc': apiUrl,
      '/api': apiUrl,
      '/stripe': apiUrl,
      '/ws': { target: apiUrl, ws: true },
    },
  },
});
