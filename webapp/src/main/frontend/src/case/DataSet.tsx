import { useQueries } from '@tanstack/react-query';
import { Choices } from '../design/fields';
import { fieldsOf } from '../form/schema';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { formQuery, type Case } from './useCase';

/** By form, which of its fields the receiver may read. */
export type Shared = Readonly<Record<string, readonly string[]>>;

/** Field by field, and nothing of it chosen beforehand: the law allows what the purpose needs. */
export function DataSet({ file, shared, onChange }: { file: Case; shared: Shared; onChange: (shared: Shared) => void }) {
  const { t, of } = useWords();
  const me = useMe();
  const own = new Set(me.posts.map((post) => post.department));
  const codes = [...new Set(file.entries.nodes.filter((entry) => own.has(entry.department)).map((entry) => entry.form))];
  const forms = useQueries({ queries: codes.map((code) => formQuery(code)) });
  const choose = (form: string) => (paths: string[]) => onChange({ ...shared, [form]: paths });
  return (
    <fieldset className="form-group">
      <legend>{t('dataSet.title')}</legend>
      <p className="hint">{t('dataSet.hint')}</p>
      <Choices kind="checkbox" label={t('dataSet.case')} chosen={shared.case ?? []} onChange={choose('case')}
        options={[{ value: 'category', label: t('case.category') }, { value: 'incidents', label: t('case.part.incidents') }]} />
      <Choices kind="checkbox" label={t('dataSet.person')} chosen={shared.person ?? []} onChange={choose('person')}
        options={[{ value: 'identity', label: t('dataSet.identity') }, { value: 'safeContact', label: t('dataSet.safeContact') }]} />
      {forms.map(({ data: form }) => form && (
        <Choices key={form.code} kind="checkbox" label={of(form.title)} chosen={shared[form.code] ?? []} onChange={choose(form.code)}
          options={fieldsOf(form.schema).map(([name, field]) => ({ value: name, label: of(field['x-title']) }))} />
      ))}
    </fieldset>
  );
}
