import { useMemo } from 'react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { BookDocument, type BookQuery } from '../gql/generated/graphql';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';

export type DepartmentInBook = BookQuery['departments']['nodes'][number];

/** Departments, services, forms and districts of a state by code: what the screens need to name things. */
export const bookQuery = (state: number) => queryOptions({
  queryKey: ['book', state],
  queryFn: () => ask(BookDocument, { state }),
  staleTime: 30 * 60_000,
});

/** Looks words up; a code that it does not know is shown as it is, rather than nothing. */
export function useBook() {
  const { of } = useWords();
  const me = useMe();
  const { data } = useQuery({ ...bookQuery(me.state ?? 0), enabled: me.state != null });
  return useMemo(() => {
    const departments = new Map((data?.departments.nodes ?? []).map((each) => [each.id, each]));
    const services = new Map((data?.departments.nodes ?? []).flatMap((each) => each.services.map((one) => [one.code, one.name])));
    const forms = new Map((data?.departments.nodes ?? []).flatMap((each) => each.forms.map((one) => [one.code, one.title])));
    const districts = new Map((data?.districts.nodes ?? []).map((each) => [each.code, each]));
    return {
      departments,
      districts,
      department: (id: string) => nameOr(id, departments.get(id)?.name, of),
      service: (code: string) => nameOr(code, services.get(code), of),
      form: (code: string) => nameOr(code, forms.get(code), of),
      district: (code: number) => nameOr(String(code), districts.get(code)?.name, of),
    };
  }, [data, of]);
}

function nameOr(code: string, name: { hi: string; en: string } | undefined, of: (text: { hi: string; en: string }) => string) {
  return name ? of(name) : code;
}
