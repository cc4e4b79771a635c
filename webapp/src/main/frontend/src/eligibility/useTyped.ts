import { useState } from 'react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { read } from '../gql/ask';
import type { EligibilityQuestionsQuery } from '../catalogue/generated/graphql';
import type { Question, Typed } from './answers';

/**
 * What is typed, and what of it the present result was asked with: a question does not vanish under the finger that
 * answers it. Another person than before begins without answers.
 */
export function useTyped(about: unknown) {
  const [state, setState] = useState<{ about: unknown; typed: Typed; asked: Typed }>({ about, typed: {}, asked: {} });
  const { typed, asked }: { typed: Typed; asked: Typed } = state.about === about ? state : { typed: {}, asked: {} };
  return {
    typed,
    asked,
    onType: (path: string, answer: Typed[string]) => setState({ about, asked, typed: { ...typed, [path]: answer } }),
    settle: () => setState({ about, typed, asked: typed }),
  };
}

type Shelf = EligibilityQuestionsQuery['eligibilityQuestions'];

/** Every question of a state's schemes; the public address gives them to officers, too. */
const questionsQuery = (state: number) => queryOptions({
  queryKey: ['eligibility-questions', state],
  queryFn: async () => {
    const all: Question[] = [];
    for (let after = ''; ;) {
      const page = (await read<{ data: { eligibilityQuestions: Shelf } }>(`catalogue/eligibility-questions?state=${state}&first=100${after}`)).data.eligibilityQuestions;
      all.push(...page.nodes);
      if (!page.pageInfo.hasNextPage || !page.pageInfo.endCursor) return all;
      after = `&after=${encodeURIComponent(page.pageInfo.endCursor)}`;
    }
  },
  staleTime: 30 * 60_000,
});

/** While they are not there; in a case a question is then read and not answered. */
export const NO_QUESTIONS: readonly Question[] = [];

export function useQuestions(state: number) {
  return useQuery(questionsQuery(state));
}
