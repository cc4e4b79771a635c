import { useEffect, useState, type ReactNode } from 'react';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../design/Button';
import { Icon, Mark, type IconName } from '../design/icons';
import { useWords } from '../messages/words';
import { quickExit, signOut, useMe } from '../session/session';
import { DemonstrationMark } from './DemonstrationMark';
import { LanguageSwitch } from './LanguageSwitch';
import { Said } from './say';
import './frame.css';

/** Head, navigation and the screen; the same on every device, arranged by its width. */
export function Frame() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => setOpen(false), [path]);
  const toMain = () => {
    const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
    heading?.focus();
    heading?.scrollIntoView();
  };
  return (
    <div className="frame">
      <button type="button" className="skip unseen" onClick={toMain}>{t('frame.skip')}</button>
      <DemonstrationMark />
      <header className="frame-head">
        <Link to="/" className="frame-name" aria-label={`${t('app.name')}, ${t('nav.myDay')}`}>
          <Mark size={34} />
          <span className="frame-words"><b lang="hi">समन्वय</b> <span lang="en">Samanvay</span></span>
        </Link>
        <div className="frame-tools">
          <LanguageSwitch />
          <button type="button" className="exit" onClick={quickExit} title={t('frame.exitWhy')}>
            <Icon name="leave" /><span>{t('frame.exit')}</span>
          </button>
          <button type="button" className="menu" aria-expanded={open} aria-controls="navigation" onClick={() => setOpen(!open)}>
            <Icon name="menu" /><span>{t('frame.menu')}</span>
          </button>
        </div>
      </header>
      <div className="frame-body">
        <div className={open ? 'frame-side open' : 'frame-side'} id="navigation">
          <div>
            <Navigation />
            <WhoIsHere />
          </div>
        </div>
        <main id="main" tabIndex={-1}><Outlet /></main>
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
        <Item to="/matrix" icon="grid">{t('nav.matrix')}</Item>
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
        {me.posts.map((post) => <li key={post.id}>{of(post.name)}<br /><span className="soft">{of(post.officeName)}</span></li>)}
      </ul>
      {me.posts.length === 0 && me.role === 'OFFICER' && <p className="soft">{t('frame.noPost')}</p>}
      <Button slim onClick={() => void signOut(client)}>{t('act.signOut')}</Button>
    </div>
  );
}
