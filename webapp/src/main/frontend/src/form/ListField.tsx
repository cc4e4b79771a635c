import { useRef } from 'react';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { useWords } from '../messages/words';
import { answersOf, type Draft } from './draft';
import { Fields } from './Fields';
import { controlId } from './Form';
import { useForm } from './context';
import type { FieldSchema, GroupSchema } from './schema';

/** Rows that can be added and taken away; the focus follows, and each row says which one it is. */
export function ListField({ field, path, optional, value, onChange }: {
  field: FieldSchema; path: string; optional: boolean; value: unknown; onChange: (value: unknown) => void;
}) {
  const { t, of } = useWords();
  const { faultAt } = useForm();
  const item = field.items as GroupSchema;
  const rows = (value ?? []) as Draft[];
  const title = of(field['x-title']);
  const fault = faultAt(path);
  const add = useRef<HTMLDivElement>(null);

  const focusRow = (at: number) => requestAnimationFrame(() => document.getElementById(controlId(`${path}[${at}]`))?.focus());
  const append = () => {
    onChange([...rows, {}]);
    focusRow(rows.length);
  };
  const remove = (at: number) => {
    onChange(rows.filter((_, each) => each !== at));
    requestAnimationFrame(() => add.current?.querySelector('button')?.focus());
  };
  return (
    <fieldset className={fault ? 'form-group wrong' : 'form-group'} id={controlId(path)} tabIndex={-1}>
      <legend>{title}{optional && <span className="optional"> {t('form.optional')}</span>}</legend>
      {field['x-hint'] && <p className="hint">{of(field['x-hint'])}</p>}
      {fault && <p className="fault">{fault}</p>}
      {rows.map((row, at) => (
        <fieldset className="form-row" key={at} id={controlId(`${path}[${at}]`)} tabIndex={-1}>
          <legend>{title} {at + 1}</legend>
          <Fields group={item} answers={answersOf(item, row)} draft={row} path={`${path}[${at}]`}
            onChange={(changed) => onChange(rows.map((each, place) => (place === at ? changed : each)))} />
          <p><Button slim look="grave" onClick={() => remove(at)}>{t('form.removeRow', { row: `${title} ${at + 1}` })}</Button></p>
        </fieldset>
      ))}
      {rows.length < (field.maxItems ?? Infinity) && (
        <div ref={add}><Button slim onClick={append}><Icon name="plus" />{t('form.addRow', { what: title })}</Button></div>
      )}
    </fieldset>
  );
}
