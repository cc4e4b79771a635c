import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { RetryNoticeDocument, UndeliveredNoticesDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Empty, Loading, Problem } from '../design/states';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { useAdministeredState } from './administered';
import { useAdministrationAct } from './useAdministration';

/** Messages that were given up: where each was to go, and why it did not get there. What it told is not shown. */
export function UndeliveredPage() {
  const { t, of } = useWords();
  const state = useAdministeredState();
  const read = useInfiniteQuery({
    queryKey: ['administration', 'undelivered', state],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(UndeliveredNoticesDocument, { state, after: pageParam })).undeliveredNotices,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const again = useAdministrationAct((message: string, key) => ask(RetryNoticeDocument, { message, key }), t('undelivered.said.again'));
  const messages = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  return (
    <div className="stack">
      <p className="soft">{t('undelivered.lead')}</p>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {again.error && <Problem fault={again.error} />}
      {read.data && messages.length === 0 && <Empty title={t('undelivered.none')}><p className="soft">{t('undelivered.none.what')}</p></Empty>}
      {messages.length > 0 && (
        <div className="table-frame">
          <table className="cards">
            <thead><tr>
              <th scope="col">{t('undelivered.to')}</th><th scope="col">{t('undelivered.channel')}</th><th scope="col">{t('undelivered.why')}</th>
              <th scope="col">{t('undelivered.notices')}</th><th scope="col">{t('undelivered.since')}</th><th scope="col"><span className="unseen">{t('act.acts')}</span></th>
            </tr></thead>
            <tbody>
              {messages.map((message) => (
                <tr key={message.id}>
                  <th scope="row">{of(message.post)}, {of(message.office)}</th>
                  <td data-label={t('undelivered.channel')}>{t(`notices.channel.${message.channel}`)}</td>
                  <td data-label={t('undelivered.why')}>{t(`undelivered.fault.${message.fault}`)}</td>
                  <td data-label={t('undelivered.notices')}>{message.notices}</td>
                  <td data-label={t('undelivered.since')}>{dayAndTime(message.since)}</td>
                  <td><Button slim busy={again.isPending} onClick={() => again.mutate(message.id)}>{t('undelivered.again')}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </div>
  );
}
