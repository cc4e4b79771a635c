import type { MessageId } from '../messages/generated/ids';
import type { Text, Values, Words } from '../messages/words';
import { isShown } from './draft';
import { never } from './never';
import { fieldsOf, isRequired, type Answers, type FieldSchema, type GroupSchema } from './schema';

/** What is wrong at a path such as "offences[0].otherAct": in the server's words, or in ours. */
export type Fault = { path: string; text: Text } | { path: string; id: MessageId; values?: Values };

export function faultWords(fault: Fault, { t, of }: Words): string {
  return 'text' in fault ? of(fault.text) : t(fault.id, fault.values);
}

/** What can be told without asking the server. Comfort only: the server checks everything, and again. */
export function check(group: GroupSchema, answers: Answers, path = ''): Fault[] {
  return fieldsOf(group).flatMap(([name, field]) => {
    const here = path ? `${path}.${name}` : name;
    if (!isShown(field, answers)) return [];
    const value = answers[name];
    if (value === undefined) return isRequired(group, name) ? [missing(field, here)] : [];
    return checkValue(field, value, here);
  });
}

/** Of a group that has no answer the first thing that it asks is named, not the group. */
function missing(field: FieldSchema, path: string): Fault {
  if (field['x-widget'] === 'group') {
    const inner = check(field as GroupSchema, {}, path)[0];
    if (inner) return inner;
  }
  return { path, id: 'form.fault.missing' };
}

function checkValue(field: FieldSchema, value: unknown, path: string): Fault[] {
  switch (field['x-widget']) {
    case 'whole-number':
    case 'decimal':
    case 'money': return checkNumber(field, value, path);
    case 'date': return isDate(String(value)) ? [] : [{ path, id: 'form.fault.date' }];
    case 'date-time': {
      const [date = '', time = ''] = String(value).split('T');
      return isDate(date) && /^([01]\d|2[0-3]):[0-5]\d/.test(time) ? [] : [{ path, id: 'form.fault.dateTime' }];
    }
    case 'group': return check(field as GroupSchema, value as Answers, path);
    case 'document': return (value as Answers).register && (value as Answers).number && (value as Answers).heldAt
      ? [] : [{ path, id: 'form.fault.document' }];
    case 'list': return (value as Answers[]).flatMap((row, at) => check(field.items as GroupSchema, row, `${path}[${at}]`));
    case 'text':
    case 'long-text':
    case 'yes-no':
    case 'one-choice':
    case 'many-choices':
    case 'code':
    case 'phone':
    case 'person':
    case 'place':
    case 'post':
    case 'establishment': return [];
    default: return never(field['x-widget']);
  }
}

function checkNumber(field: FieldSchema, value: unknown, path: string): Fault[] {
  if (typeof value !== 'number' || (field['x-widget'] === 'whole-number' && !Number.isInteger(value))) {
    return [{ path, id: 'form.fault.number' }];
  }
  const { minimum, maximum } = field;
  const outside = (minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum);
  return outside ? [{ path, id: 'form.fault.range', values: { from: minimum ?? '', to: maximum ?? '' } }] : [];
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** How a path reads: "Acts and sections 1: Name of the other act". */
export function labelAt(group: GroupSchema, path: string, of: (text: Text) => string): string {
  const words: string[] = [];
  let fields = group.properties;
  for (const part of path.split('.')) {
    const [, name = '', at] = /^([^[]+)(?:\[(\d+)\])?/.exec(part) ?? [];
    const field = fields[name];
    if (!field) break;
    words.push(of(field['x-title']) + (at === undefined ? '' : ` ${Number(at) + 1}`));
    fields = (field.items ?? field).properties ?? {};
  }
  return words.length > 0 ? words.join(': ') : path;
}
