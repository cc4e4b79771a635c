import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { LettersDocument } from '../gql/generated/graphql';
import { useCase } from '../case/useCase';
import { Listed } from '../design/Listed';
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
  return (
    <section className="stack" aria-labelledby="letters">
      <h2 id="letters">{t('case.part.letters')}</h2>
      <Listed read={read} none={t('letter.none')} what={t('letter.none.what')}>
        {(letters) => letters.map((letter) => <LetterCard key={letter.id} file={file} letter={letter} />)}
      </Listed>
    </section>
  );
}
