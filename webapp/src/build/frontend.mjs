// Installs the npm packages of package-lock.json, unless those of this very lock file are already there, and lays out
// what the WAR takes of them under target/graphiql.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';

const webapp = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const packages = join(webapp, 'node_modules');
const mark = join(packages, '.samanvay-lock');
const lock = createHash('sha256').update(readFileSync(join(webapp, 'package-lock.json'))).digest('hex');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: webapp,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci failed; without npm, build with -Dskip.frontend (GraphiQL is then missing)');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(mark, lock);
}

const target = join(webapp, 'target', 'graphiql');
mkdirSync(target, { recursive: true });
for (const file of [
  'graphiql/graphiql.min.js',
  'graphiql/graphiql.min.css',
  'react/umd/react.production.min.js',
  'react-dom/umd/react-dom.production.min.js',
]) {
  copyFileSync(join(packages, file), join(target, basename(file)));
}
