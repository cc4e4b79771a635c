import { useEffect, useState, type ReactNode } from 'react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../design/Button';
import { Line } from '../device/Line';
import { Icon, type IconName } from '../design/icons';
import { useWords } from '../messages/words';
import { signOut, useMe } from '../session/session';
import { FrameHead, Name } from './FrameHead';
import { Said } from './say';

/** Head, navigation and the screen; the same on every device, arranged by its width. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => setOpen(false), [path]);
  return (
    <div className="frame">
      <FrameHead home={<Link to="/" className="frame-name" aria-label={`${t('app.name')}, ${t('nav.myDay')}`}><Name /></Link>}>
        <button type="button" className="menu" aria-expanded={open} aria-controls="navigation" onClick={() => setOpen(!open)}>
          <Icon name="menu" /><span>{t('frame.menu')}</span>
        </button>
      </FrameHead>
      <div className="frame-body">
        <div className={open ? 'frame-side open' : 'frame-side'} id="navigation">
          <div>
            <Navigation />
            <WhoIsHere />
          </div>
        </div>
        <main id="main" tabIndex={-1}><Line />{children}</main>
      </div>
      <Said />
    </div>
  );
}

function Navigation() {
  const { t } = useWords();
  const me = useMe();
  return (
    <nav aria-label={t('frame.navigation')}>
      <ul>
        <Item to="/" icon="day">{t('nav.myDay')}</Item>
        <Item to="/referrals" icon="referral">{t('nav.referrals')}</Item>
        <Item to="/cases" icon="cases">{t('nav.cases')}</Item>
        <Item to="/new-case" icon="plus">{t('nav.newCase')}</Item>
        <Item to="/prepared" icon="done">{t('nav.prepared')}</Item>
        <Item to="/counter" icon="person">{t('nav.counter')}</Item>
        <Item to="/meetings" icon="done">{t('nav.meetings')}</Item>
        <Item to="/handovers" icon="person">{t('nav.handovers')}</Item>
        <Item to="/circulars" icon="form">{t('nav.circulars')}</Item>
        <Item to="/returns" icon="grid">{t('nav.returns')}</Item>
        <Item to="/information-requests" icon="search">{t('nav.informationRequests')}</Item>
        <Item to="/blanks" icon="print">{t('nav.blanks')}</Item>
        <Item to="/matrix" icon="grid">{t('nav.matrix')}</Item>
        {(me.role !== 'OFFICER' || me.posts.some((post) => post.nodal)) && <Item to="/indicators" icon="grid">{t('nav.indicators')}</Item>}
        <Item to="/plans" icon="done">{t('nav.plans')}</Item>
        <Item to="/catalogue/schemes" icon="form">{t('nav.catalogue')}</Item>
        <Item to="/settings" icon="gear">{t('nav.settings')}</Item>
        {me.role !== 'OFFICER' && <Item to="/administration" icon="gear">{t('nav.administration')}</Item>}
      </ul>
    </nav>
  );
}

function Item({ to, icon, children }: { to: string; icon: IconName; children: ReactNode }) {
  return (
    <li>
      <Link to={to} activeOptions={{ exact: to === '/' }} activeProps={{ 'aria-current': 'page' }}>
        <Icon name={icon} /><span>{children}</span>
      </Link>
    </li>
  );
}

function WhoIsHere() {
  const { t, of } = useWords();
  const client = useQueryClient();
  const me = useMe();
  return (
    <div className="who">
      <p><b>{me.displayName}</b></p>
      <ul>
        {me.posts.map((post) => <li key={post.id}>{of(post.name)}<br /><span className="soft">{of(post.officeName)}{post.assisting && ` · ${t('assist.assisting')}`}</span></li>)}
      </ul>
      {me.posts.length === 0 && me.role === 'OFFICER' && <p className="soft">{t('frame.noPost')}</p>}
      <Button slim onClick={() => void signOut(client)}>{t('act.signOut')}</Button>
    </div>
  );
}
