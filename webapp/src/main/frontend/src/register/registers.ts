import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { PostKindDocument, RegistersDocument, type RegistersQuery } from '../gql/generated/graphql';
import { heldPosts, useMe, type MyPost } from '../session/session';

export type Register = RegistersQuery['departments']['nodes'][number]['registers'][number] & { department: string };

/** The registers of the departments at work in the state. */
export function useRegisters() {
  const state = useMe().state ?? 0;
  const read = useQuery({ queryKey: ['registers', state], queryFn: () => ask(RegistersDocument, { state }), staleTime: 30 * 60_000 });
  const registers: Register[] = (read.data?.departments.nodes ?? []).filter((each) => each.enabledSince)
    .flatMap((each) => each.registers.map((register) => ({ ...register, department: each.id })));
  return { state, read, registers };
}

/** One's posts that keep the register: of its department, and of a kind that it names. Assisting is not keeping. */
export function useKeepers(register: Register | undefined): readonly MyPost[] {
  const me = useMe();
  const own = register ? heldPosts(me).filter((post) => post.department === register.department) : [];
  const ids = own.map((post) => post.id);
  const kinds = useQuery({
    queryKey: ['post-kinds', ids],
    queryFn: async () => new Map(await Promise.all(ids.map(async (id) => [id, (await ask(PostKindDocument, { id })).post?.kind ?? ''] as const))),
    enabled: ids.length > 0,
    staleTime: 30 * 60_000,
  });
  return own.filter((post) => register?.keptBy.includes(kinds.data?.get(post.id) ?? ''));
}
