import { isShown, type Draft } from './draft';
import { Control } from './Control';
import { ListField } from './ListField';
import { useWords } from '../messages/words';
import { controlId } from './Form';
import { useForm } from './context';
import { fieldsOf, isRequired, type Answers, type FieldSchema, type GroupSchema } from './schema';

/** The shown fields of a group, one below the other; groups and lists within it are drawn the same way. */
export function Fields({ group, answers, draft, onChange, path }: {
  group: GroupSchema; answers: Answers; draft: Draft; onChange: (draft: Draft) => void; path: string;
}) {
  return fieldsOf(group).filter(([, field]) => isShown(field, answers)).map(([name, field]) => {
    const here = path ? `${path}.${name}` : name;
    const set = (value: unknown) => onChange({ ...draft, [name]: value });
    const required = isRequired(group, name);
    if (field['x-widget'] === 'group') {
      return <GroupField key={name} field={field} path={here} optional={!required} value={draft[name]} answers={answers[name]} onChange={set} />;
    }
    if (field['x-widget'] === 'list') {
      return <ListField key={name} field={field} path={here} optional={!required} value={draft[name]} onChange={set} />;
    }
    return <Control key={name} field={field} path={here} optional={!required} value={draft[name]} day={dayBeside(field, answers)} onChange={set} />;
  });
}

/** The answered day on which a code must be in force. */
function dayBeside(field: FieldSchema, answers: Answers): string | undefined {
  const day = field['x-validOn'] === undefined ? undefined : answers[field['x-validOn']];
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}/.test(day) ? day.slice(0, 10) : undefined;
}

function GroupField({ field, path, optional, value, answers, onChange }: {
  field: FieldSchema; path: string; optional: boolean; value: unknown; answers: unknown; onChange: (value: unknown) => void;
}) {
  const { t, of } = useWords();
  const { faultAt } = useForm();
  const fault = faultAt(path);
  return (
    <fieldset className="form-group" id={controlId(path)} tabIndex={-1}>
      <legend>{of(field['x-title'])}{optional && <span className="optional"> {t('form.optional')}</span>}</legend>
      {field['x-hint'] && <p className="hint">{of(field['x-hint'])}</p>}
      {fault && <p className="fault">{fault}</p>}
      <Fields group={field as GroupSchema} answers={(answers ?? {}) as Answers} draft={(value ?? {}) as Draft} path={path} onChange={onChange} />
    </fieldset>
  );
}
