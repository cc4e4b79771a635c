import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Empty, Problem } from '../design/states';
import { ask, newKey } from '../gql/ask';
import { NewsSeenDocument, type MyDayQuery } from '../gql/generated/graphql';
import { dayAndTime } from '../messages/times';
import { stepWords } from '../messages/steps';
import { useWords } from '../messages/words';

/** What others did since the officer last said "seen": what the post itself is told comes first to the eye. */
export function SinceVisit({ news, since }: { news: MyDayQuery['news']; since: string | undefined }) {
  const words = useWords();
  const { t } = words;
  const book = useBook();
  const client = useQueryClient();
  const newest = news.nodes[0];
  const seen = useMutation({
    mutationFn: (until: string) => ask(NewsSeenDocument, { until, key: newKey() }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['my-day'] }),
  });
  const count = `${news.nodes.length}${news.pageInfo.hasNextPage ? '+' : ''}`;
  return (
    <section className="stack tight" aria-labelledby="since-visit">
      <div className="row apart">
        <h2 id="since-visit">{t('myDay.since')}</h2>
        {newest && <Button slim busy={seen.isPending} onClick={() => seen.mutate(newest.id)}>{t('myDay.seen')}</Button>}
      </div>
      {since && <p className="soft small">{t('myDay.since.when', { when: dayAndTime(since) })}</p>}
      <p role="status" className={newest ? 'small' : 'unseen'}>{newest ? t('myDay.since.count', { count }) : ''}</p>
      {seen.error && <Problem fault={seen.error} />}
      {!newest && <Empty title={t('myDay.since.none')}><p className="soft">{t('myDay.since.what')}</p></Empty>}
      <ul className="news">
        {news.nodes.map((each) => (
          <li key={each.id} className={each.forYou ? 'for-you' : undefined}>
            <span className="row apart">
              {each.caseFile && each.caseNumber
                ? <Link className="code" to="/cases/$id" params={{ id: each.caseFile }}>{each.caseNumber}</Link>
                : <span />}
              {each.forYou && <span className="badge soon">{t('myDay.forYou')}</span>}
            </span>
            <span className="small">{stepWords(each.kind, words)}</span>
            <span className="soft small">{each.department ? `${book.department(each.department)} · ` : ''}{dayAndTime(each.at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
