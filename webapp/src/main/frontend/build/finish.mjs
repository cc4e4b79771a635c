// After Vite: the documents that the server trusts, the font's licence, and beside every text file a .br and a .gz, so
// that the server compresses nothing while somebody waits.
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const here = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(here, '..', '..', '..', 'target', 'frontend');
copyFileSync(join(here, 'src', 'gql', 'generated', 'persisted-documents.json'), join(folder, 'trusted-documents.json'));
copyFileSync(
  join(here, 'node_modules', '@fontsource-variable', 'noto-sans', 'LICENSE'),
  join(folder, 'assets', 'noto-sans-licence.txt'),
);

for (const name of readdirSync(folder, { recursive: true })) {
  const file = join(folder, name);
  if (!/\.(js|css|svg|html|webmanifest)$/.test(name) || !statSync(file).isFile()) continue;
  const bytes = readFileSync(file);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
