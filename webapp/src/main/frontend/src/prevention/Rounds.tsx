import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { InspectionRoundsDocument, type RoundShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Problem } from '../design/states';
import { day, month } from '../messages/times';
import { useWords } from '../messages/words';

/** The months' rounds of inspections at one's posts; nothing says why a unit is in one. */
export function Rounds() {
  const { t, of } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['inspection-rounds'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(InspectionRoundsDocument, { after: pageParam })).inspectionRounds,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const rounds = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  if (read.isError) return <Problem fault={read.error} again={() => void read.refetch()} />;
  if (rounds.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="rounds">
      <h2 id="rounds">{t('round.title')}</h2>
      <p className="soft">{t('round.what')}</p>
      <ul className="stack">{rounds.map((round) => (
        <li key={round.id}>
          <article className="card stack tight">
            <h3><Link to="/inspections/$round" params={{ round: round.id }}>{of(round.name)}, {month(round.month)}</Link></h3>
            <p className="row"><RoundState round={round} /><span>{t('round.due', { day: day(round.dueOn) })}</span><span>{t('round.done', { done: round.inspected, all: round.units })}</span></p>
          </article>
        </li>
      ))}</ul>
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}

/** By word and sign. */
export function RoundState({ round }: { round: RoundShownFragment }) {
  const { t } = useWords();
  if (round.late) return <span className="badge late"><Icon name="late" />{t('round.late')}</span>;
  if (round.inspected === round.units) return <span className="badge good"><Icon name="done" />{t('round.whole')}</span>;
  return <span className="badge soon"><Icon name="clock" />{t('round.open')}</span>;
}
