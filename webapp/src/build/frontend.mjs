// Builds what the WAR takes from npm: the officers' screens under target/frontend, GraphiQL's files under target/graphiql.
// Packages are installed only where those of the very lock file are not there already.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';

const webapp = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const screens = join(webapp, 'src', 'main', 'frontend');

function npm(folder, ...words) {
  const done = spawnSync('npm', words, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    console.error(`npm ${words.join(' ')} failed; without npm, build with -Dskip.frontend (the screens are then missing)`);
    process.exit(done.status ?? 1);
  }
}

function install(folder) {
  const mark = join(folder, 'node_modules', '.samanvay-lock');
  const lock = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  npm(folder, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(mark, lock);
}

function layOutGraphiql() {
  const target = join(webapp, 'target', 'graphiql');
  mkdirSync(target, { recursive: true });
  for (const file of [
    'graphiql/graphiql.min.js',
    'graphiql/graphiql.min.css',
    'react/umd/react.production.min.js',
    'react-dom/umd/react-dom.production.min.js',
  ]) {
    copyFileSync(join(webapp, 'node_modules', file), join(target, basename(file)));
  }
}

install(webapp);
layOutGraphiql();
install(screens);
npm(screens, 'run', '--silent', 'check');
npm(screens, 'run', '--silent', 'build');
