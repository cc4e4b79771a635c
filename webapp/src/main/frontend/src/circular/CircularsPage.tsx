import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { CircularsDocument, type CircularBox } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { CircularCard } from './CircularCard';
import { IssueDialog } from './IssueDialog';

/** What came, to be taken note of; and for nodal posts what they issued, with how many have taken note. */
export function CircularsPage() {
  const { t } = useWords();
  const me = useMe();
  const [issuing, setIssuing] = useState(false);
  const nodal = me.posts.filter((post) => post.nodal && post.level !== 'LOCAL');
  return (
    <Page title={t('circular.title')} lead={t('circular.lead')}
      acts={nodal.length > 0 && <Button look="main" slim onClick={() => setIssuing(true)}><Icon name="plus" />{t('circular.issue')}</Button>}>
      <Box box="RECEIVED" />
      {nodal.length > 0 && <Box box="ISSUED" />}
      {issuing && <IssueDialog posts={nodal} onClose={() => setIssuing(false)} />}
    </Page>
  );
}

function Box({ box }: { box: CircularBox }) {
  const { t } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['circulars', box],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(CircularsDocument, { box, after: pageParam })).circulars,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const circulars = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  return (
    <section className="stack tight" aria-labelledby={`circulars-${box}`}>
      <h2 id={`circulars-${box}`}>{t(`circular.box.${box}`)}</h2>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && circulars.length === 0 && <Empty title={t(`circular.none.${box}`)}><p className="soft">{t('circular.none.what')}</p></Empty>}
      <ul className="stack">
        {circulars.map((circular) => (
          <li key={circular.id}>
            <CircularCard circular={circular} title={<Link to="/circulars/$id" params={{ id: circular.id }}>{circular.subject}</Link>} />
          </li>
        ))}
      </ul>
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}
