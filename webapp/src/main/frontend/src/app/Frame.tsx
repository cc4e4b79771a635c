import { useEffect, useState, type ReactNode } from 'react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../design/Button';
import { Line } from '../device/Line';
import { Icon, type IconName } from '../design/icons';
import { useWords } from '../messages/words';
import { signOut, useMe } from '../session/session';
import { useBook } from './book';
import { FrameHead, Name } from './FrameHead';
import { isFor, menu } from './menu';
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
  const { t, of } = useWords();
  const me = useMe();
  const book = useBook();
  const own = new Set(me.posts.map((post) => post.department));
  const lanes = [...book.departments.values()].filter((each) => own.has(each.id)).flatMap((each) => each.lanes);
  return (
    <nav aria-label={t('frame.navigation')}>
      {menu.map((group) => (
        <div key={group.name} className="menu-group">
          <p id={group.name}>{t(group.name)}</p>
          <ul aria-labelledby={group.name}>
            {group.entries
              .filter((entry) => isFor(entry, me))
              .map((entry) => <Item key={entry.to} to={entry.to} icon={entry.icon}>{t(entry.name)}</Item>)}
            {group.name === 'nav.work' && lanes.map((lane) => <Item key={lane.code} to={`/lanes/${lane.code}`} icon="search">{of(lane.name)}</Item>)}
          </ul>
        </div>
      ))}
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
