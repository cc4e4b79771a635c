import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { SelectField } from '../design/fields';
import { Page } from '../design/Page';
import { Empty } from '../design/states';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { AdministeredState } from './administered';
import { statesQuery } from './useAdministration';

const PARTS = [
  ['/administration', 'administration.departments'],
  ['/administration/posts', 'administration.posts'],
  ['/administration/accounts', 'administration.accounts'],
  ['/administration/jurisdictions', 'administration.jurisdictions'],
  ['/administration/imports', 'administration.imports'],
  ['/administration/holidays', 'administration.holidays'],
  ['/administration/law-checks', 'administration.lawChecks'],
  ['/administration/risk', 'administration.risk'],
  ['/administration/other-states', 'administration.otherStates'],
  ['/administration/notices', 'administration.notices'],
] as const;

/** For administrators: a state's departments, its posts and who holds them, and who may sign in. */
export function AdministrationFrame() {
  const { t, of } = useWords();
  const me = useMe();
  const [chosen, setChosen] = useState('5');
  const states = useQuery({ ...statesQuery, enabled: me.role === 'PLATFORM_ADMINISTRATOR' });
  if (me.role === 'OFFICER') {
    return <Page title={t('nav.administration')}><Empty title={t('administration.notYours')} /></Page>;
  }
  return (
    <Page title={t('nav.administration')}>
      {me.role === 'PLATFORM_ADMINISTRATOR' && (
        <SelectField label={t('administration.state')} value={chosen} onChange={(value) => setChosen(value || '5')}
          options={(states.data ?? []).map((state) => ({ value: String(state.code), label: of(state.name) }))} />
      )}
      <nav className="tabs" aria-label={t('nav.administration')}>
        {PARTS.map(([to, label]) => (
          <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>{t(label)}</Link>
        ))}
      </nav>
      <AdministeredState value={me.state ?? Number(chosen)}><Outlet /></AdministeredState>
    </Page>
  );
}
