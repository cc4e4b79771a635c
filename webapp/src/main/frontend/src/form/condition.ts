import type { Answers, Condition } from './schema';

// Three values, as on the server: what is asked about may not be answered yet, and then a condition neither holds nor fails.

/** Whether the condition is true of the group's answers. */
export function holds(condition: Condition, group: Answers): boolean {
  switch (condition.op) {
    case 'is': return at(condition.path, group) === condition.value;
    case 'includes': return list(condition.path, group)?.includes(condition.value) ?? false;
    case 'atLeast': return number(condition.path, group, (value) => value >= condition.value);
    case 'atMost': return number(condition.path, group, (value) => value <= condition.value);
    case 'answered': return at(condition.path, group) !== undefined;
    case 'all': return condition.parts.every((part) => holds(part, group));
    case 'any': return condition.parts.some((part) => holds(part, group));
    case 'not': return fails(condition.part, group);
    case 'anyRow': return rows(condition.path, group)?.some((row) => holds(condition.row, row)) ?? false;
  }
}

/** Whether the condition is false of the group's answers, and not merely unknown. */
export function fails(condition: Condition, group: Answers): boolean {
  switch (condition.op) {
    case 'is': return at(condition.path, group) !== undefined && !holds(condition, group);
    case 'includes': return list(condition.path, group) !== undefined && !holds(condition, group);
    case 'atLeast': return number(condition.path, group, (value) => value < condition.value);
    case 'atMost': return number(condition.path, group, (value) => value > condition.value);
    case 'answered': return !holds(condition, group);
    case 'all': return condition.parts.some((part) => fails(part, group));
    case 'any': return condition.parts.every((part) => fails(part, group));
    case 'not': return holds(condition.part, group);
    case 'anyRow': return rows(condition.path, group)?.every((row) => fails(condition.row, row)) ?? true;
  }
}

function at(path: string, group: Answers): unknown {
  return path.split('.').reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? (value as Answers)[name] : undefined), group);
}

function list(path: string, group: Answers): unknown[] | undefined {
  const value = at(path, group);
  return Array.isArray(value) ? value : undefined;
}

function rows(path: string, group: Answers): Answers[] | undefined {
  return list(path, group) as Answers[] | undefined;
}

function number(path: string, group: Answers, accepts: (value: number) => boolean): boolean {
  const value = at(path, group);
  return typeof value === 'number' && accepts(value);
}
