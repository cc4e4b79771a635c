import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { OfficerTrainingsDocument, TrainingCountsOfDocument, type TrainingShownFragment } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Listed } from '../design/Listed';
import { Table } from '../design/Table';
import { Page } from '../design/Page';
import { Problem } from '../design/states';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { RecordTrainingDialog } from './RecordTrainingDialog';

/** Trainings that laws ask of officers: how departments stand, and what is due at one's posts and below. */
export function TrainingsPage() {
  const { t } = useWords();
  return (
    <Page title={t('training.title')} lead={t('training.lead')}>
      <Counts />
      <List />
    </Page>
  );
}

function Counts() {
  const { t } = useWords();
  const book = useBook();
  const read = useQuery({ queryKey: ['trainings', 'counts'], queryFn: async () => (await ask(TrainingCountsOfDocument, {})).trainingCounts });
  const columns = ['posts', 'valid', 'due', 'late', 'vacant'] as const;
  const rows = read.data ?? [];
  if (read.isError) return <Problem fault={read.error} again={() => void read.refetch()} />;
  if (rows.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="training-counts">
      <h2 id="training-counts">{t('training.counts')}</h2>
      <div className="table-frame">
        <table className="cards figures">
          <thead><tr>
            <th scope="col">{t('training.department')}</th>
            {columns.map((column) => <th scope="col" key={column}>{t(`training.count.${column}`)}</th>)}
          </tr></thead>
          <tbody>{rows.map((row) => (
            <tr key={row.department}>
              <th scope="row">{book.department(row.department)}</th>
              {columns.map((column) => <td key={column} data-label={t(`training.count.${column}`)}>{row[column]}</td>)}
            </tr>
          ))}</tbody>
        </table>
      </div>
    </section>
  );
}

function List() {
  const { t } = useWords();
  const [recording, setRecording] = useState<TrainingShownFragment>();
  const read = useInfiniteQuery({
    queryKey: ['trainings'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(OfficerTrainingsDocument, { after: pageParam })).officerTrainings,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <section className="stack tight" aria-labelledby="trainings">
      <h2 id="trainings">{t('training.list')}</h2>
      <Listed read={read} none={t('training.none')} what={t('training.none.what')}>
        {(rows) => (
          <Table heads={[t('training.one'), t('training.post'), t('training.taken'), t('training.due'), t('training.state')]}>
            {rows.map((row) => <Row key={`${row.training} ${row.post.code}`} row={row} record={() => setRecording(row)} />)}
          </Table>
        )}
      </Listed>
      {recording && <RecordTrainingDialog training={recording} onClose={() => setRecording(undefined)} />}
    </section>
  );
}

function Row({ row, record }: { row: TrainingShownFragment; record: () => void }) {
  const { t, of } = useWords();
  return (
    <tr>
      <th scope="row">{of(row.name)}<br /><span className="soft small">{row.law}{!row.verified && ` (${t('training.unverified')})`}</span></th>
      <td data-label={t('training.post')}>{of(row.post.name)}, {of(row.post.office)}</td>
      <td className="on-day" data-label={t('training.taken')}>{row.takenOn ? day(row.takenOn) : t('training.never')}</td>
      <td className="on-day" data-label={t('training.due')}>{row.dueOn && day(row.dueOn)}</td>
      <td data-label={t('training.state')}>
        <State standing={row.standing} />
        {row.mayRecord && <> <Button slim onClick={record}>{t('training.record')}</Button></>}
      </td>
    </tr>
  );
}

function State({ standing }: { standing: TrainingShownFragment['standing'] }) {
  const { t } = useWords();
  const looks = { VALID: ['good', 'done'], DUE: ['soon', 'clock'], LATE: ['late', 'late'], VACANT: ['', 'person'] } as const;
  const [look, icon] = looks[standing];
  return <span className={look ? `badge ${look}` : 'badge'}><Icon name={icon} />{t(`training.standing.${standing}`)}</span>;
}
