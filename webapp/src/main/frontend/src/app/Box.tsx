import type { ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '../design/Button';
import { Empty, Loading, Problem } from '../design/states';
import { useWords } from '../messages/words';

type Listed<Node> = { nodes: readonly Node[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };

/** One of the two sides of what offices tell each other, received or sent: its heading, its cards page by page, or that there are none. */
export function Box<Node extends { id: string }>({ id, of, title, none, what, list, card }: {
  id: string; of: readonly unknown[]; title: string; none: string; what: string;
  list: (after: string | null) => Promise<Listed<Node>>; card: (node: Node) => ReactNode;
}) {
  const { t } = useWords();
  const read = useInfiniteQuery({
    queryKey: of,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => list(pageParam),
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const nodes = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  return (
    <section className="stack tight" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && nodes.length === 0 && <Empty title={none}><p className="soft">{what}</p></Empty>}
      <ul className="stack">{nodes.map((node) => <li key={node.id}>{card(node)}</li>)}</ul>
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}
