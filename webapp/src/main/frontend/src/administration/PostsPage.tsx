import { useDeferredValue, useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { PostsToFillDocument, type OfficeFoundFragment, type PostsToFillQuery } from '../gql/generated/graphql';
import { bookQuery } from '../app/book';
import { Button } from '../design/Button';
import { SelectField, TextField } from '../design/fields';
import { Icon } from '../design/icons';
import { Listed } from '../design/Listed';
import { Table } from '../design/Table';
import { SeatShown } from '../matrix/SeatShown';
import { useWords } from '../messages/words';
import { ChangeOfficeDialog } from '../offices/ChangeOfficeDialog';
import { ChangePostDialog } from '../offices/ChangePostDialog';
import { NewOfficeDialog } from '../offices/NewOfficeDialog';
import { NewPostDialog } from '../offices/NewPostDialog';
import { AppointDialog } from './AppointDialog';
import { LeaveDialog } from './LeaveDialog';
import { EndPostingDialog } from './EndPostingDialog';
import { PostingsDialog } from './PostingsDialog';
import { useAdministeredState } from './administered';

export type PostToFill = PostsToFillQuery['posts']['nodes'][number];

type Act = 'appoint' | 'leave' | 'end' | 'list' | 'change';
type Making = { what: 'office' | 'change' } | { what: 'post'; office?: OfficeFoundFragment };

/** The offices' posts in the state, narrowed: made and changed, filled by an order, or a posting ended. */
export function PostsPage() {
  const { t, of } = useWords();
  const state = useAdministeredState();
  const book = useQuery(bookQuery(state)).data;
  const [district, setDistrict] = useState('');
  const [department, setDepartment] = useState('');
  const [vacant, setVacant] = useState('');
  const [typed, setTyped] = useState('');
  const named = useDeferredValue(typed.trim());
  const [acting, setActing] = useState<{ post: PostToFill; act: Act }>();
  const [making, setMaking] = useState<Making>();
  const read = useInfiniteQuery({
    queryKey: ['administration', 'posts', state, district, department, vacant, named],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(PostsToFillDocument, {
      state, district: district ? Number(district) : null, department: department || null, vacant: vacant ? vacant === 'yes' : null, named: named || null, after: pageParam,
    })).posts,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const done = () => setMaking(undefined);
  return (
    <div className="stack">
      <div className="actions">
        <Button onClick={() => setMaking({ what: 'change' })}>{t('office.change.open')}</Button>
        <Button onClick={() => setMaking({ what: 'office' })}><Icon name="plus" />{t('office.new')}</Button>
        <Button look="main" onClick={() => setMaking({ what: 'post' })}><Icon name="plus" />{t('post.new')}</Button>
      </div>
      <div className="filters">
        <TextField label={t('post.find')} type="search" autoComplete="off" autoCapitalize="none" maxLength={80} optional value={typed} onChange={setTyped} />
        <SelectField label={t('case.district')} value={district} onChange={setDistrict} empty={t('administration.any')}
          options={(book?.districts.nodes ?? []).map((each) => ({ value: String(each.code), label: of(each.name) }))} />
        <SelectField label={t('forms.department')} value={department} onChange={setDepartment} empty={t('administration.any')}
          options={(book?.departments.nodes ?? []).map((each) => ({ value: each.id, label: of(each.name) }))} />
        <SelectField label={t('administration.vacancy')} value={vacant} onChange={setVacant} empty={t('administration.any')}
          options={[{ value: 'yes', label: t('post.vacant') }, { value: 'no', label: t('post.held') }]} />
      </div>
      <Listed read={read} none={t('matrix.noPosts')} what={t('administration.noPosts')}>
        {(posts) => <Posts posts={posts} onAct={(post, act) => setActing({ post, act })} />}
      </Listed>
      {acting && <ActDialog post={acting.post} act={acting.act} onClose={() => setActing(undefined)} />}
      {making?.what === 'office' && <NewOfficeDialog department={department} district={district} onMade={(office) => setMaking({ what: 'post', office })} onClose={done} />}
      {making?.what === 'change' && <ChangeOfficeDialog department={department} district={district} onClose={done} />}
      {making?.what === 'post' && <NewPostDialog department={department} office={making.office} onClose={done} />}
    </div>
  );
}

function Posts({ posts, onAct }: { posts: readonly PostToFill[]; onAct: (post: PostToFill, act: Act) => void }) {
  const { t, of } = useWords();
  return (
    <Table heads={[t('matrix.post'), t('matrix.office'), t('matrix.holder'), <span className="unseen">{t('act.acts')}</span>]}>
      {posts.map((post) => (
        <tr key={post.id}>
          <th scope="row">{of(post.name)} {post.nodal && <span className="badge">{t('matrix.nodal')}</span>} <br /><span className="soft small code">{post.code}</span></th>
          <td data-label={t('matrix.office')}>
            <span className="stack tight">
              <span>{of(post.office.name)}</span>
              {post.reportsTo && <span className="soft small">{t('post.reportsTo', { post: of(post.reportsTo.name) })}</span>}
            </span>
          </td>
          <td data-label={t('matrix.holder')}><SeatShown seat={post} /></td>
          <td><div className="actions">
            <Button slim onClick={() => onAct(post, 'appoint')}>{t('appoint.act')}</Button>
            {post.holder && <Button slim onClick={() => onAct(post, 'leave')}>{t('leave.open')}</Button>}
            {post.holder && <Button slim onClick={() => onAct(post, 'end')}>{t('posting.end')}</Button>}
            <Button slim onClick={() => onAct(post, 'list')}>{t('posting.all')}</Button>
            <Button slim onClick={() => onAct(post, 'change')}>{t('post.change')}</Button>
          </div></td>
        </tr>
      ))}
    </Table>
  );
}

function ActDialog({ post, act, onClose }: { post: PostToFill; act: Act; onClose: () => void }) {
  switch (act) {
    case 'appoint': return <AppointDialog post={post} onClose={onClose} />;
    case 'leave': return <LeaveDialog post={post} onClose={onClose} />;
    case 'end': return post.holder && <EndPostingDialog post={post} held={post.holder} onClose={onClose} />;
    case 'list': return <PostingsDialog post={post} onClose={onClose} />;
    case 'change': return <ChangePostDialog post={post} onClose={onClose} />;
  }
}
