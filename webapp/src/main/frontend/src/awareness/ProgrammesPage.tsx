import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import {
  AwarenessCountsOfDocument, AwarenessProgrammesDocument, CancelProgrammeDocument, type ProgrammeFilterInput, type ProgrammeShownFragment,
} from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { useAct } from '../app/useAct';
import { Button } from '../design/Button';
import { Choices } from '../design/fields';
import { Icon } from '../design/icons';
import { Listed } from '../design/Listed';
import { Page } from '../design/Page';
import { Problem } from '../design/states';
import { day, today } from '../messages/times';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { PlanDialog } from './PlanDialog';
import { ReportProgrammeDialog } from './ReportProgrammeDialog';

const SHOWN = ['mine', 'all'] as const;

/** What departments do so that people know: planned, held, and how many came. */
export function ProgrammesPage() {
  const { t } = useWords();
  const me = useMe();
  const [planning, setPlanning] = useState(false);
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('mine');
  return (
    <Page title={t('programme.title')} lead={t('programme.lead')}
      acts={me.posts.length > 0 && <Button look="main" slim onClick={() => setPlanning(true)}><Icon name="plus" />{t('programme.plan')}</Button>}>
      <Counts />
      <section className="stack tight" aria-labelledby="programmes">
        <h2 id="programmes">{t('programme.list')}</h2>
        <Choices kind="radio" across label={t('programme.shown')} chosen={[shown]} onChange={([value]) => setShown(value as typeof shown)}
          options={SHOWN.map((value) => ({ value, label: t(`programme.shown.${value}`) }))} />
        <List filter={{ status: null, department: null, district: null, mine: shown === 'mine' }} />
      </section>
      {planning && <PlanDialog onClose={() => setPlanning(false)} />}
    </Page>
  );
}

function Counts() {
  const { t } = useWords();
  const book = useBook();
  const year = Number(today().slice(0, 4));
  const read = useQuery({
    queryKey: ['programmes', 'counts', year],
    queryFn: async () => (await ask(AwarenessCountsOfDocument, { year, district: null })).awarenessCounts,
  });
  const rows = read.data ?? [];
  const columns = ['planned', 'held', 'late', 'women', 'girls', 'others'] as const;
  if (read.isError) return <Problem fault={read.error} again={() => void read.refetch()} />;
  if (rows.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="programme-counts">
      <h2 id="programme-counts">{t('programme.counts', { year: String(year) })}</h2>
      <div className="table-frame">
        <table className="cards figures">
          <thead><tr>
            <th scope="col">{t('programme.department')}</th>
            {columns.map((column) => <th scope="col" key={column}>{t(`programme.count.${column}`)}</th>)}
          </tr></thead>
          <tbody>{rows.map((row) => (
            <tr key={row.department}>
              <th scope="row">{book.department(row.department)}</th>
              {columns.map((column) => <td key={column} data-label={t(`programme.count.${column}`)}>{row[column]}</td>)}
            </tr>
          ))}</tbody>
        </table>
      </div>
    </section>
  );
}

function List({ filter }: { filter: ProgrammeFilterInput }) {
  const { t } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['programmes', filter],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(AwarenessProgrammesDocument, { filter, after: pageParam })).awarenessProgrammes,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <>
      <Listed read={read} none={t('programme.none')} what={t('programme.none.what')}>
        {(programmes) => (
          <ul className="stack">{programmes.map((programme) => <li key={programme.id}><Card programme={programme} /></li>)}</ul>
        )}
      </Listed>
    </>
  );
}

function Card({ programme }: { programme: ProgrammeShownFragment }) {
  const { t, of } = useWords();
  const book = useBook();
  const [reporting, setReporting] = useState(false);
  const cancel = useAct((_: undefined, key) =>
    ask(CancelProgrammeDocument, { programme: programme.id, version: programme.version, key }), t('programme.said.cancelled'), ['programmes']);
  return (
    <article className="card stack tight">
      <p className="row"><State programme={programme} /><span>{day(programme.heldOn ?? programme.plannedOn)}</span></p>
      <h3>{t(`programme.topic.${programme.topic}`)}</h3>
      <p>{programme.place} ({t(`programme.setting.${programme.setting}`)})</p>
      <p className="soft small">{book.department(programme.department)} · {of(programme.post.name)}</p>
      {programme.status === 'HELD' && <p>{t('programme.came', { women: programme.women ?? 0, girls: programme.girls ?? 0, others: programme.others ?? 0 })}</p>}
      {cancel.error && <Problem fault={cancel.error} />}
      {programme.mayReport && (
        <div className="actions no-print">
          <Button look="main" slim onClick={() => setReporting(true)}>{t('programme.report')}</Button>
          <Button slim busy={cancel.isPending} onClick={() => cancel.mutate(undefined)}>{t('programme.cancel')}</Button>
        </div>
      )}
      {reporting && <ReportProgrammeDialog programme={programme} onClose={() => setReporting(false)} />}
    </article>
  );
}

function State({ programme }: { programme: ProgrammeShownFragment }) {
  const { t } = useWords();
  if (programme.late) return <span className="badge late"><Icon name="late" />{t('programme.late')}</span>;
  if (programme.status === 'HELD') return <span className="badge good"><Icon name="done" />{t('programme.status.HELD')}</span>;
  if (programme.status === 'CANCELLED') return <span className="badge"><Icon name="stop" />{t('programme.status.CANCELLED')}</span>;
  return <span className="badge soon"><Icon name="clock" />{t('programme.status.PLANNED')}</span>;
}
