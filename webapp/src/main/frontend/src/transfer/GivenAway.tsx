import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { ContinuingInterestsDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Problem } from '../design/states';
import { Table } from '../design/Table';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { PostLine } from '../referral/PostLine';

/** Cases that one's posts gave away: by number, how they stand and who has them. */
export function GivenAway() {
  const { t } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['interests'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(ContinuingInterestsDocument, { after: pageParam })).continuingInterests,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const given = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  if (read.isError) return <Problem fault={read.error} again={() => void read.refetch()} />;
  if (given.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="given-away">
      <h2 id="given-away">{t('transfer.given')}</h2>
      <Table heads={[t('cases.number'), t('case.stage'), t('transfer.heldBy'), t('transfer.since'), t('transfer.lastStep')]}>
        {given.map((each) => (
          <tr key={each.id}>
            <th scope="row" className="code">{each.caseNumber}</th>
            <td data-label={t('case.stage')}>{t(`caseStatus.${each.status}`)}</td>
            <td data-label={t('transfer.heldBy')}><PostLine post={each.heldBy} /></td>
            <td data-label={t('transfer.since')} className="moment">{day(each.since)}</td>
            <td data-label={t('transfer.lastStep')} className="moment">{day(each.lastStepOn)}</td>
          </tr>
        ))}
      </Table>
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}
