import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { GrievancesDocument, type GrievanceBox } from '../gql/generated/graphql';
import { Listed } from '../design/Listed';
import { Page } from '../design/Page';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { GrievanceCard } from './GrievanceCard';

/** Refusals that one decides, that one brought up, and for nodal posts all of their level. */
export function GrievancesPage() {
  const { t } = useWords();
  const me = useMe();
  const boxes: GrievanceBox[] = ['TO_DECIDE', 'ESCALATED', 'OPENED'];
  if (me.posts.some((post) => post.nodal)) boxes.push('OF_MY_LEVEL');
  return (
    <Page title={t('grievance.title')} lead={t('grievance.lead')}>
      {boxes.map((box) => <Box key={box} box={box} />)}
    </Page>
  );
}

function Box({ box }: { box: GrievanceBox }) {
  const { t } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['grievances', box],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(GrievancesDocument, { box, after: pageParam })).grievances,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <section className="stack tight" aria-labelledby={`grievances-${box}`}>
      <h2 id={`grievances-${box}`}>{t(`grievance.box.${box}`)}</h2>
      <Listed read={read} none={t(`grievance.none.${box}`)} what={t('grievance.none.what')}>
        {(grievances) => (
          <ul className="stack">{grievances.map((each) => <li key={each.id}><GrievanceCard grievance={each} within={box} /></li>)}</ul>
        )}
      </Listed>
    </section>
  );
}
