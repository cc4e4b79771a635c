import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { isFirstScreen } from '../app/firstScreen';
import { MyDayDocument } from '../gql/generated/graphql';
import { meQuery } from '../session/session';

export const myDayQuery = queryOptions({ queryKey: ['my-day'], queryFn: () => ask(MyDayDocument, {}) });

/**
 * On a slow line every question that waits for another answer costs a journey: who is here, and her day where she lands on
 * it, are asked before the words of the page have come. Who is not signed in is refused, and asked to sign in as ever.
 */
export function askAtOnce(client: QueryClient): void {
  void client.prefetchQuery(meQuery);
  if (isFirstScreen()) {
    void client.prefetchQuery({ ...myDayQuery, queryFn: () => ask(MyDayDocument, {}, { waits: false }), retry: false });
  }
}
