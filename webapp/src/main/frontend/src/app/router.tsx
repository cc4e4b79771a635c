import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { MyDay } from '../my-day/MyDay';
import { Loading } from '../design/states';
import { wholeBook } from '../messages/sources';
import { Anybody } from './Anybody';
import { Fallen } from './Fallen';
import { NotHere } from './NotHere';

// What follows "#" never leaves the device: which case somebody reads stands in no log on the way. Only codes and ids of
// the platform stand there, never anything of a person. Every screen but the first comes when it is opened.
const root = createRootRoute({
  component: Anybody, notFoundComponent: NotHere, errorComponent: Fallen,
  beforeLoad: ({ location }) => (location.pathname === '/' ? undefined : wholeBook()),
});
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

const interstates = createRoute({ ...at('/interstate'), component: lazyRouteComponent(() => import('../interstate/InterstatesPage'), 'InterstatesPage') });
const interstate = createRoute({ ...at('/interstate/$id'), component: lazyRouteComponent(() => import('../interstate/InterstatePage'), 'InterstatePage') });

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
  createRoute({ ...part('/duties'), component: lazyRouteComponent(() => import('../duty/DutiesPage'), 'DutiesPage') }),
  createRoute({ ...part('/risk'), component: lazyRouteComponent(() => import('../risk/RiskPage'), 'RiskPage') }),
  createRoute({ ...part('/conferences/$conference'), component: lazyRouteComponent(() => import('../conference/ConferencePage'), 'ConferencePage') }),
  createRoute({ ...part('/people'), component: lazyRouteComponent(() => import('../case/People'), 'People') }),
  createRoute({ ...part('/forms'), component: lazyRouteComponent(() => import('../case/Forms'), 'Forms') }),
  createRoute({
    ...part('/forms/$form'),
    validateSearch: (search: Record<string, unknown>): { entry?: string } => (typeof search.entry === 'string' ? { entry: search.entry } : {}),
    component: lazyRouteComponent(() => import('../case/FormPage'), 'FormPage'),
  }),
  createRoute({ ...part('/import/$form'), component: lazyRouteComponent(() => import('../form-import/ImportPage'), 'ImportPage') }),
  createRoute({ ...part('/reference/$entry'), component: lazyRouteComponent(() => import('../packet/ReferencePage'), 'ReferencePage') }),
  createRoute({ ...part('/incidents'), component: lazyRouteComponent(() => import('../case/Incidents'), 'Incidents') }),
  createRoute({ ...part('/plan'), component: lazyRouteComponent(() => import('../caseplan/PlanPage'), 'PlanPage') }),
  createRoute({ ...part('/messages'), component: lazyRouteComponent(() => import('../casemessage/MessagesPage'), 'MessagesPage') }),
  createRoute({ ...part('/closing'), component: lazyRouteComponent(() => import('../closing/ClosingPage'), 'ClosingPage') }),
  createRoute({ ...part('/timeline'), component: lazyRouteComponent(() => import('../case/Timeline'), 'Timeline') }),
  createRoute({ ...part('/schemes'), component: lazyRouteComponent(() => import('../scheme/SchemesPage'), 'SchemesPage') }),
  createRoute({ ...part('/letters'), component: lazyRouteComponent(() => import('../letter/LettersPage'), 'LettersPage') }),
  createRoute({ ...part('/summary'), component: lazyRouteComponent(() => import('../case/SummaryPage'), 'SummaryPage') }),
  createRoute({ ...part('/disclosures'), component: lazyRouteComponent(() => import('../disclosure/DisclosuresPage'), 'DisclosuresPage') }),
  createRoute({ ...part('/slip/$person'), component: lazyRouteComponent(() => import('../slip/SlipPage'), 'SlipPage') }),
  createRoute({ ...part('/grievance'), component: lazyRouteComponent(() => import('../grievance/OpenGrievancePage'), 'OpenGrievancePage') }),
  createRoute({ ...part('/refer'), component: lazyRouteComponent(() => import('../case/Refer'), 'Refer') }),
] as const;

const handovers = createRoute({ ...at('/handovers'), component: lazyRouteComponent(() => import('../handover/HandoversPage'), 'HandoversPage') });
const handover = createRoute({ ...at('/handovers/$id'), component: lazyRouteComponent(() => import('../handover/HandoverPage'), 'HandoverPage') });

const meetings = createRoute({ ...at('/meetings'), component: lazyRouteComponent(() => import('../meeting/MeetingsPage'), 'MeetingsPage') });
const meeting = createRoute({ ...at('/meetings/$id'), component: lazyRouteComponent(() => import('../meeting/MeetingPage'), 'MeetingPage') });

const circulars = createRoute({ ...at('/circulars'), component: lazyRouteComponent(() => import('../circular/CircularsPage'), 'CircularsPage') });
const circular = createRoute({ ...at('/circulars/$id'), component: lazyRouteComponent(() => import('../circular/CircularPage'), 'CircularPage') });

const returns = createRoute({ ...at('/returns'), component: lazyRouteComponent(() => import('../periodic-return/ReturnsPage'), 'ReturnsPage') });
const oneReturn = createRoute({ ...at('/returns/$code/$starts/$post'), component: lazyRouteComponent(() => import('../periodic-return/ReturnPage'), 'ReturnPage') });

const inquiries = createRoute({ ...at('/information-requests'), component: lazyRouteComponent(() => import('../information-request/InformationRequestsPage'), 'InformationRequestsPage') });
const inquiry = createRoute({ ...at('/information-requests/$id'), component: lazyRouteComponent(() => import('../information-request/InformationRequestPage'), 'InformationRequestPage') });

const findings = createRoute({ ...at('/findings'), component: lazyRouteComponent(() => import('../prevention/FindingsPage'), 'FindingsPage') });
const round = createRoute({ ...at('/inspections/$round'), component: lazyRouteComponent(() => import('../prevention/RoundPage'), 'RoundPage') });
const letters = createRoute({ ...at('/letters'), component: lazyRouteComponent(() => import('../letter/FindLetterPage'), 'FindLetterPage') });
const packets = createRoute({ ...at('/packets'), component: lazyRouteComponent(() => import('../packet/PacketsPage'), 'PacketsPage') });
const packet = createRoute({ ...at('/packets/$entry'), component: lazyRouteComponent(() => import('../packet/PacketPage'), 'PacketPage') });

const lane = createRoute({ ...at('/lanes/$lane'), component: lazyRouteComponent(() => import('../lane/LanePage'), 'LanePage') });
const grievances = createRoute({ ...at('/grievances'), component: lazyRouteComponent(() => import('../grievance/GrievancesPage'), 'GrievancesPage') });

const programmes = createRoute({ ...at('/programmes'), component: lazyRouteComponent(() => import('../awareness/ProgrammesPage'), 'ProgrammesPage') });
const trainings = createRoute({ ...at('/trainings'), component: lazyRouteComponent(() => import('../training/TrainingsPage'), 'TrainingsPage') });

const newCase = createRoute({ ...at('/new-case'), component: lazyRouteComponent(() => import('../new-case/NewCase'), 'NewCase') });

const takers = createRoute({ ...at('/who-takes-information'), component: lazyRouteComponent(() => import('../jurisdiction/TakerPage'), 'TakerPage') });

const prepared = createRoute({ ...at('/prepared'), component: lazyRouteComponent(() => import('../assist/PreparedPage'), 'PreparedPage') });
const counter = createRoute({ ...at('/counter'), component: lazyRouteComponent(() => import('../slip/CounterPage'), 'CounterPage') });
const settings = createRoute({ ...at('/settings'), component: lazyRouteComponent(() => import('../settings/SettingsPage'), 'SettingsPage') });

const registers = createRoute({ ...at('/registers'), component: lazyRouteComponent(() => import('../register/RegistersPage'), 'RegistersPage') });
const registerEntry = createRoute({ ...at('/registers/$id'), component: lazyRouteComponent(() => import('../register/EntryPage'), 'EntryPage') });

const blanks = createRoute({ ...at('/blanks'), component: lazyRouteComponent(() => import('../blank/BlanksPage'), 'BlanksPage') });
const blank = createRoute({ ...at('/blanks/$form'), component: lazyRouteComponent(() => import('../blank/BlankPage'), 'BlankPage') });

const matrix = createRoute({ ...at('/matrix'), component: lazyRouteComponent(() => import('../matrix/MatrixPage'), 'MatrixPage') });
const district = createRoute({ ...at('/matrix/$district'), component: lazyRouteComponent(() => import('../matrix/DistrictPage'), 'DistrictPage') });

const indicators = createRoute({
  ...at('/indicators'),
  validateSearch: (search: Record<string, unknown>): { by: 'month' | 'district' | 'department'; code?: string | undefined; district?: number | undefined; whom?: string | undefined } => ({
    by: oneOf(['month', 'district', 'department'], search.by),
    ...(typeof search.code === 'string' && { code: search.code }),
    ...(Number.isInteger(search.district) && { district: search.district as number }),
    ...(typeof search.whom === 'string' && { whom: search.whom }),
  }),
  component: lazyRouteComponent(() => import('../indicator/IndicatorsPage'), 'IndicatorsPage'),
});

const plans = createRoute({ ...at('/plans'), component: lazyRouteComponent(() => import('../plan/PlansPage'), 'PlansPage') });
const plan = createRoute({ ...at('/plans/$id'), component: lazyRouteComponent(() => import('../plan/PlanPage'), 'PlanPage') });

const administration = createRoute({
  ...at('/administration'), component: lazyRouteComponent(() => import('../administration/AdministrationFrame'), 'AdministrationFrame'),
});
const administered = <Path extends string>(path: Path) => ({ getParentRoute: () => administration, path }) as const;
const administrationParts = [
  createRoute({ ...administered('/'), component: lazyRouteComponent(() => import('../administration/Departments'), 'Departments') }),
  createRoute({ ...administered('/posts'), component: lazyRouteComponent(() => import('../administration/PostsPage'), 'PostsPage') }),
  createRoute({ ...administered('/accounts'), component: lazyRouteComponent(() => import('../administration/AccountsPage'), 'AccountsPage') }),
  createRoute({
    ...administered('/jurisdictions'),
    validateSearch: (search: Record<string, unknown>): { show?: 'findings' | 'taker' | undefined } => ({
      ...((search.show === 'findings' || search.show === 'taker') && { show: search.show }),
    }),
    component: lazyRouteComponent(() => import('../jurisdiction/JurisdictionsPage'), 'JurisdictionsPage'),
  }),
  createRoute({ ...administered('/imports'), component: lazyRouteComponent(() => import('../administration/ImportPage'), 'ImportPage') }),
  createRoute({ ...administered('/holidays'), component: lazyRouteComponent(() => import('../holidays/HolidaysPage'), 'HolidaysPage') }),
  createRoute({ ...administered('/law-checks'), component: lazyRouteComponent(() => import('../lawcheck/LawChecksPage'), 'LawChecksPage') }),
  createRoute({ ...administered('/risk'), component: lazyRouteComponent(() => import('../risk/PolicyPage'), 'PolicyPage') }),
  createRoute({ ...administered('/other-states'), component: lazyRouteComponent(() => import('../interstate/JointRulesPage'), 'JointRulesPage') }),
  createRoute({ ...administered('/notices'), component: lazyRouteComponent(() => import('../administration/UndeliveredPage'), 'UndeliveredPage') }),
] as const;

// The one part that anybody may open, signed in or not.
const catalogue = createRoute({
  getParentRoute: () => root,
  path: '/catalogue',
  validateSearch: (search: Record<string, unknown>): { state?: number; department?: string } => ({
    ...(Number.isInteger(search.state) && { state: search.state as number }),
    ...(typeof search.department === 'string' && { department: search.department }),
  }),
  component: lazyRouteComponent(() => import('../catalogue/PublicFrame'), 'PublicFrame'),
});
const shelf = <Path extends string>(path: Path) => ({ getParentRoute: () => catalogue, path }) as const;
const shelves = [
  createRoute({ ...shelf('/'), beforeLoad: ({ search }) => { throw redirect({ to: '/catalogue/schemes', search }); } }),
  createRoute({ ...shelf('/check'), component: lazyRouteComponent(() => import('../catalogue/CheckPage'), 'CheckPage') }),
  createRoute({ ...shelf('/schemes'), component: lazyRouteComponent(() => import('../catalogue/SchemesPage'), 'SchemesPage') }),
  createRoute({ ...shelf('/services'), component: lazyRouteComponent(() => import('../catalogue/ServicesPage'), 'ServicesPage') }),
  createRoute({ ...shelf('/rights'), component: lazyRouteComponent(() => import('../catalogue/RightsPage'), 'RightsPage') }),
  createRoute({ ...shelf('/offices'), component: lazyRouteComponent(() => import('../catalogue/OfficesPage'), 'OfficesPage') }),
  createRoute({ ...shelf('/helplines'), component: lazyRouteComponent(() => import('../catalogue/HelplinesPage'), 'HelplinesPage') }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    myDay, referrals, referral, interstates, interstate, cases, caseFile.addChildren(caseParts), letters, packets, packet, lane, grievances, newCase, takers, prepared, counter, settings, handovers, handover, meetings, meeting, circulars, circular, returns, oneReturn, inquiries, inquiry, findings, round, programmes, trainings, registers, registerEntry, blanks, blank, matrix, district, indicators, plans, plan, administration.addChildren(administrationParts),
    catalogue.addChildren(shelves),
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
