import { createContext, useContext } from 'react';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { ask, send } from '../gql/ask';
import { ChangePasswordDocument, MeDocument, type MeQuery } from '../gql/generated/graphql';
import { newKey } from '../gql/ask';
import { wipe } from '../device/store';
import { forgetWaiting } from '../device/waiting';
import { rememberedLanguage, rememberLanguage } from '../messages/LanguageProvider';

export type Me = MeQuery['me'];
export type MyPost = Me['posts'][number];

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => (await ask(MeDocument, {}, { waits: false })).me,
  staleTime: Infinity,
  retry: false,
});

export const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in; only inside the frame, which nobody else sees. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('outside of the frame');
  return me;
}

export function useHoldsPost(post: string): boolean {
  return useMe().posts.some((each) => each.id === post && !each.assisting);
}

/** Whether one works for a department, or prepares for somebody who does. */
export type Seat = 'holds' | 'assists';

export function useSeat(department: string | undefined): Seat | undefined {
  const posts = useMe().posts.filter((each) => each.department === department);
  if (posts.some((each) => !each.assisting)) return 'holds';
  return posts.length > 0 ? 'assists' : undefined;
}

/** Whether one assists somebody in this post, and does not hold it. */
export function useAssistsPost(post: string): boolean {
  return useMe().posts.some((each) => each.id === post && each.assisting);
}

/** The posts that one holds: through them one acts. */
export function heldPosts(me: Me): readonly MyPost[] {
  return me.posts.filter((each) => !each.assisting);
}

export async function signIn(name: string, password: string): Promise<void> {
  await send('sign-in', { name, password });
}

export async function changePassword(old: string, fresh: string): Promise<void> {
  await ask(ChangePasswordDocument, { old, fresh, key: newKey() });
}

/** Ends the session there and forgets everything here; the language stays. */
export async function signOut(client: QueryClient): Promise<void> {
  const language = rememberedLanguage();
  // First: it must be gone without a line, too.
  forgetWaiting();
  wipe();
  await send('sign-out', {});
  client.clear();
  rememberLanguage(language);
  location.hash = '';
  location.reload();
}

/** Away from here at once, to a page that says nothing; the session is ended behind it. */
export function quickExit() {
  wipe();
  void fetch('sign-out', {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json', 'x-samanvay-request': '1' },
    body: '{}',
  });
  document.documentElement.hidden = true;
  location.replace('about:blank');
}
