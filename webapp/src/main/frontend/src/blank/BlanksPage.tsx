import { Link } from '@tanstack/react-router';
import { useBook } from '../app/book';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Empty } from '../design/states';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';

/** For the days without line or power: every form that one's department fills in, to print and to keep in the drawer. */
export function BlanksPage() {
  const { t, of } = useWords();
  const me = useMe();
  const book = useBook();
  const own = new Set(me.posts.map((post) => post.department));
  const departments = [...book.departments.values()].filter((each) => own.has(each.id) && each.enabledSince);
  return (
    <Page title={t('blank.title')} lead={t('blank.lead')}>
      {departments.length === 0 && <Empty title={t('blank.none')}><p className="soft">{t('blank.none.what')}</p></Empty>}
      {departments.map((department) => (
        <section key={department.id} className="stack tight" aria-labelledby={`blanks-${department.id}`}>
          <h2 id={`blanks-${department.id}`}>{of(department.name)}</h2>
          <ul className="form-list">
            {department.forms.filter((form) => form.origin === 'ENTERED').map((form) => (
              <li key={form.code}><Link className="button" to="/blanks/$form" params={{ form: form.code }}><Icon name="print" />{of(form.title)}</Link></li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
