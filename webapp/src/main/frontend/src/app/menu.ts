import type { IconName } from '../design/icons';
import type { MessageId } from '../messages/generated/ids';

/** Whom an entry is offered to; the server decides about what stands behind it. */
type Audience = 'administrators' | 'nodal';

type Entry = { to: string; icon: IconName; name: MessageId; only?: Audience };

/** What the menu offers, by what an officer comes for. A new screen is added to the group whose question it answers. */
export const menu: readonly { name: MessageId; entries: readonly Entry[] }[] = [
  {
    name: 'nav.work',
    entries: [
      { to: '/', icon: 'day', name: 'nav.myDay' },
      { to: '/referrals', icon: 'referral', name: 'nav.referrals' },
      { to: '/interstate', icon: 'referral', name: 'nav.interstate' },
      { to: '/cases', icon: 'cases', name: 'nav.cases' },
      { to: '/packets', icon: 'shield', name: 'nav.packets' },
      { to: '/letters', icon: 'form', name: 'nav.letters' },
      { to: '/grievances', icon: 'stop', name: 'nav.grievances' },
      { to: '/new-case', icon: 'plus', name: 'nav.newCase' },
      { to: '/prepared', icon: 'done', name: 'nav.prepared' },
      { to: '/counter', icon: 'person', name: 'nav.counter' },
    ],
  },
  {
    name: 'nav.together',
    entries: [
      { to: '/matrix', icon: 'grid', name: 'nav.matrix' },
      { to: '/indicators', icon: 'grid', name: 'nav.indicators', only: 'nodal' },
      { to: '/plans', icon: 'done', name: 'nav.plans' },
      { to: '/meetings', icon: 'done', name: 'nav.meetings' },
      { to: '/circulars', icon: 'form', name: 'nav.circulars' },
      { to: '/returns', icon: 'grid', name: 'nav.returns' },
      { to: '/information-requests', icon: 'search', name: 'nav.informationRequests' },
      { to: '/findings', icon: 'shield', name: 'nav.findings' },
      { to: '/programmes', icon: 'day', name: 'nav.programmes' },
      { to: '/trainings', icon: 'done', name: 'nav.trainings' },
      { to: '/handovers', icon: 'person', name: 'nav.handovers' },
    ],
  },
  {
    name: 'nav.reference',
    entries: [
      { to: '/catalogue/schemes', icon: 'form', name: 'nav.catalogue' },
      { to: '/who-takes-information', icon: 'search', name: 'nav.takers' },
      { to: '/registers', icon: 'grid', name: 'nav.registers' },
      { to: '/blanks', icon: 'print', name: 'nav.blanks' },
      { to: '/settings', icon: 'gear', name: 'nav.settings' },
      { to: '/administration', icon: 'gear', name: 'nav.administration', only: 'administrators' },
    ],
  },
];

/** Administrators find what nodal posts do. */
export function isFor(entry: Entry, me: { role: string; posts: readonly { nodal: boolean }[] }): boolean {
  const administers = me.role !== 'OFFICER';
  return !entry.only || administers || (entry.only === 'nodal' && me.posts.some((post) => post.nodal));
}
