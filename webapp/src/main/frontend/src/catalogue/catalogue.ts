import { useEffect } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { read, send } from '../gql/ask';
import type { HelplinesQuery, RightsQuery, SchemesQuery, ServicesQuery } from './generated/graphql';

/** What each public address answers, by the last word of the address. */
type Shelves = {
  schemes: SchemesQuery['schemes'];
  services: ServicesQuery['services'];
  rights: RightsQuery['rights'];
  helplines: HelplinesQuery['helplines'];
};
export type Shelf = keyof Shelves;
export type Thing<S extends Shelf> = Shelves[S]['nodes'][number];
export type Scheme = Thing<'schemes'>;
export type Helpline = Thing<'helplines'>;

const route = getRouteApi('/catalogue');

export function useAddress() {
  return route.useSearch();
}

/** What somebody searches for is sent and stands in no address: neither the browser nor a server on the way remembers it. */
async function fetchShelf<S extends Shelf>(shelf: S, asked: Record<string, string | number>): Promise<Shelves[S]> {
  const { data } = 'search' in asked
    ? await send<{ data: Shelves }>(`catalogue/${shelf}`, asked)
    : await read<{ data: Shelves }>(`catalogue/${shelf}?${new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]))}`);
  return data[shelf];
}

/** A shelf of the catalogue of a state, twenty things at a time. */
export function useShelf<S extends Shelf>(shelf: S, state: number, { department, search }: { department?: string | undefined; search?: string }) {
  const fetched = useInfiniteQuery({
    queryKey: ['catalogue', shelf, state, department, search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) => fetchShelf(shelf, {
      state, first: 20, ...(department && { department }), ...(search && { search }), ...(after && { after }),
    }),
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor ?? undefined : undefined),
    staleTime: 60_000,
  });
  const nodes = (fetched.data?.pages ?? []).flatMap((page) => page.nodes as Thing<S>[]);
  return { ...fetched, nodes };
}

/** Paper cannot be unfolded: while a page is printed, everything on it is open but what is fetched only when asked for. */
export function useOpenOnPaper() {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open]):not([data-later])')];
      opened.forEach((each) => { each.open = true; });
    };
    const close = () => opened.forEach((each) => { each.open = false; });
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}
