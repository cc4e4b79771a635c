// Noto Sans for the two scripts of the screens, cut to the characters and weights that they use.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const here = dirname(fileURLToPath(import.meta.url));
const packageFolder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans/package.json'));
const target = join(here, '..', 'src', 'design', 'generated');

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');
// Zero-width joiners, the dotted circle, the rupee sign and the dandas belong to Devanagari as it is written.
const devanagari = `${range(0x0900, 0x097f)}\u200c\u200d\u25cc\u20b9\u0964\u0965 -.,()/`;
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2192\u2190\u00b7`;

for (const [script, text] of [['devanagari', devanagari], ['latin', latin]]) {
  const file = join(target, `noto-sans-${script}.woff2`);
  if (existsSync(file)) continue;
  const whole = readFileSync(join(packageFolder, 'files', `noto-sans-${script}-wght-normal.woff2`));
  const cut = await subsetFont(whole, text, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700, default: 400 } } });
  mkdirSync(target, { recursive: true });
  writeFileSync(file, cut);
  console.log(`${file}: ${cut.length} bytes`);
}
