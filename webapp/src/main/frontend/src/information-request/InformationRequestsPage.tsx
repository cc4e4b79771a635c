import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { InformationRequestsDocument, type InformationBox, type InformationRequestShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { day, dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { AskDialog } from './AskDialog';

/** What one's post has to answer; and for nodal posts what they asked, with how many departments have answered. */
export function InformationRequestsPage() {
  const { t } = useWords();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const nodal = me.posts.filter((post) => post.nodal && post.level !== 'LOCAL');
  return (
    <Page title={t('inquiry.title')} lead={t('inquiry.lead')}
      acts={nodal.length > 0 && <Button look="main" slim onClick={() => setAsking(true)}><Icon name="plus" />{t('inquiry.ask')}</Button>}>
      <Box box="TO_ANSWER" />
      {nodal.length > 0 && <Box box="ASKED" />}
      {asking && <AskDialog posts={nodal} onClose={() => setAsking(false)} />}
    </Page>
  );
}

function Box({ box }: { box: InformationBox }) {
  const { t } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['information-requests', box],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(InformationRequestsDocument, { box, after: pageParam })).informationRequests,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const requests = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  return (
    <section className="stack tight" aria-labelledby={`inquiries-${box}`}>
      <h2 id={`inquiries-${box}`}>{t(`inquiry.box.${box}`)}</h2>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && requests.length === 0 && <Empty title={t(`inquiry.none.${box}`)}><p className="soft">{t('inquiry.none.what')}</p></Empty>}
      <ul className="stack">{requests.map((request) => <li key={request.id}><Card request={request} /></li>)}</ul>
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}

function Card({ request }: { request: InformationRequestShownFragment }) {
  const { t, of } = useWords();
  const answered = request.parts.filter((part) => part.answeredAt != null).length;
  return (
    <article className="card stack tight">
      <h3><Link to="/information-requests/$id" params={{ id: request.id }}>{request.establishment ? of(request.establishment.name) : t('inquiry.one')}</Link></h3>
      <p className="soft">{of(request.fromPost.name)}, {of(request.fromPost.office)} · {day(request.askedAt)}</p>
      <p>{request.question}</p>
      <p className="row"><span>{t('inquiry.by', { time: dayAndTime(request.answerBy) })}</span><span>{t('inquiry.share', { done: answered, all: request.parts.length })}</span></p>
    </article>
  );
}
