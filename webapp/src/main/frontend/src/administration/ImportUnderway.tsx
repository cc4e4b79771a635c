import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { ImportProgressDocument } from '../gql/generated/graphql';
import { useWords } from '../messages/words';

const EVERY = 400;

/**
 * A bar that moves while rows are written; while they are only checked nobody can say how long that takes.
 *
 * @param running the key of the import; none where the file is only tried
 */
export function ImportUnderway({ running }: { running: string | undefined }) {
  const { t } = useWords();
  const read = useQuery({
    queryKey: ['import-progress', running],
    queryFn: async () => (await ask(ImportProgressDocument, { key: running ?? '' })).importProgress ?? null,
    enabled: running !== undefined,
    refetchInterval: EVERY,
    gcTime: 0,
  });
  const reached = read.data;
  const words = reached ? t('import.rows', { done: reached.rowsDone, all: reached.rowsInAll }) : t('import.checking');
  return (
    <div className="stack tight" role="status">
      <p>{words}</p>
      {reached
        ? <progress aria-label={t('import.underway')} value={reached.rowsDone} max={Math.max(1, reached.rowsInAll)} />
        : <progress aria-label={t('import.underway')} />}
    </div>
  );
}
