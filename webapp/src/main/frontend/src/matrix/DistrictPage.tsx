import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { DistrictPostsDocument } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Icon } from '../design/icons';
import { Listed } from '../design/Listed';
import { Page } from '../design/Page';
import { Table } from '../design/Table';
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
  const title = t('matrix.district', { district: book.district(district) });
  return (
    <Page title={title} acts={<Link className="button slim" to="/matrix"><Icon name="back" />{t('matrix.all')}</Link>}>
      <Listed read={read} none={t('matrix.noPosts')} what={t('matrix.noPosts.what')}>
        {(posts) => (
          <Table heads={[t('matrix.post'), t('forms.department'), t('matrix.office'), t('matrix.holder')]}>
            {posts.map((post) => (
              <tr key={post.id}>
                <th scope="row">{of(post.name)} {post.nodal && <span className="badge">{t('matrix.nodal')}</span>}</th>
                <td data-label={t('forms.department')}>{book.department(post.office.department)}</td>
                <td data-label={t('matrix.office')}>{of(post.office.name)}{post.office.phone && <><br /><span className="soft small">{post.office.phone}</span></>}</td>
                <td data-label={t('matrix.holder')}><SeatShown seat={post} /></td>
              </tr>
            ))}
          </Table>
        )}
      </Listed>
    </Page>
  );
}
