import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { CircularAddresseesDocument, CircularByIdDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Choices } from '../design/fields';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { CircularCard } from './CircularCard';

const route = getRouteApi('/circulars/$id');

/** The circular; below it, for its issuer, who has not taken note. */
export function CircularPage() {
  const { t } = useWords();
  const { id } = route.useParams();
  const read = useQuery({ queryKey: ['circular', id], queryFn: async () => (await ask(CircularByIdDocument, { id })).circular });
  const back = <Link className="button slim" to="/circulars"><Icon name="back" />{t('circular.all')}</Link>;
  if (read.isPending) return <Page title={t('circular.one')} acts={back}><Loading /></Page>;
  if (!read.data) return <Page title={t('circular.one')} acts={back}><Problem fault={read.error} again={() => void read.refetch()} /></Page>;
  return (
    <Page title={read.data.subject} acts={back}>
      <CircularCard circular={read.data}><p className="as-typed">{read.data.text}</p></CircularCard>
      {read.data.addressed != null && <Addressees id={id} />}
    </Page>
  );
}

function Addressees({ id }: { id: string }) {
  const { t, of } = useWords();
  const [shown, setShown] = useState<'open' | 'done'>('open');
  const acknowledged = shown === 'done';
  const list = useInfiniteQuery({
    queryKey: ['circular', id, 'addressees', acknowledged],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(CircularAddresseesDocument, { id, acknowledged, after: pageParam })).circularAddressees,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const posts = (list.data?.pages ?? []).flatMap((page) => page.nodes);
  return (
    <section className="stack tight" aria-labelledby="addressees">
      <h2 id="addressees">{t('circular.addressees')}</h2>
      <Choices kind="radio" across label={t('circular.shown')} chosen={[shown]} onChange={([value]) => setShown(value as 'open' | 'done')}
        options={[{ value: 'open', label: t('circular.shown.open') }, { value: 'done', label: t('circular.shown.done') }]} />
      {list.isPending && <Loading />}
      {list.isError && <Problem fault={list.error} again={() => void list.refetch()} />}
      {list.data && posts.length === 0 && <Empty title={t(acknowledged ? 'circular.shown.done.none' : 'circular.shown.open.none')} />}
      {posts.length > 0 && (
        <div className="table-frame">
          <table className="cards">
            <thead><tr><th scope="col">{t('circular.post')}</th><th scope="col">{t('circular.office')}</th><th scope="col">{t('circular.noted')}</th></tr></thead>
            <tbody>
              {posts.map(({ post, acknowledgedAt }) => (
                <tr key={post.code}>
                  <th scope="row">{of(post.name)}</th>
                  <td data-label={t('circular.office')}>{of(post.office)}</td>
                  <td data-label={t('circular.noted')}>{acknowledgedAt ? dayAndTime(acknowledgedAt) : post.vacant ? t('circular.vacant') : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {list.hasNextPage && <p><Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}
