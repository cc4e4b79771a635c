import { ask } from '../gql/ask';
import { FindSuperiorsDocument, type FindSuperiorsQuery } from '../gql/generated/graphql';
import { FoundField } from '../app/FoundField';
import { useWords } from '../messages/words';
import type { PostKind } from './seats';

export type Superior = FindSuperiorsQuery['posts']['nodes'][number];

/** The post above, among those that the reporting line allows, found by a part of the code or name of the post or its office. */
export function SuperiorField({ state, department, above, chosen, fault, onChange }: {
  state: number; department: string; above: { kind: PostKind; district: number | null }; chosen: Superior | undefined; fault?: string | undefined;
  onChange: (superior: Superior | undefined) => void;
}) {
  const { t, of } = useWords();
  const { kind, district } = above;
  return (
    <FoundField label={t('post.superior')} findLabel={t('post.superior.find')} findHint={t('found.hint')} hint={t('post.superior.hint', { kind: of(kind.name) })}
      fault={fault} optional chosen={chosen} about={['administration', 'superiors', state, department, kind.code, district ?? 0]}
      labelOf={(post) => `${of(post.name)} (${post.code})`}
      find={async (typed) => {
        const { nodes, pageInfo } = (await ask(FindSuperiorsDocument, { state, district, department, kind: kind.code, named: typed || null })).posts;
        return { items: nodes, more: pageInfo.hasNextPage };
      }}
      onChange={onChange} />
  );
}
