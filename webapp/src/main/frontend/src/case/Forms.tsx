import { Link } from '@tanstack/react-router';
import { useBook } from '../app/book';
import { Icon } from '../design/icons';
import { Empty } from '../design/states';
import { Table } from '../design/Table';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { heldPosts, useMe } from '../session/session';
import { useCase, type Entry } from './useCase';

/** The forms that one's department fills in, and what of all departments may be read. */
export function Forms() {
  const { t, of } = useWords();
  const file = useCase();
  const me = useMe();
  const book = useBook();
  const own = new Set(me.posts.map((post) => post.department));
  const entries = file.entries.nodes;
  const fillable = [...book.departments.values()].filter((each) => own.has(each.id) && each.enabledSince)
    .flatMap((each) => each.forms)
    .filter((form) => form.cardinality === 'MANY_PER_CASE' || !entries.some((entry) => entry.form === form.code));
  const typed = fillable.filter((form) => form.origin === 'ENTERED');
  // Who assists prepares what is typed; an import is the holder's act.
  const importable = fillable.filter((form) => form.origin === 'IMPORTED' && heldPosts(me).some((post) => post.department === form.department));
  const tellsPacket = (entry: Entry) => entry.tellsReference && own.has(entry.department)
    && !entries.some((each) => each.startsPacket && each.department === entry.department);
  return (
    <div className="stack">
      {file.status === 'OPEN' && (
        <section className="stack tight" aria-labelledby="fill-in">
          <h2 id="fill-in">{t('forms.fillIn')}</h2>
          {typed.length === 0 && <Empty title={t('forms.allFilled')}><p className="soft">{t('forms.allFilled.what')}</p></Empty>}
          <ul className="form-list">
            {typed.map((form) => (
              <li key={form.code}>
                <Link className="button" to="/cases/$id/forms/$form" params={{ id: file.id, form: form.code }}><Icon name="form" />{of(form.title)}</Link>
              </li>
            ))}
          </ul>
          {importable.length > 0 && (
            <>
              <h3>{t('formImport.forms')}</h3>
              <ul className="form-list">
                {importable.map((form) => (
                  <li key={form.code}>
                    <Link className="button" to="/cases/$id/import/$form" params={{ id: file.id, form: form.code }}><Icon name="form" />{of(form.title)}</Link>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      <section className="stack tight" aria-labelledby="entries">
        <h2 id="entries">{t('forms.entries')}</h2>
        {entries.length === 0 && <Empty title={t('forms.none')}><p className="soft">{t('forms.none.what')}</p></Empty>}
        {entries.length > 0 && (
          <Table heads={[t('forms.form'), t('forms.department'), t('forms.recordedAt'), t('forms.version')]}>
            {entries.map((entry) => (
              <tr key={entry.id}>
                <th scope="row"><Link to="/cases/$id/forms/$form" params={{ id: file.id, form: entry.form }} search={{ entry: entry.id }}>{book.form(entry.form)}</Link>
                  {entry.startsPacket && own.has(entry.department) && <><br /><Link className="button slim" to="/packets/$entry" params={{ entry: entry.id }}>{t('packet.title')}</Link></>}
                  {tellsPacket(entry) && <><br /><Link className="button slim" to="/cases/$id/reference/$entry" params={{ id: file.id, entry: entry.id }}>{t('packet.title')}</Link></>}</th>
                <td data-label={t('forms.department')}>{book.department(entry.department)}</td>
                <td data-label={t('forms.recordedAt')} className="moment">{dayAndTime(entry.recordedAt)}{entry.enteredLate && <> <span className="badge soon">{t('late.step', { acted: dayAndTime(entry.actedAt) })}</span></>}</td>
                <td data-label={t('forms.version')}>{entry.version}</td>
              </tr>
            ))}
          </Table>
        )}
      </section>
    </div>
  );
}
