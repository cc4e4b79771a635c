import { Choices, LongTextField, SelectField, TextField, type Option } from '../design/fields';
import { today } from '../messages/times';
import { useWords, type Text } from '../messages/words';
import { DateField } from './DateField';
import { DocumentField } from './DocumentField';
import { controlId } from './Form';
import { EstablishmentField } from './EstablishmentField';
import { useForm } from './context';
import type { DateParts } from './draft';
import { never } from './never';
import { inForce, optionsOf, type FieldSchema } from './schema';

/** Up to so many options stand open; more are chosen from a list. */
const IN_SIGHT = 6;
const YES_NO = new Set(['YES', 'NO', 'UNKNOWN']);

/** One field, drawn by its kind. */
export function Control({ field, path, optional, value, day, onChange }: {
  field: FieldSchema; path: string; optional: boolean; value: unknown; day: string | undefined; onChange: (value: unknown) => void;
}) {
  const { of } = useWords();
  const { choosers, faultAt } = useForm();
  const frame = {
    id: controlId(path),
    label: of(field['x-title']),
    hint: field['x-hint'] && of(field['x-hint']),
    fault: faultAt(path),
    optional,
  };
  const text = typeof value === 'string' ? value : '';
  const chosen = Array.isArray(value) ? (value as string[]) : text ? [text] : [];
  const options: Option[] = optionsOf(field).map((option) => ({ value: option.code, label: of(option as Text) }));

  switch (field['x-widget']) {
    case 'long-text':
      return <LongTextField {...frame} value={text} onChange={onChange} maxLength={field.maxLength} />;
    case 'whole-number':
    case 'decimal':
    case 'money':
      return <TextField {...frame} className="short" inputMode={field['x-widget'] === 'whole-number' ? 'numeric' : 'decimal'}
        value={text} onChange={onChange} />;
    case 'phone':
      return <TextField {...frame} className="short" type="tel" autoComplete="off" value={text} onChange={onChange} />;
    case 'date':
    case 'date-time':
      return <DateField {...frame} withTime={field['x-widget'] === 'date-time'} value={(value ?? {}) as DateParts} onChange={onChange} />;
    case 'yes-no':
      return <Choices {...frame} kind="radio" across options={options.filter((option) => YES_NO.has(option.value))} chosen={chosen}
        onChange={([one]) => onChange(one)} />;
    case 'many-choices':
      return <Choices {...frame} kind="checkbox" options={options} chosen={chosen} onChange={onChange} />;
    case 'one-choice':
      return options.length <= IN_SIGHT
        ? <Choices {...frame} kind="radio" options={options} chosen={chosen} onChange={([one]) => onChange(one)} />
        : <SelectField {...frame} options={options} value={text} onChange={onChange} />;
    case 'person': return <SelectField {...frame} options={choosers.persons} value={text} onChange={onChange} />;
    case 'place': return <SelectField {...frame} options={choosers.places} value={text} onChange={onChange} />;
    case 'post': return <SelectField {...frame} options={choosers.posts} value={text} onChange={onChange} />;
    case 'document': return <DocumentField {...frame} path={path} value={(value ?? {}) as Record<string, string>} onChange={onChange} />;
    case 'establishment': return <EstablishmentField {...frame} registers={field['x-registers']} value={text} onChange={onChange} />;
    case 'code': return <SelectField {...frame} options={codesOf(field, day, text, of)} value={text} onChange={onChange} />;
    case 'text':
      return <TextField {...frame} autoComplete="off" maxLength={field.maxLength} value={text} onChange={onChange} />;
    case 'group':
    case 'list': return null; // drawn by Fields
    default: return never(field['x-widget']);
  }
}

/** Code and words, as offices know them; what was chosen before stays in sight though it is no longer in force. */
function codesOf(field: FieldSchema, day: string | undefined, chosen: string, of: (text: Text) => string): Option[] {
  const known = optionsOf(field);
  const shown = inForce(known, field['x-validOn'] ? day : today());
  return known.filter((option) => shown.includes(option) || option.code === chosen)
    .map((option) => ({ value: option.code, label: `${option.code} — ${of(option)}` }));
}
