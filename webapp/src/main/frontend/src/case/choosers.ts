import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { EstablishmentsInDocument, PostsInDocument } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { useWords } from '../messages/words';
import type { Choosers, Registered } from '../form/context';
import { registersOf, type FormSchema } from '../form/schema';
import { usePersonLabel, type Case } from './useCase';

/** Posts of the case's district: 100 of them at most, which is more than a district's offices have here. */
export function useDistrictPosts(file: Case, department?: string) {
  return useQuery({
    queryKey: ['posts', file.state, file.district, department ?? null],
    queryFn: async () => (await ask(PostsInDocument, { state: file.state, district: file.district, department: department ?? null })).posts.nodes,
    enabled: department !== '',
    staleTime: 5 * 60_000,
  });
}

type Listed = { id: string; register: string; code: string; name: { hi: string; en: string } };

const registered = (each: Listed, of: (text: { hi: string; en: string }) => string): Registered =>
  ({ value: each.id, label: `${of(each.name)} (${each.code})`, register: each.register });

/** Establishments of the case's district, 100 of each register that the form points to: its many schools hide no hospital. */
function useDistrictEstablishments(file: Case, registers: readonly (string | null)[]) {
  return useQuery({
    queryKey: ['establishments', file.state, file.district, registers],
    queryFn: async () => {
      const pages = await Promise.all(registers.map(async (register) =>
        (await ask(EstablishmentsInDocument, { state: file.state, district: file.district, register, name: null })).establishments));
      return { nodes: pages.flatMap((page) => page.nodes), more: pages.some((page) => page.pageInfo.hasNextPage) };
    },
    enabled: registers.length > 0,
    staleTime: 5 * 60_000,
  });
}

const NONE: readonly (string | null)[] = [];

/** What the fields of a form may point at in this case. */
export function useChoosers(file: Case, schema?: FormSchema): Choosers {
  const { of } = useWords();
  const label = usePersonLabel();
  const book = useBook();
  const posts = useDistrictPosts(file).data;
  const establishments = useDistrictEstablishments(file, schema ? registersOf(schema) : NONE).data;
  return useMemo(() => ({
    persons: file.persons.nodes.map((person) => ({ value: person.id, label: label(person) })),
    places: [...book.districts.values()].map((district) => ({ value: String(district.code), label: of(district.name) })),
    posts: (posts ?? []).map((post) => ({ value: post.id, label: `${of(post.name)}, ${of(post.office.name)}` })),
    establishments: distinct([...(establishments?.nodes ?? []), ...file.entries.nodes.flatMap((entry) => entry.establishments)]).map((each) => registered(each, of)),
    moreEstablishments: establishments?.more ?? false,
    findEstablishments: async (among: readonly string[] | undefined, name: string) => {
      const pages = await Promise.all((among ?? [null]).map(async (register) =>
        (await ask(EstablishmentsInDocument, { state: file.state, district: null, register, name })).establishments.nodes));
      return pages.flat().map((each) => registered(each, of));
    },
  }), [file, book, posts, establishments, of, label]);
}

/** What is listed and what the entries of the case point to may be the same. */
function distinct(all: readonly Listed[]): Listed[] {
  return [...new Map(all.map((each) => [each.id, each])).values()];
}
