import { Link, getRouteApi } from '@tanstack/react-router';
import { useAdministeredState } from '../administration/administered';
import { useWords } from '../messages/words';
import { Gaps } from './Gaps';
import { Overlaps } from './Overlaps';
import { Taker } from './Taker';
import { Units } from './Units';

const route = getRouteApi('/administration/jurisdictions');

const PARTS = [['jurisdiction.list', {}], ['jurisdiction.findings', { show: 'findings' }], ['jurisdiction.taker', { show: 'taker' }]] as const;

/** Which unit answers for which places of the state: the list, what is wrong with it, and what it answers for a place. */
export function JurisdictionsPage() {
  const { t } = useWords();
  const state = useAdministeredState();
  const { show } = route.useSearch();
  return (
    <div className="stack">
      <p className="soft">{t('jurisdiction.lead')}</p>
      <nav className="tabs" aria-label={t('administration.jurisdictions')}>
        {PARTS.map(([label, search]) => (
          <Link key={label} to="/administration/jurisdictions" search={search} activeOptions={{ exact: true }}
            aria-current={('show' in search ? search.show : undefined) === show ? 'page' : undefined}>{t(label)}</Link>
        ))}
      </nav>
      {!show && <Units state={state} />}
      {show === 'findings' && <><Overlaps state={state} /><Gaps state={state} /></>}
      {show === 'taker' && <Taker state={state} />}
    </div>
  );
}
