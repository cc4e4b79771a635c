import { TextField } from '../design/fields';
import { useWords } from '../messages/words';

export type Names = { hi: string; en: string };

/** What people read, in both languages. */
export function NameFields({ value, optional, hint, fault, onChange }: {
  value: Names; optional?: boolean; hint?: string; fault: (language: keyof Names) => string | undefined; onChange: (value: Names) => void;
}) {
  const { t } = useWords();
  return (
    <>
      <TextField label={t('office.name.hi')} hint={hint} lang="hi" autoComplete="off" maxLength={160} optional={optional} value={value.hi} fault={fault('hi')}
        onChange={(hi) => onChange({ ...value, hi })} />
      <TextField label={t('office.name.en')} lang="en" autoComplete="off" maxLength={160} optional={optional} value={value.en} fault={fault('en')}
        onChange={(en) => onChange({ ...value, en })} />
    </>
  );
}

/** As it is sent: spaces around a name are no part of it. */
export const trimmed = ({ hi, en }: Names): Names => ({ hi: hi.trim(), en: en.trim() });
