import { TextField } from '../design/fields';
import { useWords } from '../messages/words';
import { useForm } from './context';

const PARTS = ['register', 'number', 'heldAt'] as const;

/** Where a paper lies: until papers can be kept here safely, it is named and not uploaded. */
export function DocumentField({ id, path, label, hint, fault, optional, value, onChange }: {
  id: string; path: string; label: string; hint?: string | undefined; fault?: string | undefined; optional?: boolean;
  value: Record<string, string>; onChange: (value: Record<string, string>) => void;
}) {
  const { t } = useWords();
  const { faultAt } = useForm();
  return (
    <fieldset className={fault ? 'field wrong' : 'field'} id={id} tabIndex={-1}>
      <legend>{label}{optional && <span className="optional"> {t('form.optional')}</span>}</legend>
      {hint && <p className="hint">{hint}</p>}
      {fault && <p className="fault">{fault}</p>}
      <div className="document-parts">
        {PARTS.map((part) => (
          <TextField key={part} id={`${id}.${part}`} label={t(`document.${part}`)} fault={faultAt(`${path}.${part}`)} maxLength={120}
            autoComplete="off" value={value[part] ?? ''} onChange={(text) => onChange({ ...value, [part]: text })} />
        ))}
      </div>
    </fieldset>
  );
}
