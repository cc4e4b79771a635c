import { useQuery } from '@tanstack/react-query';
import { bookQuery } from '../app/book';
import { saveFile } from '../app/saveFile';
import { Button } from '../design/Button';
import { useWords } from '../messages/words';
import { usePostKinds } from '../offices/usePostKinds';

const COLUMNS = {
  POSTS: [
    'code', 'kind', 'department', 'state', 'district', 'office_code', 'office_name_en', 'office_name_hi', 'office_phone', 'name_en', 'name_hi', 'reports_to',
  ],
  OFFICERS: ['sign_in_name', 'display_name', 'state', 'post', 'charge', 'order_number', 'order_date', 'from', 'until'],
} as const;

/** Spreadsheets take a file for Hindi only where it begins with this. */
const MARK = '\uFEFF';

type Props = { kind: 'POSTS'; state: number } | { kind: 'OFFICERS' };

/** What each column of the file holds, with the codes that it may name, and a file with the headings alone. */
export function ImportColumns(props: Props) {
  const { t } = useWords();
  const columns = COLUMNS[props.kind];
  const template = () => saveFile(new Blob([`${MARK}${columns.join(',')}\r\n`], { type: 'text/csv' }), `${props.kind.toLowerCase()}.csv`);
  return (
    <details className="card folded">
      <summary>{t('import.columns')}</summary>
      <div className="stack">
        <dl className="facts">
          {columns.map((column) => <div key={column}><dt className="code">{column}</dt><dd>{t(`import.column.${column}`)}</dd></div>)}
        </dl>
        <div className="actions"><Button slim onClick={template}>{t('import.template')}</Button></div>
        {props.kind === 'POSTS' && <Codes state={props.state} />}
      </div>
    </details>
  );
}

function Codes({ state }: { state: number }) {
  const { t, of } = useWords();
  const departments = usePostKinds(state).data ?? [];
  const districts = useQuery(bookQuery(state)).data?.districts.nodes ?? [];
  return (
    <>
      <h3>{t('import.codes')}</h3>
      <dl className="facts">
        {districts.map((each) => <div key={each.code}><dt className="code">{each.code}</dt><dd>{of(each.name)}</dd></div>)}
      </dl>
      {departments.map((department) => (
        <details key={department.id} className="folded">
          <summary><span>{of(department.name)} (<span className="code">{department.id}</span>)</span></summary>
          <dl className="facts">
            {department.postKinds.map((kind) => (
              <div key={kind.code}><dt className="code">{kind.code}</dt><dd>{of(kind.name)} · {t(`office.level.${kind.level}`)}</dd></div>
            ))}
          </dl>
        </details>
      ))}
    </>
  );
}
