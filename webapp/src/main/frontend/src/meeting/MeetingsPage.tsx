import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { DecisionSharesDocument, MeetingsDocument, MyDecisionsDocument, type MeetingShownFragment } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Listed } from '../design/Listed';
import { Page } from '../design/Page';
import { Empty, Problem } from '../design/states';
import { Table } from '../design/Table';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { heldPosts, useMe } from '../session/session';
import { ConveneDialog } from './ConveneDialog';
import { DecisionCard } from './DecisionCard';

/** Decisions of one's own posts first, then the meetings, then how each department keeps to what was decided. */
export function MeetingsPage() {
  const { t } = useWords();
  const me = useMe();
  const [convening, setConvening] = useState(false);
  const mine = useQuery({ queryKey: ['decisions', 'mine'], queryFn: async () => (await ask(MyDecisionsDocument, {})).decisions.nodes });
  const read = useInfiniteQuery({
    queryKey: ['meetings'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(MeetingsDocument, { after: pageParam })).meetings,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const nodal = heldPosts(me).filter((post) => post.nodal && post.level !== 'LOCAL');
  const todo = (mine.data ?? []).filter((decision) => decision.status !== 'CLOSED');
  return (
    <Page title={t('meeting.title')} lead={t('meeting.lead')}
      acts={nodal.length > 0 && <Button look="main" slim onClick={() => setConvening(true)}><Icon name="plus" />{t('meeting.convene')}</Button>}>
      <section className="stack tight" aria-labelledby="my-decisions">
        <h2 id="my-decisions">{t('meeting.mine')}</h2>
        {mine.isError && <Problem fault={mine.error} again={() => void mine.refetch()} />}
        {mine.data && todo.length === 0 && <Empty title={t('meeting.mine.none')}><p className="soft">{t('meeting.mine.what')}</p></Empty>}
        <ul className="stack">{todo.map((decision) => <li key={decision.id}><DecisionCard decision={decision} /></li>)}</ul>
      </section>
      <section className="stack tight" aria-labelledby="meetings">
        <h2 id="meetings">{t('meeting.list')}</h2>
        <Listed read={read} none={t('meeting.none')} what={t('meeting.none.what')}>
          {(meetings) => (
            <ul className="stack">{meetings.map((meeting) => <li key={meeting.id}><MeetingCard meeting={meeting} /></li>)}</ul>
          )}
        </Listed>
      </section>
      {nodal.length > 0 && me.state != null && <Shares state={me.state} />}
      {convening && <ConveneDialog posts={nodal} onClose={() => setConvening(false)} />}
    </Page>
  );
}

function MeetingCard({ meeting }: { meeting: MeetingShownFragment }) {
  const { t, of } = useWords();
  const title = useMeetingTitle()(meeting);
  return (
    <article className="card stack tight">
      <h3><Link to="/meetings/$id" params={{ id: meeting.id }}>{title}</Link> <span className="code">{meeting.code}</span></h3>
      <p className="soft">{dayAndTime(meeting.heldAt ?? meeting.plannedAt)} · {of(meeting.chair.name)}</p>
      <p className="row">
        <span className={meeting.status === 'HELD' ? 'badge good' : 'badge soon'}>{t(`meeting.status.${meeting.status}`)}</span>
        <span>{t('meeting.decisionsOf', { decisions: meeting.decisions, open: meeting.openDecisions })}</span>
      </p>
    </article>
  );
}

/** "जिला बैठक, देहरादून" or "राज्य बैठक". */
export function useMeetingTitle() {
  const { t } = useWords();
  const book = useBook();
  return ({ district }: { district: number | null }) =>
    (district == null ? t('meeting.ofState') : t('meeting.ofDistrict', { district: book.district(district) }));
}

function Shares({ state }: { state: number }) {
  const { t, of } = useWords();
  const read = useQuery({ queryKey: ['decisions', 'shares', state], queryFn: async () => (await ask(DecisionSharesDocument, { state })).decisionCompliance });
  if (!read.data || read.data.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="shares">
      <h2 id="shares">{t('meeting.shares')}</h2>
      <Table heads={[
        t('forms.department'), t('meeting.shares.decisions'), t('meeting.shares.onTime'), t('meeting.shares.late'),
        t('meeting.shares.overdue'), t('meeting.shares.percent')
      ]}>
        {read.data.map((row) => (
          <tr key={row.department}>
            <th scope="row">{of(row.departmentName)}</th>
            <td data-label={t('meeting.shares.decisions')}>{row.decisions}</td>
            <td data-label={t('meeting.shares.onTime')}>{row.closedOnTime}</td>
            <td data-label={t('meeting.shares.late')}>{row.closedLate}</td>
            <td data-label={t('meeting.shares.overdue')}>{row.overdue}</td>
            <td data-label={t('meeting.shares.percent')}>{row.percentOnTime == null ? '–' : `${row.percentOnTime}%`}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
