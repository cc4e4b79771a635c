import { useMutation, useQuery } from '@tanstack/react-query';
import { ask, newKey } from '../gql/ask';
import { CalendarFeedsDocument, MakeCalendarFeedDocument, RevokeCalendarFeedDocument, type CalendarFeedsQuery } from '../gql/generated/graphql';
import { say } from '../app/say';
import { Button } from '../design/Button';
import { Loading, Notice, Problem } from '../design/states';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';

type Feed = CalendarFeedsQuery['calendarFeeds'][number];

/** What is due at a post, in the officer's calendar program: by codes and office, under an address that can be taken back. */
export function CalendarPart() {
  const { t } = useWords();
  const read = useQuery({ queryKey: ['calendar-feeds'], queryFn: () => ask(CalendarFeedsDocument, {}), staleTime: 0 });
  if (read.isPending) return <Loading />;
  if (!read.data) return <Problem fault={read.error} again={() => void read.refetch()} />;
  return (
    <section className="card stack" aria-labelledby="calendar">
      <h2 id="calendar">{t('calendar.title')}</h2>
      <p className="soft">{t('calendar.what')}</p>
      {read.data.calendarFeeds.length === 0 && <p className="soft">{t('frame.noPost')}</p>}
      {read.data.calendarFeeds.map((feed) => <FeedPart key={feed.posting} feed={feed} onChanged={() => void read.refetch()} />)}
    </section>
  );
}

function FeedPart({ feed, onChanged }: { feed: Feed; onChanged: () => void }) {
  const { t, of } = useWords();
  const make = useMutation({
    mutationFn: async () => (await ask(MakeCalendarFeedDocument, { posting: feed.posting, key: newKey() })).makeCalendarFeed,
    onSuccess: onChanged,
  });
  const revoke = useMutation({
    mutationFn: () => ask(RevokeCalendarFeedDocument, { posting: feed.posting, key: newKey() }),
    onSuccess: () => { make.reset(); say(t('calendar.said.revoked')); onChanged(); },
  });
  const name = `${of(feed.post)}, ${of(feed.office)}`;
  return (
    <div className="stack tight">
      <h3>{name}</h3>
      <p className="soft">{feed.madeAt ? t('calendar.since', { at: dayAndTime(feed.madeAt) }) : t('calendar.none')}</p>
      {make.data?.path && <Notice kind="soon"><p>{t('calendar.once')}</p><p className="code">{window.location.origin + make.data.path}</p></Notice>}
      {make.error && <Problem fault={make.error} />}
      {revoke.error && <Problem fault={revoke.error} />}
      <div className="actions">
        <Button slim busy={make.isPending} aria-label={`${t(feed.madeAt ? 'calendar.another' : 'calendar.make')}: ${name}`} onClick={() => make.mutate()}>{t(feed.madeAt ? 'calendar.another' : 'calendar.make')}</Button>
        {feed.madeAt && <Button slim busy={revoke.isPending} aria-label={`${t('calendar.revoke')}: ${name}`} onClick={() => revoke.mutate()}>{t('calendar.revoke')}</Button>}
      </div>
    </div>
  );
}
