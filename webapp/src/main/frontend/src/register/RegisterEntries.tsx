import { useDeferredValue } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { RegisterEntriesDocument } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Empty, Loading, Problem } from '../design/states';
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
  const entries = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  return (
    <section className="stack tight" aria-labelledby="register-entries">
      <h2 id="register-entries">{t('register.entries')}</h2>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && entries.length === 0 && <Empty title={t('register.none')}><p className="soft">{t('register.none.what')}</p></Empty>}
      {entries.length > 0 && (
        <div className="table-frame">
          <table className="cards">
            <thead><tr>
              <th scope="col">{t('register.code')}</th><th scope="col">{t('register.name')}</th><th scope="col">{t('register.district')}</th>
              <th scope="col">{t('register.status')}</th><th scope="col">{t('register.phone')}</th>
            </tr></thead>
            <tbody>
              {entries.map((each) => (
                <tr key={each.id}>
                  <th scope="row"><span className="code">{each.code}</span></th>
                  <td data-label={t('register.name')}><Link to="/registers/$id" params={{ id: each.id }}>{of(each.name)}</Link></td>
                  <td data-label={t('register.district')}>{book.district(each.district)}</td>
                  <td data-label={t('register.status')}>{each.since ? t('register.since', { status: of(each.statusName), day: day(each.since) }) : of(each.statusName)}</td>
                  <td data-label={t('register.phone')}>{each.phone ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}
