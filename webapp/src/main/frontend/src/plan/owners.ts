import type { Option } from '../design/fields';

type Page<Node> = { nodes: readonly Node[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };

/** All of a list, page after page. */
export async function allOf<Node>(page: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const all: Node[] = [];
  let after: string | null = null;
  do {
    const read: Page<Node> = await page(after);
    all.push(...read.nodes);
    after = read.pageInfo.hasNextPage ? read.pageInfo.endCursor ?? null : null;
  } while (after !== null);
  return all;
}

/** Those in which every typed word stands, and the chosen one whatever is typed: it must not be lost by searching on. */
export function found(options: readonly Option[], typed: string, chosen: string): Option[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return options.filter((each) => each.value === chosen || words.every((word) => each.label.toLowerCase().includes(word)));
}
