import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { MyDay } from '../my-day/MyDay';
import { Loading } from '../design/states';
import { Fallen } from './Fallen';
import { Frame } from './Frame';
import { NotHere } from './NotHere';

// What follows "#" never leaves the device: which case somebody reads stands in no log on the way. Only codes and ids of
// the platform stand there, never anything of a person. Every screen but the first comes when it is opened.
const root = createRootRoute({ component: Frame, notFoundComponent: NotHere, errorComponent: Fallen });
const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path }) as const;

/** One of the allowed words of an address; anything else is the first of them. */
const oneOf = <Word extends string>(words: readonly [Word, ...Word[]], given: unknown): Word =>
  words.find((word) => word === given) ?? words[0];

const myDay = createRoute({ ...at('/'), component: MyDay });

const referrals = createRoute({
  ...at('/referrals'),
  validateSearch: (search: Record<string, unknown>): { side: 'inbox' | 'outbox'; show: 'open' | 'ended' } => ({
    side: oneOf(['inbox', 'outbox'], search.side), show: oneOf(['open', 'ended'], search.show),
  }),
  component: lazyRouteComponent(() => import('../referral/ReferralsPage'), 'ReferralsPage'),
});
const referral = createRoute({ ...at('/referrals/$id'), component: lazyRouteComponent(() => import('../referral/ReferralPage'), 'ReferralPage') });

const cases = createRoute({
  ...at('/cases'),
  validateSearch: (search: Record<string, unknown>): { show: 'open' | 'closed'; whose: 'all' | 'ours' } => ({
    show: oneOf(['open', 'closed'], search.show), whose: oneOf(['all', 'ours'], search.whose),
  }),
  component: lazyRouteComponent(() => import('../case/CasesPage'), 'CasesPage'),
});
const caseFile = createRoute({ ...at('/cases/$id'), component: lazyRouteComponent(() => import('../case/CaseFrame'), 'CaseFrame') });
const part = <Path extends string>(path: Path) => ({ getParentRoute: () => caseFile, path }) as const;
const caseParts = [
  createRoute({ ...part('/'), component: lazyRouteComponent(() => import('../case/Overview'), 'Overview') }),
  createRoute({ ...part('/people'), component: lazyRouteComponent(() => import('../case/People'), 'People') }),
  createRoute({ ...part('/forms'), component: lazyRouteComponent(() => import('../case/Forms'), 'Forms') }),
  createRoute({
    ...part('/forms/$form'),
    validateSearch: (search: Record<string, unknown>): { entry?: string } => (typeof search.entry === 'string' ? { entry: search.entry } : {}),
    component: lazyRouteComponent(() => import('../case/FormPage'), 'FormPage'),
  }),
  createRoute({ ...part('/incidents'), component: lazyRouteComponent(() => import('../case/Incidents'), 'Incidents') }),
  createRoute({ ...part('/timeline'), component: lazyRouteComponent(() => import('../case/Timeline'), 'Timeline') }),
  createRoute({ ...part('/letters'), component: lazyRouteComponent(() => import('../letter/LettersPage'), 'LettersPage') }),
  createRoute({ ...part('/refer'), component: lazyRouteComponent(() => import('../case/Refer'), 'Refer') }),
] as const;

const newCase = createRoute({ ...at('/new-case'), component: lazyRouteComponent(() => import('../new-case/NewCase'), 'NewCase') });

const matrix = createRoute({ ...at('/matrix'), component: lazyRouteComponent(() => import('../matrix/MatrixPage'), 'MatrixPage') });
const district = createRoute({ ...at('/matrix/$district'), component: lazyRouteComponent(() => import('../matrix/DistrictPage'), 'DistrictPage') });

const administration = createRoute({
  ...at('/administration'), component: lazyRouteComponent(() => import('../administration/AdministrationFrame'), 'AdministrationFrame'),
});
const administered = <Path extends string>(path: Path) => ({ getParentRoute: () => administration, path }) as const;
const administrationParts = [
  createRoute({ ...administered('/'), component: lazyRouteComponent(() => import('../administration/Departments'), 'Departments') }),
  createRoute({ ...administered('/posts'), component: lazyRouteComponent(() => import('../administration/PostsPage'), 'PostsPage') }),
  createRoute({ ...administered('/accounts'), component: lazyRouteComponent(() => import('../administration/AccountsPage'), 'AccountsPage') }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    myDay, referrals, referral, cases, caseFile.addChildren(caseParts), newCase, matrix, district, administration.addChildren(administrationParts),
  ]),
  history: createHashHistory(),
  defaultPendingComponent: () => <Loading />,
  defaultErrorComponent: Fallen,
  defaultPreload: 'intent',
  trailingSlash: 'never',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
