import { useState } from 'react';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { ask, fetchFile } from '../gql/ask';
import { DrawMeetingAgendaDocument, MeetingByIdDocument, MeetingDecisionsOfDocument, MeetingInviteesOfDocument, type MeetingShownFragment } from '../gql/generated/graphql';
import { saveFile } from '../app/saveFile';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { Table } from '../design/Table';
import { day, dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { AgendaSection } from './AgendaSection';
import { DecideDialog } from './DecideDialog';
import { DecisionCard } from './DecisionCard';
import { HoldDialog } from './HoldDialog';
import { useMeetingTitle } from './MeetingsPage';
import { MinutesDialog } from './MinutesDialog';
import { useMeetingAct } from './useMeetingAct';

const route = getRouteApi('/meetings/$id');

/** One meeting from its agenda to the report on what was done. */
export function MeetingPage() {
  const { t, of } = useWords();
  const { id } = route.useParams();
  const titleOf = useMeetingTitle();
  const [asking, setAsking] = useState<'hold' | 'minutes' | 'decide'>();
  const read = useQuery({ queryKey: ['meeting', id], queryFn: async () => (await ask(MeetingByIdDocument, { id })).meeting });
  const invited = useQuery({ queryKey: ['meeting', id, 'invitees'], queryFn: async () => (await ask(MeetingInviteesOfDocument, { id })).meetingInvitees.nodes });
  const list = useInfiniteQuery({
    queryKey: ['meeting', id, 'decisions'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(MeetingDecisionsOfDocument, { id, after: pageParam })).decisions,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const draw = useMeetingAct((_: undefined, key) => ask(DrawMeetingAgendaDocument, { id, version: read.data!.version, key }), t('meeting.said.drawn'));
  if (read.isPending) return <Page title={t('meeting.one')}><Loading /></Page>;
  if (!read.data) return <Page title={t('meeting.one')}><Problem fault={read.error} again={() => void read.refetch()} /></Page>;
  const meeting = read.data;
  const held = meeting.status === 'HELD';
  const decisions = (list.data?.pages ?? []).flatMap((page) => page.nodes);
  const close = () => setAsking(undefined);
  return (
    <Page title={titleOf(meeting)} lead={<span className="code">{meeting.code}</span>}
      acts={<><Link className="button slim" to="/meetings"><Icon name="back" />{t('meeting.all')}</Link>{held && <ActionTaken meeting={meeting} />}</>}>
      <section className="card">
        <dl className="facts">
          <div><dt>{t('meeting.when')}</dt><dd>{dayAndTime(meeting.heldAt ?? meeting.plannedAt)}</dd></div>
          {meeting.venue && <div><dt>{t('meeting.venue')}</dt><dd>{meeting.venue}</dd></div>}
          <div><dt>{t('meeting.chair')}</dt><dd>{of(meeting.chair.name)}, {of(meeting.chair.office)}</dd></div>
          <div><dt>{t('handover.state')}</dt><dd>{t(`meeting.status.${meeting.status}`)}</dd></div>
          {meeting.minutesBy && <div><dt>{t('meeting.minutesBy')}</dt><dd>{day(meeting.minutesBy)}</dd></div>}
          {meeting.actionTakenBy && <div><dt>{t('meeting.actionTakenBy')}</dt><dd>{day(meeting.actionTakenBy)}</dd></div>}
        </dl>
      </section>
      {draw.error && <Problem fault={draw.error} />}
      {meeting.leads && (
        <div className="actions no-print">
          {!held && <Button look="main" onClick={() => setAsking('hold')}>{t('meeting.hold')}</Button>}
          {!held && <Button busy={draw.isPending} onClick={() => draw.mutate(undefined)}>{t('meeting.draw')}</Button>}
          {held && <Button look="main" onClick={() => setAsking('decide')}>{t('meeting.decide')}</Button>}
          {held && <Button onClick={() => setAsking('minutes')}>{t('meeting.minutes.write')}</Button>}
        </div>
      )}
      <section className="stack tight" aria-labelledby="decisions">
        <h2 id="decisions">{t('meeting.decisions')}</h2>
        {list.isError && <Problem fault={list.error} again={() => void list.refetch()} />}
        {list.data && decisions.length === 0 && <Empty title={t('meeting.decisions.none')}><p className="soft">{t(held ? 'meeting.decisions.what' : 'meeting.decisions.later')}</p></Empty>}
        <ul className="stack">{decisions.map((decision) => <li key={decision.id}><DecisionCard decision={decision} inMeeting /></li>)}</ul>
        {list.hasNextPage && <p><Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('act.more')}</Button></p>}
      </section>
      <AgendaSection id={id} />
      <section className="stack tight" aria-labelledby="invitees">
        <h2 id="invitees">{t('meeting.invitees')}</h2>
        {invited.isError && <Problem fault={invited.error} again={() => void invited.refetch()} />}
        <Table heads={[t('matrix.post'), t('matrix.office'), t('meeting.attendance')]}>
          {(invited.data ?? []).map(({ post, attendance }) => (
            <tr key={post.id}>
              <th scope="row">{of(post.name)}</th>
              <td data-label={t('matrix.office')}>{of(post.office)}</td>
              <td data-label={t('meeting.attendance')}>{attendance ? t(`attendance.${attendance}`) : '–'}</td>
            </tr>
          ))}
        </Table>
      </section>
      {held && (
        <section className="stack tight" aria-labelledby="minutes">
          <h2 id="minutes">{t('meeting.minutes')}</h2>
          {meeting.minutes ? <p className="card as-typed">{meeting.minutes}</p> : <p className="soft">{t('meeting.minutes.none')}</p>}
        </section>
      )}
      {asking === 'hold' && <HoldDialog meeting={meeting} invited={invited.data ?? []} onClose={close} />}
      {asking === 'minutes' && <MinutesDialog meeting={meeting} onClose={close} />}
      {asking === 'decide' && <DecideDialog meeting={meeting} invited={invited.data ?? []} onClose={close} />}
    </Page>
  );
}

/** The report as PDF, in the language that is spoken now. */
function ActionTaken({ meeting }: { meeting: MeetingShownFragment }) {
  const { t, language } = useWords();
  const save = useMutation({
    mutationFn: async () => saveFile(await fetchFile(`.${meeting.actionTakenAddress}/${language}`), `action-taken-${meeting.code}-${language}.pdf`),
  });
  return (
    <>
      <Button slim busy={save.isPending} onClick={() => save.mutate()}><Icon name="print" />{t('meeting.actionTaken')}</Button>
      {save.error && <Problem fault={save.error} />}
    </>
  );
}
