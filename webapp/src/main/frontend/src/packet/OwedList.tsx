import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { OwedIntimationsDocument, type OwedShownFragment, type OwedSide } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Empty, Loading, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { PostLine } from '../referral/PostLine';
import { TimeLeft } from '../referral/TimeLeft';

/** What is owed on one side, what is due first: offices, laws and times, and a case only to whoever works in it. */
export function OwedList({ side }: { side: OwedSide }) {
  const { t } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['packets', 'owed', side],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(OwedIntimationsDocument, { side, after: pageParam })).owedIntimations,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const owed = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  return (
    <section className="stack tight" aria-labelledby={`owed-${side}`}>
      <h2 id={`owed-${side}`}>{t(`owed.${side}`)}</h2>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && owed.length === 0 && <Empty title={t(`owed.${side}.none`)}><p className="soft">{t('owed.none.what')}</p></Empty>}
      <ul className="referrals">{owed.map((each) => <Owed key={each.id} owed={each} />)}</ul>
      {read.hasNextPage && <p><Button slim busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}

function Owed({ owed }: { owed: OwedShownFragment }) {
  const { t, of } = useWords();
  return (
    <li className="referral" id={`owed-${owed.id}`}>
      <div className="referral-what">
        <h3>{of(owed.name)}</h3>
        {owed.law && <p><span className="badge">{owed.law}</span></p>}
        {owed.caseNumber && <p className="code small">{owed.caseNumber}</p>}
        {owed.by && <p className="small"><span className="soft">{t('owed.by')}</span> <PostLine post={owed.by} /></p>}
        {owed.to && <p className="small"><span className="soft">{t('packet.to')}</span> <PostLine post={owed.to} /></p>}
        {owed.entry && <p><Link className="button slim" to="/packets/$entry" params={{ entry: owed.entry }}>{t('owed.send')}</Link></p>}
      </div>
      <div className="referral-when">
        <span className="badge">{t(`owed.act.${owed.act}`)}</span>
        <TimeLeft until={owed.due} />
      </div>
    </li>
  );
}
