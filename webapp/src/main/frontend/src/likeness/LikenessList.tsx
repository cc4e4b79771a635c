import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useAct } from '../app/useAct';
import { ask } from '../gql/ask';
import { DecideLikenessDocument, LikenessesDocument, type LikenessShownFragment, type PostShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Problem } from '../design/states';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { PostLine } from '../referral/PostLine';

/** Pairs of cases that may be about the same, for the post above both to decide; nothing where there is none. */
export function LikenessList() {
  const { t } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['likenesses'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(LikenessesDocument, { after: pageParam })).likenesses,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const found = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  if (read.isError) return <Problem fault={read.error} again={() => void read.refetch()} />;
  if (found.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="likenesses">
      <h2 id="likenesses">{t('likeness.title')}</h2>
      <p className="soft">{t('likeness.lead')}</p>
      <ul className="stack tight">{found.map((each) => <li key={each.id}><Pair likeness={each} /></li>)}</ul>
      {read.hasNextPage && <p><Button slim busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}

function Pair({ likeness }: { likeness: LikenessShownFragment }) {
  const { t, of } = useWords();
  const act = useAct(
    (same: boolean, key) => ask(DecideLikenessDocument, { likeness: likeness.id, version: likeness.version, same, key }),
    t('likeness.said'), ['likenesses'],
  );
  const heading = `likeness-${likeness.id}`;
  return (
    <article className="card stack tight" aria-labelledby={heading}>
      <div className="row apart">
        <h3 id={heading}>{of(likeness.name)}</h3>
        <span className="row">
          {likeness.exact && <span className="badge late">{t('likeness.exact')}</span>}
          {likeness.alike > 0 && <span className="badge">{t('likeness.alike', { count: likeness.alike })}</span>}
        </span>
      </div>
      <p className="soft small">{t('likeness.found', { day: day(likeness.foundAt) })}</p>
      <One file={likeness.oneCase} number={likeness.oneNumber} post={likeness.onePost} />
      <One file={likeness.otherCase} number={likeness.otherNumber} post={likeness.otherPost} />
      {likeness.same != null && <p><span className="badge good">{t(likeness.same ? 'likeness.same' : 'likeness.notSame')}</span></p>}
      {act.error && <Problem fault={act.error} />}
      {likeness.mine && (
        <div className="actions no-print">
          <Button slim busy={act.isPending} onClick={() => act.mutate(true)}>{t('likeness.same')}</Button>
          <Button slim busy={act.isPending} onClick={() => act.mutate(false)}>{t('likeness.notSame')}</Button>
        </div>
      )}
    </article>
  );
}

function One({ file, number, post }: { file: string | null | undefined; number: string; post: PostShownFragment }) {
  return (
    <p>{file ? <Link className="code" to="/cases/$id" params={{ id: file }}>{number}</Link> : <span className="code">{number}</span>}{' '}
      <span className="small"><PostLine post={post} /></span></p>
  );
}
