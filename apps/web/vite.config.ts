import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import { defineConfig } from 'vite';
import { droppableRules } from './build/droppable-rules.ts';
import { FRAME, pageFiles } from './build/page-files.ts';
import { preloadFonts, startAfterPaint } from './build/page-head.ts';
import { precompress } from './build/precompress.ts';

const apiUrl = process.env.API_URL ?? 'http://127.0.0.1:3001';

export default defineConfig({
  plugins: [react(), preloadFonts, startAfterPaint, droppableRules, pageFiles, precompress],
  css: { postcss: { plugins: [mantine()] } },
  build: {
    target: 'es2022',
    sourcemap: true,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: FRAME, tags: ['$initial'] }] },
      },
    },
  },
  server: {
    proxy: {
      '/trpc': apiUrl,
      '/api': apiUrl,
      '/stripe': apiUrl,
      '/ws': { target: apiUrl, ws: true },
    },
  },
});
