import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import { defineConfig } from 'vite';

/** The pages as the server writes them: one file with all that it needs, so that the API can load it anywhere. */
export default defineConfig({
  plugins: [react()],
  css: { postcss: { plugins: [mantine()] } },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  ssr: { noExternal: true },
  build: {
    ssr: 'src/write-page.tsx',
    outDir: 'dist-server',
    target: 'es2024',
    copyPublicDir: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
