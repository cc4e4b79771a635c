import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { Said } from '../app/say';
import { FrameHead, Name } from '../app/FrameHead';
import { SelectField } from '../design/fields';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useAddress, useShelf } from './catalogue';
import { Call } from './Call';
import { ChosenState, statesQuery, useChosenState, type CatalogueState } from './states';
import './catalogue.css';

/** The catalogue as anybody sees it: nobody signs in, nothing is kept, and help is one touch away on every page. */
export function PublicFrame() {
  const { t } = useWords();
  return (
    <div className="frame">
      <FrameHead home={<Link to="/catalogue/schemes" className="frame-name" aria-label={`${t('app.name')}, ${t('nav.catalogue')}`}><Name /></Link>}>
        <Link to="/" className="menu for-officers"><Icon name="person" /><span>{t('catalogue.officers')}</span></Link>
      </FrameHead>
      <main id="main" className="public" tabIndex={-1}><InAState><Urgent /><Shelves /><Outlet /></InAState></main>
      <Said />
    </div>
  );
}

/** Which state's catalogue: the one in the address, or the only one there is; else it is asked. */
function InAState({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const { state: code } = useAddress();
  const states = useQuery(statesQuery);
  if (states.isPending) return <Loading />;
  if (states.error) return <Problem fault={states.error} again={() => void states.refetch()} />;
  const chosen = states.data.find((each) => each.code === code) ?? (states.data.length === 1 ? states.data[0] : undefined);
  if (chosen) {
    return <ChosenState value={chosen}>{states.data.length > 1 && <StateChoice states={states.data} chosen={chosen} />}{children}</ChosenState>;
  }
  return (
    <Page title={t('nav.catalogue')} lead={t('catalogue.lead')}>
      {states.data.length === 0
        ? <Empty title={t('catalogue.noState')}><p>{t('catalogue.noStateWhy')}</p></Empty>
        : <StateChoice states={states.data} />}
    </Page>
  );
}

function StateChoice({ states, chosen }: { states: readonly CatalogueState[]; chosen?: CatalogueState }) {
  const { t, of } = useWords();
  const navigate = useNavigate();
  return (
    <div className="no-print">
      <SelectField label={t('catalogue.state')} value={chosen ? String(chosen.code) : ''}
        options={states.map((state) => ({ value: String(state.code), label: of(state.name) }))}
        onChange={(value) => void navigate({ to: '.', search: value ? { state: Number(value) } : {} })} />
    </div>
  );
}

/** The numbers to dial now, before anything else. */
function Urgent() {
  const { t } = useWords();
  const state = useChosenState();
  const { nodes } = useShelf('helplines', state.code, {});
  // Several departments may name the same number; it is dialled once.
  const phones = nodes.filter((helpline, at) =>
    helpline.kind === 'PHONE' && nodes.findIndex((each) => each.address === helpline.address) === at);
  if (phones.length === 0) return null;
  return (
    <nav className="urgent" aria-label={t('catalogue.urgent')}>
      <ul className="row">{phones.map((phone) => <li key={phone.code}><Call helpline={phone} /></li>)}</ul>
    </nav>
  );
}

function Shelves() {
  const { t } = useWords();
  const shelves = [
    ['/catalogue/check', t('eligibility.tab')],
    ['/catalogue/schemes', t('catalogue.schemes')],
    ['/catalogue/services', t('catalogue.services')],
    ['/catalogue/rights', t('catalogue.rights')],
    ['/catalogue/helplines', t('catalogue.helplines')],
    ['/catalogue/offices', t('catalogue.offices')],
  ] as const;
  return (
    <nav className="tabs" aria-label={t('nav.catalogue')}>
      {shelves.map(([to, name]) => (
        <Link key={to} to={to} search={(now) => now} activeProps={{ 'aria-current': 'page' }} activeOptions={{ includeSearch: false }}>{name}</Link>
      ))}
    </nav>
  );
}
