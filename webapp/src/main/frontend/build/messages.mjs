// One source of all words of the screens: src/**/messages.json, each message with "hi" and "en". Stops the build where a
// language is missing, where the two have different placeholders, and where an id stands twice. Writes two files per
// language: the words that the first screen can say, and all others, which come after it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

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

/**
 * The ids that the first screen can say: those that its modules name, and those that they make of a beginning (`step.${…}`).
 * What is imported only when somebody goes there is not followed.
 */
export function firstIds(entry, ids) {
  const seen = new Set();
  const first = new Set();
  const waiting = [entry];
  while (waiting.length > 0) {
    const file = waiting.pop();
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, id] of text.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)) if (ids.has(id)) first.add(id);
    for (const [, beginning] of text.matchAll(/`([\w-]+\.(?:[\w-]+\.)*)\$\{/g)) {
      for (const id of ids) if (id.startsWith(beginning)) first.add(id);
    }
    for (const [, path] of text.matchAll(/^(?:import|export)\b(?! type)[^;]*? from '(\.[^']+)'/gm)) {
      const found = [`${path}.tsx`, `${path}.ts`].map((each) => join(dirname(file), each)).find(existsSync);
      if (found) waiting.push(found);
    }
  }
  return first;
}

/** A text that says the same whatever the values stays as it is; any other is parsed here, and not on each phone. */
export function compiled(text) {
  const parts = parse(text);
  return parts.length === 1 && parts[0].type === TYPE.literal && parts[0].value === text ? text : parts;
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
  const first = firstIds(join(source, 'main.tsx'), new Set(found.keys()));
  mkdirSync(target, { recursive: true });
  for (const language of LANGUAGES) {
    const textsOf = (some) => JSON.stringify(Object.fromEntries([...found].filter(([id]) => some(id)).map(([id, message]) => [id, compiled(message[language])])));
    writeFileSync(join(target, `${language}.json`), textsOf((id) => first.has(id)));
    writeFileSync(join(target, `${language}-more.json`), textsOf((id) => !first.has(id)));
  }
  const ids = [...found.keys()].map((id) => `  | '${id}'`).join('\n');
  writeFileSync(join(target, 'ids.ts'), `/** Every message there is. */\nexport type MessageId =\n${ids};\n`);
  console.log(`${found.size} messages, ${first.size} of them of the first screen, in ${relative(process.cwd(), target)}`);
}
