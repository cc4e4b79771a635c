import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { HandoversDocument, type HandoverShownFragment } from '../gql/generated/graphql';
import { Icon } from '../design/icons';
import { Listed } from '../design/Listed';
import { Page } from '../design/Page';
import { day } from '../messages/times';
import { useWords } from '../messages/words';

/** Notes of posts that changed hands: one's own, and those of posts below that were disputed or left lying. */
export function HandoversPage() {
  const { t } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['handovers'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(HandoversDocument, { after: pageParam })).handovers,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <Page title={t('handover.title')} lead={t('handover.lead')}>
      <Listed read={read} none={t('handover.none')} what={t('handover.none.what')}>
        {(notes) => (
          <ul className="stack">{notes.map((note) => <li key={note.id}><NoteCard note={note} /></li>)}</ul>
        )}
      </Listed>
    </Page>
  );
}

function NoteCard({ note }: { note: HandoverShownFragment }) {
  const { t, of } = useWords();
  return (
    <article className="card stack tight">
      <h2><Link to="/handovers/$id" params={{ id: note.id }}>{of(note.post.name)}</Link></h2>
      <p className="soft">{of(note.post.office)} · {t('handover.ended', { day: day(note.endedOn) })}</p>
      <p className="row"><NoteState note={note} /><span>{t('handover.counts', { items: note.items, unsettled: note.unsettled, disputed: note.disputed })}</span></p>
    </article>
  );
}

/** By word and sign: settled, open, late. */
export function NoteState({ note }: { note: HandoverShownFragment }) {
  const { t } = useWords();
  if (note.settledAt) return <span className="badge good"><Icon name="done" />{t('handover.settled')}</span>;
  if (note.late) return <span className="badge late"><Icon name="late" />{t('handover.late')}</span>;
  return <span className="badge soon"><Icon name="clock" />{t('handover.open')}</span>;
}
