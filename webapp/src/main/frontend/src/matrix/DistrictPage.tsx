import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { DistrictPostsDocument } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { SeatShown } from './SeatShown';

const route = getRouteApi('/matrix/$district');

/** All posts of a district, office by office. */
export function DistrictPage() {
  const { t, of } = useWords();
  const me = useMe();
  const book = useBook();
  const district = Number(route.useParams().district);
  const read = useInfiniteQuery({
    queryKey: ['district-posts', district],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(DistrictPostsDocument, { state: me.state!, district, after: pageParam })).posts,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
    enabled: me.state != null,
  });
  const posts = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  const title = t('matrix.district', { district: book.district(district) });
  return (
    <Page title={title} acts={<Link className="button slim" to="/matrix"><Icon name="back" />{t('matrix.all')}</Link>}>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && posts.length === 0 && <Empty title={t('matrix.noPosts')}><p className="soft">{t('matrix.noPosts.what')}</p></Empty>}
      {posts.length > 0 && (
        <div className="table-frame">
          <table className="cards">
            <thead><tr>
              <th scope="col">{t('matrix.post')}</th><th scope="col">{t('forms.department')}</th><th scope="col">{t('matrix.office')}</th><th scope="col">{t('matrix.holder')}</th>
            </tr></thead>
            <tbody>
              {posts.map((post) => (
                <tr key={post.id}>
                  <th scope="row">{of(post.name)} {post.nodal && <span className="badge">{t('matrix.nodal')}</span>}</th>
                  <td data-label={t('forms.department')}>{book.department(post.office.department)}</td>
                  <td data-label={t('matrix.office')}>{of(post.office.name)}{post.office.phone && <><br /><span className="soft small">{post.office.phone}</span></>}</td>
                  <td data-label={t('matrix.holder')}><SeatShown seat={post} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </Page>
  );
}
