import { useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { SearchCasesDocument } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { TextField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { heldPosts, useMe } from '../session/session';

/** A report that another system holds is imported into its case, which is found by its code or by a number that it is known by. */
export function IntoCase() {
  const { t, of } = useWords();
  const book = useBook();
  const own = new Set(heldPosts(useMe()).map((post) => post.department));
  const [value, setValue] = useState('');
  const [missing, setMissing] = useState(false);
  const forms = [...book.departments.values()].filter((each) => own.has(each.id) && each.enabledSince)
    .flatMap((each) => each.forms).filter((form) => form.origin === 'IMPORTED');
  const find = useMutation({
    mutationFn: async (wanted: string) => {
      const answers = await Promise.all((['CODE', 'EXTERNAL_NUMBER'] as const).map((by) => ask(SearchCasesDocument, { by, value: wanted })));
      return [...new Map(answers.flatMap((each) => each.searchCases.nodes).map((each) => [each.id, each])).values()];
    },
  });
  if (forms.length === 0) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(value.trim() === '');
    if (value.trim() !== '') find.mutate(value.trim());
  };
  return (
    <details className="card folded">
      <summary>{t('packet.import')}</summary>
      <form className="stack form" onSubmit={submit} noValidate>
        <p className="soft">{t('packet.import.lead')}</p>
        <TextField label={t('packet.import.case')} hint={t('packet.import.case.hint')} autoComplete="off" spellCheck={false} maxLength={100}
          value={value} onChange={setValue} fault={missing && value.trim() === '' ? t('form.fault.missing') : undefined} />
        {find.error && <Problem fault={find.error} />}
        <div role="status" className="stack tight">
          {find.data?.length === 0 && <Notice kind="soon">{t('packet.import.notFound')}</Notice>}
          {find.data?.map((each) => (
            <div key={each.id} className="row apart">
              <Link className="code" to="/cases/$id" params={{ id: each.id }}>{each.number}</Link>
              {forms.map((form) => (
                <Link key={form.code} className="button slim" to="/cases/$id/import/$form" params={{ id: each.id, form: form.code }}>{t('formImport.act', { form: of(form.title) })}</Link>
              ))}
            </div>
          ))}
        </div>
        <div className="actions"><Button type="submit" busy={find.isPending}>{t('packet.import.find')}</Button></div>
      </form>
    </details>
  );
}
