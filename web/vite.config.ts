import { defineConfig } from 'vite';

// The page is built into the program's web root; DATELINE_API points `npx vite` at a running `dateline serve`.
export default defineConfig({
  build: {
    outDir: '../src/Dateline.App/wwwroot',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    license: { fileName: 'LICENSES.md' },
  },
  server: { proxy: { '/api': process.env.DATELINE_API ?? 'http://127.0.0.1:8030' } },
});
