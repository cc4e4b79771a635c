import type { Text } from '../messages/words';

/** A condition as the server writes it under "x-shownWhen"; paths are relative to the group that holds the field. */
export type Condition =
  | { op: 'is' | 'includes'; path: string; value: unknown }
  | { op: 'atLeast' | 'atMost'; path: string; value: number }
  | { op: 'answered'; path: string }
  | { op: 'all' | 'any'; parts: Condition[] }
  | { op: 'not'; part: Condition }
  | { op: 'anyRow'; path: string; row: Condition };

/** Every kind of field that the server names; a test compares the two. */
export type Widget =
  | 'text' | 'long-text' | 'whole-number' | 'decimal' | 'money' | 'date' | 'date-time' | 'yes-no' | 'one-choice'
  | 'many-choices' | 'code' | 'phone' | 'person' | 'place' | 'post' | 'document' | 'establishment' | 'group' | 'list';

/** A code of a list may be in force only from a day or until one. */
export type ChoiceOption = { code: string; hi: string; en: string; validFrom?: string; validUntil?: string };

/** What a screen uses of a field's JSON Schema. */
export type FieldSchema = {
  'x-title': Text;
  'x-hint'?: Text;
  'x-widget': Widget;
  'x-shownWhen'?: Condition;
  'x-options'?: ChoiceOption[];
  'x-registers'?: string[];
  'x-limit'?: string;
  /** The date beside it on which its code must be in force; without it that is today. */
  'x-validOn'?: string;
  items?: FieldSchema & GroupSchema;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  maxLength?: number;
  allOf?: { then?: { required: string[] } }[];
} & Partial<GroupSchema>;

export type GroupSchema = {
  properties: Record<string, FieldSchema>;
  required: string[];
  'x-order': string[];
  allOf?: { then?: { required: string[] } }[];
};

export type FormSchema = GroupSchema & {
  'x-title': Text;
  'x-marks': string[];
  'x-form': { code: string; version: number; source: string };
};

export type Answers = Record<string, unknown>;

/** The fields of a group in the order of the form. */
export function fieldsOf(group: Pick<GroupSchema, 'properties' | 'x-order'>): [string, FieldSchema][] {
  return group['x-order'].flatMap((name) => {
    const field = group.properties[name];
    return field ? [[name, field] as [string, FieldSchema]] : [];
  });
}

/** Whether a field has to be answered where it is shown. */
export function isRequired(group: GroupSchema, name: string): boolean {
  return group.required.includes(name) || (group.allOf ?? []).some((rule) => rule.then?.required.includes(name));
}

/** The registers that fields anywhere in the group point to, each once; null stands for whichever register. */
export function registersOf(group: Partial<Pick<GroupSchema, 'properties'>>): (string | null)[] {
  const found = Object.values(group.properties ?? {}).flatMap((field): (string | null)[] => [
    ...(field['x-widget'] === 'establishment' ? field['x-registers'] ?? [null] : []),
    ...registersOf(field),
    ...registersOf(field.items ?? {}),
  ]);
  return [...new Set(found)].sort();
}

/** The codes that were in force on a day; all of them where the day is not known yet. */
export function inForce(options: readonly ChoiceOption[], day: string | undefined): ChoiceOption[] {
  return options.filter(({ validFrom, validUntil }) =>
    day === undefined || ((validFrom ?? '') <= day && day <= (validUntil ?? '9999-12-31')));
}

/** The options of a choice; of a list of choices they stand at its items. */
export function optionsOf(field: FieldSchema): ChoiceOption[] {
  return field['x-options'] ?? field.items?.['x-options'] ?? [];
}
