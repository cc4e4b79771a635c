import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { AcceptHandoverItemsDocument, HandoverNoteDocument, HandoverNoteItemsDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Listed } from '../design/Listed';
import { Page } from '../design/Page';
import { Loading, Notice, Problem } from '../design/states';
import { Table } from '../design/Table';
import { day, dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { DisputeDialog } from './DisputeDialog';
import { ItemRow, type Item } from './ItemRow';
import { NoteState } from './HandoversPage';
import { SettleDialog } from './SettleDialog';
import { useHandoverAct } from './useHandoverAct';

const route = getRouteApi('/handovers/$id');

/** What lay open when somebody left the post: taken over at once or item by item, or disputed with a reason. */
export function HandoverPage() {
  const { t, of } = useWords();
  const { id } = route.useParams();
  const [disputing, setDisputing] = useState<Item>();
  const [settling, setSettling] = useState<Item>();
  const read = useQuery({ queryKey: ['handover', id], queryFn: async () => (await ask(HandoverNoteDocument, { id })).handover });
  const list = useInfiniteQuery({
    queryKey: ['handover', id, 'items'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(HandoverNoteItemsDocument, { id, after: pageParam })).handoverItems,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const accept = useHandoverAct((items: number[] | null, key) =>
    ask(AcceptHandoverItemsDocument, { id, items, version: read.data!.version, key }), t('handover.said.accepted'));
  if (read.isPending) return <Page title={t('handover.one')}><Loading /></Page>;
  if (!read.data) return <Page title={t('handover.one')}><Problem fault={read.error} again={() => void read.refetch()} /></Page>;
  const note = read.data;
  const items = (list.data?.pages ?? []).flatMap((page) => page.nodes);
  const open = items.filter((item) => item.status === 'OPEN').length;
  return (
    <Page title={t('handover.one')} lead={`${of(note.post.name)}, ${of(note.post.office)}`}
      acts={<Link className="button slim" to="/handovers"><Icon name="back" />{t('handover.all')}</Link>}>
      <p className="row"><NoteState note={note} /><span>{t('handover.counts', { items: note.items, unsettled: note.unsettled, disputed: note.disputed })}</span></p>
      <section className="card">
        <dl className="facts">
          <div><dt>{t('handover.relieved')}</dt><dd>{note.relieved}, {t(`charge.${note.charge}`)}</dd></div>
          <div><dt>{t('handover.endedOn')}</dt><dd>{day(note.endedOn)}</dd></div>
          <div><dt>{t('handover.acceptBy')}</dt><dd>{dayAndTime(note.acceptBy)}</dd></div>
          {note.escalatedAt && <div><dt>{t('handover.escalatedAt')}</dt><dd>{dayAndTime(note.escalatedAt)}</dd></div>}
          <div><dt>{t('handover.days')}</dt><dd>{t('handover.days.split', { vacant: note.vacantDays, held: note.heldDays })}</dd></div>
        </dl>
      </section>
      <Notice>{t('handover.clocks')}</Notice>
      {accept.error && <Problem fault={accept.error} />}
      {note.mayAccept && open > 0 && (
        <p><Button look="main" busy={accept.isPending} onClick={() => accept.mutate(null)}>{t('handover.acceptAll', { count: open })}</Button></p>
      )}
      <Listed read={list}>
        {(items) => (
          <Table heads={[t('handover.item'), t('handover.due'), t('handover.state'), <span className="unseen">{t('act.acts')}</span>]}>
            {items.map((item) => (
              <ItemRow key={item.number} item={item} mayAccept={note.mayAccept} maySettle={note.maySettle && !note.mayAccept} busy={accept.isPending}
                onAccept={() => accept.mutate([item.number])} onDispute={() => setDisputing(item)} onSettle={() => setSettling(item)} />
            ))}
          </Table>
        )}
      </Listed>
      {disputing && <DisputeDialog note={note} item={disputing} onClose={() => setDisputing(undefined)} />}
      {settling && <SettleDialog note={note} item={settling} onClose={() => setSettling(undefined)} />}
    </Page>
  );
}
