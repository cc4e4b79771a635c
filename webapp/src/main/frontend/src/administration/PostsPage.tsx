import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { PostsToFillDocument, type PostsToFillQuery } from '../gql/generated/graphql';
import { bookQuery } from '../app/book';
import { Button } from '../design/Button';
import { SelectField } from '../design/fields';
import { Empty, Loading, Problem } from '../design/states';
import { SeatShown } from '../matrix/SeatShown';
import { useWords } from '../messages/words';
import { AppointDialog } from './AppointDialog';
import { LeaveDialog } from './LeaveDialog';
import { EndPostingDialog } from './EndPostingDialog';
import { PostingsDialog } from './PostingsDialog';
import { useAdministeredState } from './administered';

export type PostToFill = PostsToFillQuery['posts']['nodes'][number];

/** The posts of the state, narrowed; an officer is appointed by an order, or a posting ended. */
export function PostsPage() {
  const { t, of } = useWords();
  const state = useAdministeredState();
  const book = useQuery(bookQuery(state)).data;
  const [district, setDistrict] = useState('');
  const [department, setDepartment] = useState('');
  const [vacant, setVacant] = useState('');
  const [appointing, setAppointing] = useState<PostToFill>();
  const [ending, setEnding] = useState<PostToFill>();
  const [leaving, setLeaving] = useState<PostToFill>();
  const [listing, setListing] = useState<PostToFill>();
  const read = useInfiniteQuery({
    queryKey: ['administration', 'posts', state, district, department, vacant],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(PostsToFillDocument, {
      state, district: district ? Number(district) : null, department: department || null, vacant: vacant ? vacant === 'yes' : null, after: pageParam,
    })).posts,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const posts = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  return (
    <div className="stack">
      <div className="filters">
        <SelectField label={t('case.district')} value={district} onChange={setDistrict} empty={t('administration.any')}
          options={(book?.districts.nodes ?? []).map((each) => ({ value: String(each.code), label: of(each.name) }))} />
        <SelectField label={t('forms.department')} value={department} onChange={setDepartment} empty={t('administration.any')}
          options={(book?.departments.nodes ?? []).map((each) => ({ value: each.id, label: of(each.name) }))} />
        <SelectField label={t('administration.vacancy')} value={vacant} onChange={setVacant} empty={t('administration.any')}
          options={[{ value: 'yes', label: t('post.vacant') }, { value: 'no', label: t('post.held') }]} />
      </div>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && posts.length === 0 && <Empty title={t('matrix.noPosts')}><p className="soft">{t('administration.noPosts')}</p></Empty>}
      {posts.length > 0 && (
        <div className="table-frame">
          <table className="cards">
            <thead><tr>
              <th scope="col">{t('matrix.post')}</th><th scope="col">{t('matrix.office')}</th><th scope="col">{t('matrix.holder')}</th><th scope="col"><span className="unseen">{t('act.acts')}</span></th>
            </tr></thead>
            <tbody>
              {posts.map((post) => (
                <tr key={post.id}>
                  <th scope="row">{of(post.name)} {post.nodal && <span className="badge">{t('matrix.nodal')}</span>}</th>
                  <td data-label={t('matrix.office')}>{of(post.office.name)}</td>
                  <td data-label={t('matrix.holder')}><SeatShown seat={post} /></td>
                  <td><div className="actions">
                    <Button slim onClick={() => setAppointing(post)}>{t('appoint.act')}</Button>
                    {post.holder && <Button slim onClick={() => setLeaving(post)}>{t('leave.open')}</Button>}
                    {post.holder && <Button slim onClick={() => setEnding(post)}>{t('posting.end')}</Button>}
                    <Button slim onClick={() => setListing(post)}>{t('posting.all')}</Button>
                  </div></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
      {appointing && <AppointDialog post={appointing} onClose={() => setAppointing(undefined)} />}
      {leaving && <LeaveDialog post={leaving} onClose={() => setLeaving(undefined)} />}
      {ending?.holder && <EndPostingDialog post={ending} held={ending.holder} onClose={() => setEnding(undefined)} />}
      {listing && <PostingsDialog post={listing} onClose={() => setListing(undefined)} />}
    </div>
  );
}
