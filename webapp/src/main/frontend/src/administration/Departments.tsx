import { useQuery } from '@tanstack/react-query';
import { bookQuery } from '../app/book';
import { Icon } from '../design/icons';
import { Loading, Problem } from '../design/states';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { useAdministeredState } from './administered';

/** What departments there are, since when each works in the state, and what it brings. */
export function Departments() {
  const { t, of } = useWords();
  const state = useAdministeredState();
  const read = useQuery(bookQuery(state));
  if (read.isPending) return <Loading />;
  if (!read.data) return <Problem fault={read.error} again={() => void read.refetch()} />;
  return (
    <div className="table-frame">
      <table className="cards">
        <thead><tr>
          <th scope="col">{t('forms.department')}</th><th scope="col">{t('administration.enabled')}</th>
          <th scope="col">{t('administration.forms')}</th><th scope="col">{t('administration.services')}</th><th scope="col">{t('administration.postKinds')}</th>
        </tr></thead>
        <tbody>
          {read.data.departments.nodes.map((each) => (
            <tr key={each.id}>
              <th scope="row">{of(each.name)}</th>
              <td data-label={t('administration.enabled')}>{each.enabledSince
                ? <span className="badge good"><Icon name="done" />{t('administration.since', { day: day(each.enabledSince) })}</span>
                : <span className="badge"><Icon name="stop" />{t('administration.notEnabled')}</span>}</td>
              <td data-label={t('administration.forms')}>{each.forms.map((form) => of(form.title)).join(', ') || '–'}</td>
              <td data-label={t('administration.services')}>{each.services.map((service) => of(service.name)).join(', ') || '–'}</td>
              <td data-label={t('administration.postKinds')}>{each.postKinds.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
