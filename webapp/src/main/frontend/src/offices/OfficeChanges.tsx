import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { OfficeChangesDocument } from '../gql/generated/graphql';
import { Listed } from '../design/Listed';
import { Table } from '../design/Table';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';

/** What an office was called before, and which telephone it had, newest first: who changed it, and by which order. */
export function OfficeChanges({ office }: { office: string }) {
  const { t, of } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['administration', 'office-changes', office],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(OfficeChangesDocument, { office, after: pageParam })).officeChanges,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <section className="stack tight" aria-labelledby="office-changes">
      <h3 id="office-changes">{t('office.changes')}</h3>
      <Listed read={read} none={t('office.changes.none')} what={t('office.changes.what')}>
        {(changes) => (
          <Table heads={[t('office.changes.at'), t('office.changes.before'), t('office.reference'), t('office.changes.by')]}>
            {changes.map((each) => (
              <tr key={each.version}>
                <th scope="row" className="moment">{dayAndTime(each.at)}</th>
                <td data-label={t('office.changes.before')}>{each.name ? of(each.name) : t('case.hidden')}{each.phone && <><br /><span className="soft small">{each.phone}</span></>}</td>
                <td data-label={t('office.reference')}>{each.reference ?? t('office.changes.byImport')}</td>
                <td data-label={t('office.changes.by')}>{each.by}</td>
              </tr>
            ))}
          </Table>
        )}
      </Listed>
    </section>
  );
}
