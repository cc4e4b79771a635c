import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { MeetingAgendaOfDocument } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Empty, Problem } from '../design/states';
import { Table } from '../design/Table';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { DecisionCard } from './DecisionCard';

/** What the meeting has to speak about: open decisions, empty seats, what is late; by office, never by person. */
export function AgendaSection({ id }: { id: string }) {
  const { t } = useWords();
  const book = useBook();
  const read = useInfiniteQuery({
    queryKey: ['meeting', id, 'agenda'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(MeetingAgendaOfDocument, { id, after: pageParam })).meetingAgenda,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const items = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  const carried = items.flatMap((item) => (item.decision ? [item.decision] : []));
  const others = items.filter((item) => !item.decision);
  return (
    <section className="stack tight" aria-labelledby="agenda">
      <h2 id="agenda">{t('meeting.agenda')}</h2>
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && items.length === 0 && <Empty title={t('meeting.agenda.none')}><p className="soft">{t('meeting.agenda.what')}</p></Empty>}
      {carried.length > 0 && <h3>{t('meeting.agenda.carried')}</h3>}
      <ul className="stack">{carried.map((decision) => <li key={decision.id}><DecisionCard decision={decision} /></li>)}</ul>
      {others.length > 0 && (
        <Table heads={[t('meeting.agenda.what.column'), t('forms.department'), t('case.district'), t('meeting.agenda.amount')]}>
          {others.map((item) => (
            <tr key={item.number}>
              <th scope="row">{t(`agenda.${item.kind}`)}</th>
              <td data-label={t('forms.department')}>{book.department(item.department)}</td>
              <td data-label={t('case.district')}>{item.district == null ? t('matrix.state') : book.district(item.district)}</td>
              <td data-label={t('meeting.agenda.amount')}>{item.since ? t('post.since', { day: day(item.since) }) : item.amount}</td>
            </tr>
          ))}
        </Table>
      )}
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}
