import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { PostingsOfDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Empty, Loading, Problem } from '../design/states';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { EndPostingDialog } from './EndPostingDialog';
import type { PostToFill } from './PostsPage';

/** Who held a post and who assists it, the newest first; each that has not ended can be. */
export function PostingsDialog({ post, onClose }: { post: PostToFill; onClose: () => void }) {
  const { t, of } = useWords();
  const [ending, setEnding] = useState<{ posting: string; version: number }>();
  const read = useInfiniteQuery({
    queryKey: ['administration', 'postings', post.id],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(PostingsOfDocument, { post: post.id, after: pageParam })).postings,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const postings = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  if (ending) return <EndPostingDialog post={post} held={ending} onClose={onClose} />;
  return (
    <Dialog title={t('posting.all.title', { post: of(post.name) })} onClose={onClose}>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && postings.length === 0 && <Empty title={t('posting.none')} />}
      <ul className="stack tight">
        {postings.map((each) => (
          <li key={each.id} className="row apart">
            <span>{each.displayName} · {t(`charge.${each.charge}`)} · {each.until
              ? t('posting.fromUntil', { from: day(each.from), until: day(each.until) }) : t('post.since', { day: day(each.from) })}</span>
            {!each.until && (
              <Button slim aria-label={t('posting.endOf', { name: each.displayName })} onClick={() => setEnding({ posting: each.id, version: each.version })}>{t('posting.end')}</Button>
            )}
          </li>
        ))}
      </ul>
      <div className="actions">
        {read.hasNextPage && <Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button>}
        <Button onClick={onClose}>{t('act.close')}</Button>
      </div>
    </Dialog>
  );
}
