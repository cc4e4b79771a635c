import type { ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from '../design/Button';
import { Icon, type IconName } from '../design/icons';
import { Problem } from '../design/states';
import { ask } from '../gql/ask';
import { WorklistDocument, type WorkKind, type WorkShownFragment } from '../gql/generated/graphql';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { TimeLeft } from '../referral/TimeLeft';

/** Beside the word for each kind. */
const ICONS: Record<WorkKind, IconName> = {
  DUTY: 'shield', REFERRAL: 'referral', SCHEME_APPLICATION: 'form', DECISION: 'done', HANDOVER: 'person', CONFERENCE: 'person', CASE_ACTION: 'done',
  SAFETY_CHECK: 'phone', MESSAGE: 'form', FINDING: 'search', INSPECTION: 'search', PLAN_ACTIVITY: 'grid', GRIEVANCE: 'stop', INTERSTATE_REFERRAL: 'referral',
  CIRCULAR: 'form', PERIODIC_RETURN: 'grid', INFORMATION_REQUEST: 'question', COURT_DATE: 'day', UNCONFIRMED_REPORT: 'form',
};

/** What stands here and in no list of its own below. */
const KINDS = Object.keys(ICONS).filter((kind): kind is WorkKind => kind !== 'REFERRAL');

/** What the law demands of one's posts and what they have to decide, the most pressing first, each with its clock. */
export function Owed({ every }: { every: number | false }) {
  const { t } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['my-day', 'owed'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(WorklistDocument, { kinds: KINDS, first: 10, after: pageParam })).worklist,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
    refetchInterval: every,
  });
  if (read.error) return <Problem fault={read.error} again={() => void read.refetch()} />;
  const items = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  const counts = read.data?.pages[0]?.counts ?? [];
  if (items.length === 0) return null;
  const open = counts.reduce((sum, each) => sum + each.open, 0);
  const late = counts.reduce((sum, each) => sum + each.late, 0);
  return (
    <section className="stack tight" aria-labelledby="owed">
      <h2 id="owed">{t('myDay.owed')}</h2>
      <p className="soft">{t('myDay.owed.count', { open, late })}</p>
      <ul className="row small">{counts.filter((each) => each.open > 0).map((each) => (
        <li key={each.kind} className={each.late > 0 ? 'badge late' : 'badge'}><Icon name={ICONS[each.kind]} />{t(each.late > 0 ? 'work.count.late' : 'work.count', { kind: t(`work.kind.${each.kind}`), open: each.open, late: each.late })}</li>
      ))}</ul>
      <ul className="referrals">{items.map((item) => <OwedItem key={item.id} item={item} />)}</ul>
      {read.hasNextPage && <p><Button slim busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}

function OwedItem({ item }: { item: WorkShownFragment }) {
  const { t, of } = useWords();
  return (
    <li className="referral" id={`work-${item.id}`}>
      <div className="referral-what">
        <h3><ToWork item={item}>{of(item.name)}</ToWork></h3>
        <p className="soft small"><span className="code">{item.caseNumber}</span>{item.post && ` · ${of(item.post.name)}`}</p>
      </div>
      <div className="referral-when">
        <span className="badge"><Icon name={ICONS[item.kind]} />{t(`work.kind.${item.kind}`)}</span>
        {item.act !== 'DO' && <span className="soft small">{t(`work.${item.act}`)}</span>}
        {item.due && (item.kind === 'COURT_DATE' ? <time dateTime={item.due}>{dayAndTime(item.due)}</time> : <TimeLeft until={item.due} />)}
      </div>
    </li>
  );
}

/** Where the work is done. */
function ToWork({ item, children }: { item: WorkShownFragment; children: ReactNode }) {
  if (item.kind === 'INTERSTATE_REFERRAL') return <Link to="/interstate/$id" params={{ id: item.id }}>{children}</Link>;
  if (item.kind === 'GRIEVANCE') return <Link to="/grievances">{children}</Link>;
  if (item.kind === 'DECISION') return <Link to="/meetings">{children}</Link>;
  if (item.kind === 'HANDOVER') return <Link to="/handovers/$id" params={{ id: item.id }}>{children}</Link>;
  if (item.kind === 'FINDING') return <Link to="/findings">{children}</Link>;
  if (item.kind === 'INSPECTION') return <Link to="/inspections/$round" params={{ round: item.id }}>{children}</Link>;
  if (item.kind === 'PLAN_ACTIVITY') return <Link to="/plans/$id" params={{ id: item.code }}>{children}</Link>;
  if (item.kind === 'CIRCULAR') return <Link to="/circulars/$id" params={{ id: item.id }}>{children}</Link>;
  if (item.kind === 'INFORMATION_REQUEST') return <Link to="/information-requests/$id" params={{ id: item.id }}>{children}</Link>;
  if (item.kind === 'PERIODIC_RETURN' && item.post) {
    const [code = '', starts = ''] = item.code.split('/');
    return <Link to="/returns/$code/$starts/$post" params={{ code, starts, post: item.post.id }}>{children}</Link>;
  }
  if (!item.caseFile) return children;
  if (item.kind === 'CONFERENCE') return <Link to="/cases/$id/conferences/$conference" params={{ id: item.caseFile, conference: item.id }}>{children}</Link>;
  if (item.kind === 'MESSAGE') return <Link to="/cases/$id/messages" params={{ id: item.caseFile }}>{children}</Link>;
  if (item.kind === 'CASE_ACTION') return <Link to={item.code === 'CONFERENCE' ? '/cases/$id/risk' : '/cases/$id/plan'} params={{ id: item.caseFile }}>{children}</Link>;
  if (item.kind === 'UNCONFIRMED_REPORT') return <Link to="/cases/$id/reference/$entry" params={{ id: item.caseFile, entry: item.id }}>{children}</Link>;
  if (item.kind === 'SAFETY_CHECK') return <Link to="/cases/$id/closing" params={{ id: item.caseFile }}>{children}</Link>;
  return <Link to={item.kind === 'DUTY' || item.kind === 'COURT_DATE' ? '/cases/$id/duties' : '/cases/$id/schemes'} params={{ id: item.caseFile }}>{children}</Link>;
}
