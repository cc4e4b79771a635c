import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { FindingOutcomesOfDocument, FindingsDocument } from '../gql/generated/graphql';
import { Choices } from '../design/fields';
import { Listed } from '../design/Listed';
import { Page } from '../design/Page';
import { useWords } from '../messages/words';
import { FindingCard } from './FindingCard';
import { Rounds } from './Rounds';

const SHOWN = ['open', 'decided'] as const;

/** What one's posts have to decide about before harm is done, what came of it, and the inspections that are due. */
export function FindingsPage() {
  const { t } = useWords();
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('open');
  return (
    <Page title={t('finding.title')} lead={t('finding.lead')}>
      <section className="stack tight" aria-labelledby="findings">
        <h2 id="findings">{t('finding.list')}</h2>
        <Choices kind="radio" across label={t('finding.shown')} chosen={[shown]} onChange={([value]) => setShown(value as typeof shown)}
          options={SHOWN.map((value) => ({ value, label: t(`finding.shown.${value}`) }))} />
        <List undecided={shown === 'open'} />
      </section>
      <Outcomes />
      <Rounds />
    </Page>
  );
}

function List({ undecided }: { undecided: boolean }) {
  const { t } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['findings', undecided],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(FindingsDocument, { undecided, after: pageParam })).findings,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <>
      <Listed read={read} none={t(undecided ? 'finding.none' : 'finding.none.decided')} what={t('finding.none.what')}>
        {(findings) => (
          <ul className="stack">{findings.map((finding) => <li key={finding.id}><FindingCard finding={finding} /></li>)}</ul>
        )}
      </Listed>
    </>
  );
}

/** Rule by rule: how often something was found, what was done, and whether it got better. */
function Outcomes() {
  const { t, of } = useWords();
  const read = useQuery({ queryKey: ['findings', 'outcomes'], queryFn: async () => (await ask(FindingOutcomesOfDocument, {})).findingOutcomes });
  const rows = read.data ?? [];
  if (rows.length === 0) return null;
  const columns = ['found', 'acted', 'ignored', 'referred', 'better', 'notBetter'] as const;
  return (
    <section className="stack tight" aria-labelledby="outcomes">
      <h2 id="outcomes">{t('finding.outcomes')}</h2>
      <p className="soft">{t('finding.outcomes.what')}</p>
      <div className="table-frame">
        <table className="cards figures">
          <thead><tr>
            <th scope="col">{t('finding.rule')}</th>
            {columns.map((column) => <th scope="col" key={column}>{t(`finding.outcome.${column}`)}</th>)}
          </tr></thead>
          <tbody>{rows.map((row) => (
            <tr key={row.rule}>
              <th scope="row">{of(row.name)}</th>
              {columns.map((column) => <td key={column} data-label={t(`finding.outcome.${column}`)}>{row[column]}</td>)}
            </tr>
          ))}</tbody>
        </table>
      </div>
    </section>
  );
}
