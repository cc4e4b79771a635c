import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../messages/words';
import { Button } from './Button';
import { Empty, Loading, Problem } from './states';

type Page<Row> = { readonly nodes: readonly Row[] } | null;

/**
 * A list that is read a page at a time: what is told while it is awaited, where it cannot be read and where nothing is in
 * it, then its rows, and more of them.
 *
 * @param none what is told where nothing is in it; nothing is, where it is left out
 * @param what what the list is for, told below that
 */
export function Listed<Row>({ read, none, what, children }: {
  read: UseInfiniteQueryResult<InfiniteData<Page<Row>, unknown>>; none?: string; what?: string; children: (rows: readonly Row[]) => ReactNode;
}) {
  const { t } = useWords();
  const rows = (read.data?.pages ?? []).flatMap((page) => page?.nodes ?? []);
  return (
    <>
      {read.isLoading && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && rows.length === 0 && none && <Empty title={none}>{what && <p className="soft">{what}</p>}</Empty>}
      {rows.length > 0 && children(rows)}
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </>
  );
}
