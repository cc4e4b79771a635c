// One source of all words of the screens: src/**/messages.json, each message with "hi" and "en". Stops the build where a
// language is missing, where the two have different placeholders, and where an id stands twice; writes a file per language.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');
const LANGUAGES = ['hi', 'en'];
const DEVANAGARI = /\p{Script=Devanagari}/u;

export function collect(files) {
  const faults = [];
  const found = new Map();
  for (const { name, messages } of files) {
    for (const [id, message] of Object.entries(messages)) {
      if (found.has(id)) faults.push(`${name}: "${id}" stands twice`);
      for (const language of LANGUAGES) {
        if (!message[language]?.trim()) faults.push(`${name}: "${id}" has no "${language}"`);
      }
      if (message.hi && !DEVANAGARI.test(message.hi) && !message.same) faults.push(`${name}: "${id}" is not Hindi`);
      if (message.hi && message.en && placeholders(message.hi) !== placeholders(message.en)) {
        faults.push(`${name}: "${id}" has other placeholders in Hindi than in English`);
      }
      found.set(id, message);
    }
  }
  return { faults, found };
}

/** The names that a text expects, in order of the alphabet; what stands inside plural branches counts too. */
function placeholders(text) {
  return [...new Set([...text.matchAll(/\{\s*([a-zA-Z]+)\s*[,}]/g)].map((match) => match[1]))].sort().join(' ');
}

function read(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('messages.json'))
    .sort()
    .map((name) => ({ name, messages: JSON.parse(readFileSync(join(folder, name), 'utf8')) }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { faults, found } = collect(read(source));
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
  const target = join(source, 'messages', 'generated');
  mkdirSync(target, { recursive: true });
  for (const language of LANGUAGES) {
    const texts = Object.fromEntries([...found].map(([id, message]) => [id, message[language]]));
    writeFileSync(join(target, `${language}.json`), JSON.stringify(texts, null, 1));
  }
  const ids = [...found.keys()].map((id) => `  | '${id}'`).join('\n');
  writeFileSync(join(target, 'ids.ts'), `/** Every message there is. */\nexport type MessageId =\n${ids};\n`);
  console.log(`${found.size} messages in ${relative(process.cwd(), target)}`);
}
