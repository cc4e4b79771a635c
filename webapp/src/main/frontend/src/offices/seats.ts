import type { OfficeFoundFragment, PostKindsQuery } from '../gql/generated/graphql';

export type PostKind = PostKindsQuery['departments']['nodes'][number]['postKinds'][number];

/** Where a post sits, as far as its place in the reporting line depends on it. */
export type SeatedIn = Pick<OfficeFoundFragment, 'level' | 'district'>;

/** The kinds of which an office of that level may have posts. */
export function kindsAt(kinds: readonly PostKind[], level: SeatedIn['level']): PostKind[] {
  return kinds.filter((kind) => kind.level === level);
}

/** Of which kind the superior is, and in which district; none where the kind stands at the head of its line. */
export function superiorOf(kinds: readonly PostKind[], kind: PostKind, office: SeatedIn): { kind: PostKind; district: number | null } | undefined {
  const superior = kinds.find((each) => each.code === kind.reportsTo);
  return superior && { kind: superior, district: superior.level === 'STATE' ? null : office.district?.code ?? null };
}

const LONGEST_CODE = 80;

/** A code that says office and kind; whoever keeps other codes writes another. */
export function proposedCode(office: string, kind: string): string {
  return `${office}-${kind.toUpperCase()}`.slice(0, LONGEST_CODE);
}
