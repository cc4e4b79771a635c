import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { EstablishmentsInDocument, PostsInDocument } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { useWords } from '../messages/words';
import type { Choosers } from '../form/context';
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

/** Establishments of the case's district, 100 of each register that the form points to: its many schools hide no hospital. */
function useDistrictEstablishments(file: Case, registers: readonly (string | null)[]) {
  return useQuery({
    queryKey: ['establishments', file.state, file.district, registers],
    queryFn: async () => (await Promise.all(registers.map(async (register) =>
      (await ask(EstablishmentsInDocument, { state: file.state, district: file.district, register })).establishments.nodes))).flat(),
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
    establishments: (establishments ?? []).map((each) => ({ value: each.id, label: `${of(each.name)} (${each.code})`, register: each.register })),
  }), [file, book, posts, establishments, of, label]);
}
