import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The server that "npm run dev" works against; the one that server-config/run starts, where nothing is said. */
const server = process.env.SAMANVAY_ADDRESS ?? 'http://localhost:9080';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../../../target/frontend',
    emptyOutDir: true,
    target: 'es2022',
    // The policy of the pages allows no data: in scripts and styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  resolve: {
    // Messages are parsed by the build (build/messages.mjs), so the parser stays out of the page.
    alias: process.env.VITEST ? {} : { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: Object.fromEntries(
      ['/graphql', '/catalogue', '/sign-in', '/sign-out', '/mode', '/changes'].map((path) => [path, { target: server, changeOrigin: true, headers: { origin: server } }]),
    ),
  },
  test: { include: ['src/**/*.test.ts', 'build/**/*.test.ts'] },
});
