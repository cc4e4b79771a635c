import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useBook } from '../app/book';
import { ask } from '../gql/ask';
import { LaneCasesDocument, LaneOfficesDocument, type LaneCasesQuery } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Choices } from '../design/fields';
import { Listed } from '../design/Listed';
import { Page } from '../design/Page';
import { Loading, Problem } from '../design/states';
import { Table } from '../design/Table';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { LikenessList } from '../likeness/LikenessList';
import { PostLine } from '../referral/PostLine';
import { TimeLeft } from '../referral/TimeLeft';

const route = getRouteApi('/lanes/$lane');
type Lane = NonNullable<ReturnType<typeof useLane>>;
type LaneCase = LaneCasesQuery['laneCases']['nodes'][number];

function useLane(code: string) {
  const book = useBook();
  return [...book.departments.values()].flatMap((each) => each.lanes).find((each) => each.code === code);
}

/** How far the department's own work has come: unsolved cases by office, then every case with its nearest limit. */
export function LanePage() {
  const { t, of } = useWords();
  const { lane: code } = route.useParams();
  const lane = useLane(code);
  if (!lane) return <Page title={t('lane.cases')}><Loading /></Page>;
  return (
    <Page title={of(lane.name)} lead={t('lane.lead')}>
      <Offices lane={lane} />
      <LikenessList />
      <Cases lane={lane} />
    </Page>
  );
}

function Offices({ lane }: { lane: Lane }) {
  const { t, of } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['lanes', lane.code, 'offices'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(LaneOfficesDocument, { lane: lane.code, after: pageParam })).laneOffices,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const offices = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  if (read.isError) return <Problem fault={read.error} again={() => void read.refetch()} />;
  if (offices.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="lane-offices">
      <h2 id="lane-offices">{t('lane.offices')}</h2>
      <Table heads={[t('lane.office'), t('lane.open'), t('lane.unsolved'), t('lane.late')]}>
        {offices.map((each) => (
          <tr key={each.office}>
            <th scope="row">{of(each.name)}</th>
            <td data-label={t('lane.open')}>{each.open}</td>
            <td data-label={t('lane.unsolved')}>{each.unsolved}</td>
            <td data-label={t('lane.late')}>{each.late}</td>
          </tr>
        ))}
      </Table>
      {read.hasNextPage && <p><Button slim busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}

function Cases({ lane }: { lane: Lane }) {
  const { t, of } = useWords();
  const [shown, setShown] = useState('ALL');
  const filter = shown === 'ALL' ? null : shown === 'UNSOLVED' ? { unsolved: true } : { stage: shown };
  const read = useInfiniteQuery({
    queryKey: ['lanes', lane.code, 'cases', shown],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(LaneCasesDocument, { lane: lane.code, filter, after: pageParam })).laneCases,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <section className="stack tight" aria-labelledby="lane-cases">
      <h2 id="lane-cases">{t('lane.cases')}</h2>
      <Choices kind="radio" across label={t('lane.filter')} chosen={[shown]} onChange={([picked]) => setShown(picked ?? 'ALL')}
        options={[{ value: 'ALL', label: t('lane.all') }, { value: 'UNSOLVED', label: t('lane.unsolved') },
          ...lane.stages.map((stage) => ({ value: stage.code, label: of(stage.name) }))]} />
      <Listed read={read} none={t('lane.none')} what={t('lane.none.what')}>
        {(cases) => (
          <ul className="referrals">{cases.map((each) => <OneCase key={each.id} lane={lane} one={each} />)}</ul>
        )}
      </Listed>
    </section>
  );
}

function OneCase({ lane, one }: { lane: Lane; one: LaneCase }) {
  const { t, of } = useWords();
  const name = (code: string) => {
    const found = [...lane.stages, ...lane.signs].find((each) => each.code === code);
    return found ? of(found.name) : code;
  };
  return (
    <li className="referral" id={`lane-${one.id}`}>
      <div className="referral-what">
        <h3 className="code">{one.caseFile ? <Link to="/cases/$id" params={{ id: one.caseFile }}>{one.caseNumber}</Link> : one.caseNumber}</h3>
        <p><span className="badge">{one.stage ? name(one.stage) : t('lane.noStage')}</span>{' '}
          {one.stageSince && <span className="soft small">{t('lane.since', { day: day(one.stageSince) })}</span>}</p>
        <p>{one.signs.map((sign) => <span className="badge soon" key={sign}>{name(sign)}</span>)}</p>
        <p className="small"><PostLine post={one.post} /></p>
        <p className="soft small">{t('lane.opened', { day: day(one.openedAt) })}</p>
      </div>
      <div className="referral-when">
        {one.limit ? <><TimeLeft until={one.limit} /><span className="soft small">{t('lane.limit', { day: day(one.limit) })}</span></>
          : <span className="soft small">{t('lane.noLimit')}</span>}
      </div>
    </li>
  );
}
