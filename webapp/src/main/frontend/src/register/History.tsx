import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { RegisterEntryHistoryDocument } from '../gql/generated/graphql';
import { Listed } from '../design/Listed';
import { Table } from '../design/Table';
import { day, dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';

/** What was said of an entry before, newest first: when, by which post, and by which paper. */
export function History({ id }: { id: string }) {
  const { t, of } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['register', 'history', id],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(RegisterEntryHistoryDocument, { id, after: pageParam })).establishment?.history ?? null,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <section className="stack tight" aria-labelledby="history">
      <h2 id="history">{t('register.history')}</h2>
      <Listed read={read}>
        {(versions) => (
          <Table heads={[t('register.history.when'), t('register.status'), t('register.reference'), t('register.name'), t('register.history.by')]}>
            {versions.map((each) => (
              <tr key={each.version}>
                <th scope="row" className="moment">{dayAndTime(each.at)}</th>
                <td data-label={t('register.status')}>{each.since ? t('register.since', { status: of(each.statusName), day: day(each.since) }) : of(each.statusName)}
                  {each.withdrawn && <> <span className="badge soon">{t('register.withdrawn')}</span></>}</td>
                <td data-label={t('register.reference')}>{each.reference ?? '–'}</td>
                <td data-label={t('register.name')}>{of(each.name)}</td>
                <td data-label={t('register.history.by')}>{each.post ? of(each.post) : t('register.history.byAdministrator')}</td>
              </tr>
            ))}
          </Table>
        )}
      </Listed>
    </section>
  );
}
