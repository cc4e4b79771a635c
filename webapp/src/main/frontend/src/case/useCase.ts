import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { ask, newKey } from '../gql/ask';
import { CaseByIdDocument, FormByCodeDocument, type CaseByIdQuery, type PersonShownFragment } from '../gql/generated/graphql';
import type { FormSchema } from '../form/schema';
import { isOvertaken } from '../app/faultAt';
import { say } from '../app/say';
import { useSending } from '../app/useSending';
import { useWords } from '../messages/words';

export type Case = CaseByIdQuery['case'];
export type Person = PersonShownFragment;
export type Entry = Case['entries']['nodes'][number];

const route = getRouteApi('/cases/$id');

/** The case of the present address; the frame of the case has read it before any of its parts is shown. */
export function useCase(): Case {
  const { id } = route.useParams();
  const { data } = useQuery(caseQuery(id));
  if (!data) throw new Error('outside of the case');
  return data;
}

export const caseQuery = (id: string) => queryOptions({
  queryKey: ['case', id],
  queryFn: async () => (await ask(CaseByIdDocument, { id })).case,
});

export const formQuery = (code: string) => queryOptions({
  queryKey: ['form', code],
  queryFn: async () => {
    const { form } = await ask(FormByCodeDocument, { code });
    return form && { ...form, schema: form.schema as FormSchema };
  },
  staleTime: 30 * 60_000,
});

/** A change of the case: the same key for the same deliberate act, the case read again behind it, and told in words. */
export function useCaseAct<Input>(run: (input: Input, key: string) => Promise<unknown>, done: string) {
  const client = useQueryClient();
  const key = useRef(newKey());
  return useSending({
    mutationFn: (input: Input) => run(input, key.current),
    onSuccess: async () => {
      key.current = newKey();
      await client.invalidateQueries({ queryKey: ['case'] });
      void client.invalidateQueries({ predicate: (query) => ['my-day', 'cases', 'inbox', 'outbox'].includes(String(query.queryKey[0])) });
      say(done);
    },
    onError: (fault) => {
      // Another input is another act; what was overtaken is read again, so that the next press is about what is there.
      key.current = newKey();
      if (isOvertaken(fault)) void client.invalidateQueries({ queryKey: ['case'] });
    },
  });
}

/** "S-1 · survivor, woman": who somebody is in the case, without who she is. */
export function usePersonLabel() {
  const { t } = useWords();
  return (person: Person) => `${person.code} · ${t(`role.${person.role}`)}, ${t(`gender.${person.gender}`)}, ${t(`age.${person.ageGroup}`)}`;
}
