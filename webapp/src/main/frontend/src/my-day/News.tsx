import { useNow } from '../app/now';
import { Empty } from '../design/states';
import { useBook } from '../app/book';
import type { MyDayQuery } from '../gql/generated/graphql';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { StatusBadge } from '../referral/StatusBadge';
import { useMe } from '../session/session';

const WEEK = 7 * 24 * 60 * 60_000;

/** What others did: answers to what was asked, and the last step of each case that another office took this week. */
export function News({ cases, answered }: { cases: MyDayQuery['cases']['nodes']; answered: MyDayQuery['answered']['nodes'] }) {
  const { t, of } = useWords();
  const book = useBook();
  const me = useMe();
  const since = useNow() - WEEK;
  const departments = new Set(me.posts.map((post) => post.department));
  const lately = answered.filter((each) => Date.parse(each.endedAt ?? each.answeredAt ?? '') > since).slice(0, 8);
  const moved = cases
    .flatMap((each) => each.timeline.nodes.map((step) => ({ number: each.number, id: each.id, step })))
    .filter(({ step }) => !departments.has(step.department) && Date.parse(step.at) > since)
    .slice(0, 8);
  return (
    <section className="stack tight" aria-labelledby="news">
      <h2 id="news">{t('myDay.news')}</h2>
      {lately.length + moved.length === 0 && <Empty title={t('myDay.news.none')}><p className="soft">{t('myDay.news.what')}</p></Empty>}
      <ul className="news">
        {lately.map((each) => (
          <li key={each.id}>
            <span className="row apart"><span className="code">{each.caseNumber}</span><StatusBadge status={each.status} /></span>
            <span className="small">{each.service && book.service(each.service)}</span>
            <span className="soft small">{of(each.toPost.office)} · {dayAndTime(each.endedAt ?? each.sentAt)}</span>
          </li>
        ))}
        {moved.map(({ number, id, step }) => (
          <li key={`${id}-${step.id}`}>
            <span className="code">{number}</span>
            <span className="small">{t(`step.${step.kind}`)}</span>
            <span className="soft small">{of(step.office)} · {dayAndTime(step.at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
