import type { Fault } from '../form/check';
import { answersOf, type Draft } from '../form/draft';
import type { Answers, FormSchema } from '../form/schema';

/** The form cut to what has a fault yet: it is known to be asked, whatever condition shows it. */
export function askedFor(schema: FormSchema, faults: readonly Fault[]): FormSchema {
  const names = new Set(faults.map((fault) => fault.path.split(/[.[]/)[0]!));
  return {
    ...schema,
    'x-order': schema['x-order'].filter((name) => names.has(name)),
    properties: Object.fromEntries(Object.entries(schema.properties).map(([name, field]) => {
      const { 'x-shownWhen': _, ...asked } = field;
      return [name, asked];
    })),
  };
}

/** What was not touched stays as it was read: a control keeps no seconds. */
export function answersNow(schema: FormSchema, read: Answers, first: Draft, draft: Draft): Answers {
  return Object.fromEntries(Object.entries(answersOf(schema, draft)).map(([name, answer]) =>
    [name, name in read && draft[name] === first[name] ? read[name] : answer]));
}
