import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, getRouteApi } from '@tanstack/react-router';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Loading, Problem } from '../design/states';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { NamedDialog } from '../restriction/NamedDialog';
import { RestrictDialog } from '../restriction/RestrictDialog';
import { answersFor } from '../restriction/working';
import { heldPosts, useHoldsPost, useMe } from '../session/session';
import { TransferDialog } from '../transfer/TransferDialog';
import { CloseDialog } from './CloseDialog';
import { caseQuery, type Case } from './useCase';
import './case.css';

const route = getRouteApi('/cases/$id');
const PARTS = [
  ['/cases/$id', 'case.part.overview'],
  ['/cases/$id/duties', 'case.part.duties'],
  ['/cases/$id/risk', 'case.part.risk'],
  ['/cases/$id/plan', 'case.part.plan'],
  ['/cases/$id/messages', 'case.part.messages'],
  ['/cases/$id/people', 'case.part.people'],
  ['/cases/$id/forms', 'case.part.forms'],
  ['/cases/$id/incidents', 'case.part.incidents'],
  ['/cases/$id/schemes', 'case.part.schemes'],
  ['/cases/$id/letters', 'case.part.letters'],
  ['/cases/$id/disclosures', 'case.part.disclosures'],
  ['/cases/$id/closing', 'case.part.closing'],
  ['/cases/$id/timeline', 'case.part.timeline'],
] as const;

/** Parts that only who holds a post may read. */
const HOLDERS = new Set<string>(['/cases/$id/letters', '/cases/$id/disclosures']);

/** The head of a case, which stays while its parts change. */
export function CaseFrame() {
  const { t } = useWords();
  const { id } = route.useParams();
  const read = useQuery(caseQuery(id));
  if (read.isPending) return <Page title={t('case.one')}><Loading /></Page>;
  if (!read.data) return <Page title={t('case.one')}><Problem fault={read.error} again={() => void read.refetch()} /></Page>;
  return <WithCase file={read.data} />;
}

function WithCase({ file }: { file: Case }) {
  const { t, of } = useWords();
  const mine = useHoldsPost(file.ownerPost.id);
  const me = useMe();
  const holds = heldPosts(me).length > 0;
  const [closing, setClosing] = useState(false);
  const [transferring, setTransferring] = useState(false);
  const [asking, setAsking] = useState<'restrict' | 'named'>();
  const seats = new Set([file.ownerPost.id, ...file.referrals.nodes.map((referral) => referral.toPost.id)]);
  const giving = heldPosts(me).find((post) => post.id === file.ownerPost.id) ?? heldPosts(me).find((post) => seats.has(post.id));
  const above = mine ? undefined : answersFor(file.ownerPost, heldPosts(me));
  const params = { id: file.id };
  const survivors = file.persons.nodes.filter((person) => person.role === 'SURVIVOR').map((person) => person.code);
  return (
    <Page title={`${t('case.one')} ${file.number}`} head={<>{t('case.one')} <span className="code">{file.number}</span></>}
      acts={<>
        {file.status === 'OPEN' && <Link className="button main slim" to="/cases/$id/refer" params={params}><Icon name="referral" />{t('case.refer')}</Link>}
        {file.status === 'OPEN' && holds && <Link className="button slim" to="/cases/$id/grievance" params={params}>{t('grievance.open')}</Link>}
        <Link className="button slim" to="/cases/$id/summary" params={params}><Icon name="print" />{t('summary.act')}</Link>
        {file.status === 'OPEN' && giving && <Button slim onClick={() => setTransferring(true)}>{t('transfer.act')}</Button>}
        {!file.restricted && (mine || above) && <Button slim onClick={() => setAsking('restrict')}>{t('restriction.act.open')}</Button>}
        {file.restricted && <Button slim onClick={() => setAsking('named')}>{t('restriction.named.open')}</Button>}
        {mine && <Button slim onClick={() => setClosing(true)}>{t(file.status === 'OPEN' ? 'case.close' : 'case.reopen')}</Button>}
      </>}>
      <dl className="facts card case-head">
        <div><dt>{t('case.survivor')}</dt><dd className="code">{survivors.length > 0 ? survivors.join(', ') : t('case.hidden')}</dd></div>
        <div><dt>{t('case.stage')}</dt><dd><span className={file.status === 'OPEN' ? 'badge good' : 'badge'}>{t(`caseStatus.${file.status}`)}</span>{file.restricted && <> <span className="badge soon"><Icon name="shield" />{t('case.restricted')}</span></>}</dd></div>
        <div><dt>{t('case.category')}</dt><dd>{file.category ? t(`category.${file.category}`) : t('case.hidden')}</dd></div>
        <div><dt>{t('case.district')}</dt><dd>{of(file.districtName)}</dd></div>
        <div><dt>{t('case.owner')}</dt><dd>{of(file.ownerPost.name)}<br /><span className="soft small">{of(file.ownerPost.office)}</span></dd></div>
        <div><dt>{t('case.openedAt')}</dt><dd>{day(file.openedAt)}</dd></div>
        {file.closedAt && <div><dt>{t('case.closedAt')}</dt><dd>{day(file.closedAt)}{file.closeReason && ` · ${t(`close.${file.closeReason}`)}`}</dd></div>}
      </dl>
      <nav className="tabs" aria-label={t('case.parts')}>
        {PARTS.filter(([to]) => holds || !HOLDERS.has(to)).map(([to, label]) => (
          <Link key={to} to={to} params={params} activeOptions={{ exact: to === '/cases/$id' }} activeProps={{ 'aria-current': 'page' }}>{t(label)}</Link>
        ))}
      </nav>
      <Outlet />
      {closing && <CloseDialog file={file} onClose={() => setClosing(false)} />}
      {asking === 'restrict' && <RestrictDialog file={file} above={above} onClose={() => setAsking(undefined)} />}
      {asking === 'named' && <NamedDialog file={file} own={mine ? [file.ownerPost.id] : above ? [file.ownerPost.id, above.id] : []} onClose={() => setAsking(undefined)} />}
      {transferring && giving && <TransferDialog file={file} post={giving} owns={mine} onClose={() => setTransferring(false)} />}
    </Page>
  );
}
