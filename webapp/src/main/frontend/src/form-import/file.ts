import { check, type Fault } from '../form/check';
import { fieldsOf, type Answers, type FieldSchema, type GroupSchema } from '../form/schema';
import type { Text } from '../messages/words';

/** The server takes no longer file. */
export const LONGEST = 200_000;

/** Where a paper lies is told in three parts. */
const PARTS = ['register', 'number', 'heldAt'] as const;
type Part = (typeof PARTS)[number];

/** What a file says by a form, and what is wrong with it; nothing where it is no JSON object, or too long. */
export function readFile(schema: GroupSchema, file: string): { answers: Answers; faults: Fault[] } | undefined {
  const parsed = file.length <= LONGEST ? parse(file) : undefined;
  if (!isObject(parsed)) return undefined;
  const misshapen = shape(schema, parsed, '');
  return { answers: parsed, faults: misshapen.length > 0 ? misshapen : check(schema, parsed) };
}

/** The fields that a file may hold, by the names that stand in it: "offences[].act". */
export function namesOf(group: Pick<GroupSchema, 'properties' | 'x-order'>, before = ''): { name: string; title: Text; part?: Part }[] {
  return fieldsOf(group).flatMap(([name, field]) => {
    const here = before + name;
    if (field['x-widget'] === 'group') return namesOf(field as GroupSchema, `${here}.`);
    if (field['x-widget'] === 'list') return namesOf(field.items as GroupSchema, `${here}[].`);
    if (field['x-widget'] === 'document') return PARTS.map((part) => ({ name: `${here}.${part}`, title: field['x-title'], part }));
    return [{ name: here, title: field['x-title'] }];
  });
}

function parse(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}

/** What has no field, or another shape than its field: it could not even be shown. */
function shape(group: GroupSchema, answers: Answers, path: string): Fault[] {
  return Object.entries(answers).flatMap(([name, value]) => {
    const here = path ? `${path}.${name}` : name;
    const field = Object.hasOwn(group.properties, name) ? group.properties[name] : undefined;
    return field ? shapeOf(field, value, here) : [{ path: here, id: 'formImport.fault.unknown' } satisfies Fault];
  });
}

function shapeOf(field: FieldSchema, value: unknown, path: string): Fault[] {
  const other: Fault[] = [{ path, id: 'formImport.fault.shape' }];
  switch (field['x-widget']) {
    case 'group': return isObject(value) ? shape(field as GroupSchema, value, path) : other;
    case 'document': return isObject(value) ? [] : other;
    case 'many-choices': return Array.isArray(value) ? [] : other;
    case 'list': return Array.isArray(value)
      ? value.flatMap((row, at) => (isObject(row) ? shape(field.items as GroupSchema, row, `${path}[${at}]`) : [{ path: `${path}[${at}]`, id: 'formImport.fault.shape' } satisfies Fault]))
      : other;
    default: return value === null || typeof value === 'object' ? other : [];
  }
}

function isObject(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
