import type { Words } from '../messages/words';
import { optionsOf, type Condition, type FieldSchema, type GroupSchema } from '../form/schema';

/** When a field is to be filled in, as words on paper: "Place: other". Nobody presses anything there. */
export function conditionWords(condition: Condition, group: Partial<GroupSchema>, words: Words): string {
  const { t } = words;
  const inner = (part: Condition) => conditionWords(part, group, words);
  switch (condition.op) {
    case 'is':
    case 'includes': {
      const field = fieldAt(condition.path, group);
      return `${label(field, condition.path, words)}: ${value(field, condition.value, words)}`;
    }
    case 'atLeast': return t('blank.atLeast', { field: labelAt(condition.path, group, words), value: condition.value });
    case 'atMost': return t('blank.atMost', { field: labelAt(condition.path, group, words), value: condition.value });
    case 'answered': return t('blank.answered', { field: labelAt(condition.path, group, words) });
    case 'all': return condition.parts.map(inner).join(` ${t('blank.and')} `);
    case 'any': return condition.parts.map(inner).join(` ${t('blank.or')} `);
    case 'not': return t('blank.not', { condition: inner(condition.part) });
    case 'anyRow': {
      const list = fieldAt(condition.path, group);
      return `${label(list, condition.path, words)}: ${conditionWords(condition.row, list?.items ?? {}, words)}`;
    }
  }
}

function fieldAt(path: string, group: Partial<GroupSchema>): FieldSchema | undefined {
  const [first = '', ...rest] = path.split('.');
  const field = group.properties?.[first];
  return rest.length === 0 || field === undefined ? field : fieldAt(rest.join('.'), field);
}

function labelAt(path: string, group: Partial<GroupSchema>, words: Words): string {
  return label(fieldAt(path, group), path, words);
}

function label(field: FieldSchema | undefined, path: string, { of }: Words): string {
  return field ? of(field['x-title']) : path;
}

function value(field: FieldSchema | undefined, code: unknown, { of }: Words): string {
  const option = field && optionsOf(field).find((each) => each.code === code);
  return option ? of(option) : String(code);
}
