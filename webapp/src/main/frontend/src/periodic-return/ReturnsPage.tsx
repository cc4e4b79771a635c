import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { PeriodicReturnsDocument, type ReturnFilterInput, type ReturnShownFragment, type ReturnStatus } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Choices } from '../design/fields';
import { Icon } from '../design/icons';
import { Listed } from '../design/Listed';
import { Table } from '../design/Table';
import { Page } from '../design/Page';
import { day } from '../messages/times';
import { useWords } from '../messages/words';

const NOTHING: ReturnFilterInput = { mine: null, status: null, department: null, district: null, code: null };
const STATES = ['MISSING', 'DUE', 'FILED'] as const satisfies readonly ReturnStatus[];

/** One's own returns first; then those of the posts below, of which the missing ones are named by post and district. */
export function ReturnsPage() {
  const { t } = useWords();
  const [status, setStatus] = useState<ReturnStatus>('MISSING');
  return (
    <Page title={t('return.title')} lead={t('return.lead')}>
      <List title={t('return.mine')} none={t('return.mine.none')} filter={{ ...NOTHING, mine: true }} own />
      <List title={t('return.below')} none={t('return.below.none')} filter={{ ...NOTHING, status }}>
        <Choices kind="radio" across label={t('return.shown')} chosen={[status]} onChange={([value]) => setStatus(value as ReturnStatus)}
          options={STATES.map((value) => ({ value, label: t(`return.status.${value}`) }))} />
      </List>
    </Page>
  );
}

function List({ title, none, filter, own, children }: {
  title: string; none: string; filter: ReturnFilterInput; own?: boolean; children?: React.ReactNode;
}) {
  const { t } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['returns', filter],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(PeriodicReturnsDocument, { filter, after: pageParam })).periodicReturns,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <section className="stack tight" aria-label={title}>
      <h2>{title}</h2>
      {children}
      <Listed read={read} none={none} what={t('return.none.what')}>
        {(rows) => (
          <Table heads={[t('return.one'), t('return.period'), t('return.post'), t('return.due'), t('return.state')]}>
            {rows.map((row) => <Row key={`${row.code} ${row.starts} ${row.post.code}`} row={row} own={own ?? false} />)}
          </Table>
        )}
      </Listed>
    </section>
  );
}

function Row({ row, own }: { row: ReturnShownFragment; own: boolean }) {
  const { t, of } = useWords();
  const book = useBook();
  const name = of(row.name);
  return (
    <tr>
      <th scope="row">
        {own || row.id
          ? <Link to="/returns/$code/$starts/$post" params={{ code: row.code, starts: row.starts, post: row.post.id }}>{name}</Link>
          : name}
        <br />
        <span className="soft small">{book.department(row.department)}</span>
      </th>
      <td data-label={t('return.period')}>{day(row.starts)} – {day(row.ends)}</td>
      <td data-label={t('return.post')}>{of(row.post.name)}, {of(row.post.office)}{row.post.vacant && ` (${t('return.vacant')})`}</td>
      <td data-label={t('return.due')}>{day(row.dueOn)}</td>
      <td data-label={t('return.state')}><ReturnState status={row.status} /></td>
    </tr>
  );
}

/** By word and sign. */
export function ReturnState({ status }: { status: ReturnStatus }) {
  const { t } = useWords();
  if (status === 'FILED') return <span className="badge good"><Icon name="done" />{t('return.status.FILED')}</span>;
  if (status === 'MISSING') return <span className="badge late"><Icon name="late" />{t('return.status.MISSING')}</span>;
  return <span className="badge soon"><Icon name="clock" />{t('return.status.DUE')}</span>;
}
