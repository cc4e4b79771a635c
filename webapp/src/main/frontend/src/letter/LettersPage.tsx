import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { LettersDocument } from '../gql/generated/graphql';
import { useCase } from '../case/useCase';
import { Button } from '../design/Button';
import { Empty, Loading, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { LetterCard } from './LetterCard';

/** The letters that one's department issued in the case, newest first, each with its copies. */
export function LettersPage() {
  const { t } = useWords();
  const file = useCase();
  const read = useInfiniteQuery({
    queryKey: ['case', file.id, 'letters'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(LettersDocument, { case: file.id, after: pageParam })).letters,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const letters = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  return (
    <section className="stack" aria-labelledby="letters">
      <h2 id="letters">{t('case.part.letters')}</h2>
      {read.isPending && <Loading />}
      {read.error && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && letters.length === 0 && <Empty title={t('letter.none')}><p className="soft">{t('letter.none.what')}</p></Empty>}
      {letters.map((letter) => <LetterCard key={letter.id} file={file} letter={letter} />)}
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}
