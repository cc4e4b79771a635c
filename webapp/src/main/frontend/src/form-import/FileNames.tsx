import { useMemo } from 'react';
import { usePersonLabel, type Case } from '../case/useCase';
import type { FormSchema } from '../form/schema';
import { useWords } from '../messages/words';
import { Table } from '../design/Table';
import { namesOf } from './file';

/** For whoever prepares the file: the names that it uses, and by which identifiers it speaks of the case's persons. */
export function FileNames({ file, schema }: { file: Case; schema: FormSchema }) {
  const { t, of } = useWords();
  const label = usePersonLabel();
  const names = useMemo(() => namesOf(schema), [schema]);
  return (
    <details className="card folded">
      <summary>{t('formImport.names')}</summary>
      <div className="stack">
        <p className="soft">{t('formImport.names.what')}</p>
        {file.persons.nodes.length > 0 && (
          <dl className="facts">
            {file.persons.nodes.map((person) => <div key={person.id}><dt>{label(person)}</dt><dd><code>{person.id}</code></dd></div>)}
          </dl>
        )}
        <Table heads={[t('formImport.names.name'), t('formImport.names.meaning')]}>
          {names.map((each) => <tr key={each.name}><th scope="row"><code>{each.name}</code></th><td data-label={t('formImport.names.meaning')}>{of(each.title)}{each.part && `: ${t(`document.${each.part}`)}`}</td></tr>)}
        </Table>
      </div>
    </details>
  );
}
