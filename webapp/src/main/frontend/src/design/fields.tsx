import { useId, type InputHTMLAttributes, type ReactNode } from 'react';
import { useWords } from '../messages/words';

type Wrapping = {
  label: string;
  hint?: string | undefined;
  fault?: string | undefined;
  optional?: boolean | undefined;
  id?: string | undefined;
  children: (ids: { id: string; describedBy: string | undefined; invalid: true | undefined }) => ReactNode;
};

/** Label, hint and fault around one control, tied to it for screen readers. */
export function Field({ label, hint, fault, optional, id, children }: Wrapping) {
  const { t } = useWords();
  const own = useId();
  const control = id ?? own;
  const described = [hint && `${control}-hint`, fault && `${control}-fault`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={fault ? 'field wrong' : 'field'}>
      <label htmlFor={control}>{label}{optional && <span className="optional"> {t('form.optional')}</span>}</label>
      {hint && <p className="hint" id={`${control}-hint`}>{hint}</p>}
      {fault && <p className="fault" id={`${control}-fault`}>{fault}</p>}
      {children({ id: control, describedBy: described, invalid: fault ? true : undefined })}
    </div>
  );
}

type TextProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & {
  label: string; hint?: string | undefined; fault?: string | undefined; optional?: boolean | undefined;
  onChange: (value: string) => void;
};

export function TextField({ label, hint, fault, optional, id, onChange, className, ...rest }: TextProps) {
  return (
    <Field label={label} hint={hint} fault={fault} optional={optional} id={id}>
      {({ id: control, describedBy, invalid }) => (
        <input {...rest} id={control} className={['input', className].filter(Boolean).join(' ')} aria-describedby={describedBy}
          aria-invalid={invalid} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}

export function LongTextField({ label, hint, fault, optional, id, value, onChange, maxLength }: {
  label: string; hint?: string | undefined; fault?: string | undefined; optional?: boolean | undefined;
  id?: string | undefined; value: string; onChange: (value: string) => void; maxLength?: number | undefined;
}) {
  return (
    <Field label={label} hint={hint} fault={fault} optional={optional} id={id}>
      {({ id: control, describedBy, invalid }) => (
        <textarea id={control} className="input" value={value} maxLength={maxLength} aria-describedby={describedBy}
          aria-invalid={invalid} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}

export type Option = { value: string; label: string };

export function SelectField({ label, hint, fault, optional, id, value, options, onChange, empty }: {
  label: string; hint?: string | undefined; fault?: string | undefined; optional?: boolean | undefined;
  id?: string | undefined; value: string; options: readonly Option[]; onChange: (value: string) => void; empty?: string;
}) {
  const { t } = useWords();
  return (
    <Field label={label} hint={hint} fault={fault} optional={optional} id={id}>
      {({ id: control, describedBy, invalid }) => (
        <select id={control} className="input" value={value} aria-describedby={describedBy} aria-invalid={invalid}
          onChange={(event) => onChange(event.target.value)}>
          <option value="">{empty ?? t('form.choose')}</option>
          {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
      )}
    </Field>
  );
}

/** One or several of a few options, all of them in sight. */
export function Choices({ label, hint, fault, optional, id, kind, chosen, options, onChange, across }: {
  label: string; hint?: string | undefined; fault?: string | undefined; optional?: boolean | undefined;
  id?: string | undefined; kind: 'radio' | 'checkbox'; chosen: readonly string[]; options: readonly Option[];
  onChange: (chosen: string[]) => void; across?: boolean;
}) {
  const { t } = useWords();
  const own = useId();
  const group = id ?? own;
  const described = [hint && `${group}-hint`, fault && `${group}-fault`].filter(Boolean).join(' ') || undefined;
  const pick = (value: string, on: boolean) => {
    if (kind === 'radio') onChange([value]);
    else onChange(on ? [...chosen, value] : chosen.filter((each) => each !== value));
  };
  return (
    <fieldset className={fault ? 'field wrong' : 'field'} aria-describedby={described}>
      <legend>{label}{optional && <span className="optional"> {t('form.optional')}</span>}</legend>
      {hint && <p className="hint" id={`${group}-hint`}>{hint}</p>}
      {fault && <p className="fault" id={`${group}-fault`}>{fault}</p>}
      <div className={across ? 'choices across' : 'choices'}>
        {options.map((option, at) => (
          <label className="choice" key={option.value}>
            <input id={at === 0 ? group : undefined} type={kind} name={group} value={option.value}
              checked={chosen.includes(option.value)} onChange={(event) => pick(option.value, event.target.checked)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
