import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { CircularAddresseesDocument, CircularByIdDocument } from '../gql/generated/graphql';
import { Choices } from '../design/fields';
import { Icon } from '../design/icons';
import { Listed } from '../design/Listed';
import { Page } from '../design/Page';
import { Loading, Problem } from '../design/states';
import { Table } from '../design/Table';
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
  return (
    <section className="stack tight" aria-labelledby="addressees">
      <h2 id="addressees">{t('circular.addressees')}</h2>
      <Choices kind="radio" across label={t('circular.shown')} chosen={[shown]} onChange={([value]) => setShown(value as 'open' | 'done')}
        options={[{ value: 'open', label: t('circular.shown.open') }, { value: 'done', label: t('circular.shown.done') }]} />
      <Listed read={list} none={t(acknowledged ? 'circular.shown.done.none' : 'circular.shown.open.none')}>
        {(posts) => (
          <Table heads={[t('circular.post'), t('circular.office'), t('circular.noted')]}>
            {posts.map(({ post, acknowledgedAt }) => (
              <tr key={post.code}>
                <th scope="row">{of(post.name)}</th>
                <td data-label={t('circular.office')}>{of(post.office)}</td>
                <td data-label={t('circular.noted')}>{acknowledgedAt ? dayAndTime(acknowledgedAt) : post.vacant ? t('circular.vacant') : '–'}</td>
              </tr>
            ))}
          </Table>
        )}
      </Listed>
    </section>
  );
}
