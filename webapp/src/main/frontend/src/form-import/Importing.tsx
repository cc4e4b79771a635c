import { useMemo, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { ImportFormDocument } from '../gql/generated/graphql';
import { useChoosers } from '../case/choosers';
import { useCaseAct, type Case } from '../case/useCase';
import { Button } from '../design/Button';
import { Field } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { AnswersShown } from '../form/AnswersShown';
import type { FormSchema } from '../form/schema';
import { faultsOf } from '../form/serverFaults';
import { useWords } from '../messages/words';
import { FileFaults } from './FileFaults';
import { FileNames } from './FileNames';
import { Imported } from './Imported';
import { readFile } from './file';

type ImportableForm = { code: string; cardinality: string; schema: FormSchema };

/** The file is shown as it would stand in the case, with what is wrong with it, before anything is written. */
export function Importing({ file, form }: { file: Case; form: ImportableForm }) {
  const { t } = useWords();
  const choosers = useChoosers(file, form.schema);
  const [chosen, setChosen] = useState<string>();
  const [imported, setImported] = useState<string>();
  const read = useMemo(() => (chosen === undefined ? undefined : readFile(form.schema, chosen)), [form.schema, chosen]);
  const act = useCaseAct(async (text: string, key) => {
    setImported((await ask(ImportFormDocument, { case: file.id, form: form.code, file: text, key })).importForm.id);
  }, t('formImport.said'));
  const refused = faultsOf(act.error);
  const faults = refused.length > 0 ? refused : read?.faults ?? [];
  const choose = async (picked: File | undefined) => {
    act.reset();
    setChosen(picked && await picked.text());
  };
  const there = form.cardinality === 'ONE_PER_CASE' ? file.entries.nodes.find((each) => each.form === form.code) : undefined;
  if (imported) return <Imported file={file} form={form.code} entry={imported} />;
  if (there) {
    return <Notice>{t('formImport.there')}{' '}<Link to="/cases/$id/forms/$form" params={{ id: file.id, form: form.code }} search={{ entry: there.id }}>{t('formImport.read')}</Link></Notice>;
  }
  return (
    <>
      <p>{t('formImport.lead')}</p>
      <Field label={t('formImport.file')} hint={t('formImport.file.hint')} fault={chosen !== undefined && !read ? t('formImport.unreadable') : undefined}>
        {({ id, describedBy, invalid }) => (
          <input id={id} type="file" accept=".json,application/json" className="input" aria-describedby={describedBy} aria-invalid={invalid}
            onChange={(event) => void choose(event.target.files?.[0])} />
        )}
      </Field>
      <FileNames file={file} schema={form.schema} />
      {faults.length > 0 && <FileFaults schema={form.schema} faults={faults} />}
      {act.error && refused.length === 0 && <Problem fault={act.error} />}
      {read && faults.length === 0 && chosen !== undefined && (
        <section className="stack tight" aria-labelledby="preview">
          <h3 id="preview">{t('formImport.preview')}</h3>
          <div role="status"><Notice kind="soon">{t('formImport.preview.what')}</Notice></div>
          <div className="card"><AnswersShown group={form.schema} answers={read.answers} choosers={choosers} /></div>
          <div className="actions"><Button look="main" busy={act.isPending} onClick={() => act.mutate(chosen)}>{t('import.run')}</Button></div>
        </section>
      )}
    </>
  );
}
