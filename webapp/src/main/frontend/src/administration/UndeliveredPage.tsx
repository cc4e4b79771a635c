import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { RetryNoticeDocument, UndeliveredNoticesDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Listed } from '../design/Listed';
import { Problem } from '../design/states';
import { Table } from '../design/Table';
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
  return (
    <div className="stack">
      <p className="soft">{t('undelivered.lead')}</p>
      {again.error && <Problem fault={again.error} />}
      <Listed read={read} none={t('undelivered.none')} what={t('undelivered.none.what')}>
        {(messages) => (
          <Table heads={[
            t('undelivered.to'), t('undelivered.channel'), t('undelivered.why'), t('undelivered.notices'), t('undelivered.since'),
            <span className="unseen">{t('act.acts')}</span>
          ]}>
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
          </Table>
        )}
      </Listed>
    </div>
  );
}
