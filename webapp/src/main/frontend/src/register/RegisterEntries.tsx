import { useDeferredValue } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { RegisterEntriesDocument } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Listed } from '../design/Listed';
import { Table } from '../design/Table';
import { day } from '../messages/times';
import { useWords } from '../messages/words';

/** The entries of a register, a page at a time; of a part of a name, from two letters on. */
export function RegisterEntries({ state, register, name, status }: { state: number; register: string; name: string; status: string }) {
  const { t, of } = useWords();
  const book = useBook();
  const typed = useDeferredValue(name.length >= 2 ? name : '');
  const filter = { state, register, name: typed || null, status: status || null };
  const read = useInfiniteQuery({
    queryKey: ['register', filter],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(RegisterEntriesDocument, { filter, after: pageParam })).establishments,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <section className="stack tight" aria-labelledby="register-entries">
      <h2 id="register-entries">{t('register.entries')}</h2>
      <Listed read={read} none={t('register.none')} what={t('register.none.what')}>
        {(entries) => (
          <Table heads={[t('register.code'), t('register.name'), t('register.district'), t('register.status'), t('register.phone')]}>
            {entries.map((each) => (
              <tr key={each.id}>
                <th scope="row"><span className="code">{each.code}</span></th>
                <td data-label={t('register.name')}><Link to="/registers/$id" params={{ id: each.id }}>{of(each.name)}</Link></td>
                <td data-label={t('register.district')}>{book.district(each.district)}</td>
                <td data-label={t('register.status')}>{each.since ? t('register.since', { status: of(each.statusName), day: day(each.since) }) : of(each.statusName)}</td>
                <td data-label={t('register.phone')}>{each.phone ?? '–'}</td>
              </tr>
            ))}
          </Table>
        )}
      </Listed>
    </section>
  );
}
