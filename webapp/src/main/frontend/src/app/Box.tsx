import type { ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Listed } from '../design/Listed';

type Told<Node> = { nodes: readonly Node[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };

/** One of the two sides of what offices tell each other, received or sent: its heading, its cards page by page, or that there are none. */
export function Box<Node extends { id: string }>({ id, of, title, none, what, list, card }: {
  id: string; of: readonly unknown[]; title: string; none: string; what: string;
  list: (after: string | null) => Promise<Told<Node>>; card: (node: Node) => ReactNode;
}) {
  const read = useInfiniteQuery({
    queryKey: of,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => list(pageParam),
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <section className="stack tight" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Listed read={read} none={none} what={what}>
        {(nodes) => <ul className="stack">{nodes.map((node) => <li key={node.id}>{card(node)}</li>)}</ul>}
      </Listed>
    </section>
  );
}
