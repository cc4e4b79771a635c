import { useRef, useState } from 'react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Refused, ask, newKey } from '../gql/ask';
import { ConfirmPreparedDocument, DropPreparedDocument, PreparedItemsDocument, type PreparedShownFragment } from '../gql/generated/graphql';
import { say } from '../app/say';
import { Button } from '../design/Button';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { dayAndTime } from '../messages/times';
import type { Text } from '../messages/words';
import { useWords } from '../messages/words';
import { EndedItems } from './EndedItems';
import { PreparedCard } from './PreparedCard';
import './assist.css';

export type Prepared = PreparedShownFragment;
type Failure = { item: string; messageHi: string; messageEn: string };

/** What assistants prepared: looked at, and confirmed in one step by who holds the post; one's own stands apart. */
export function PreparedPage() {
  const { t } = useWords();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const read = useInfiniteQuery({
    queryKey: ['prepared'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(PreparedItemsDocument, { statuses: null, after: pageParam })).preparedItems,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const items = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  const waiting = items.filter((each) => !each.own);
  const own = items.filter((each) => each.own);
  const picked = waiting.filter((each) => chosen.includes(each.id));
  const key = useRef(newKey());
  const confirm = useMutation({
    mutationFn: async () => (await ask(ConfirmPreparedDocument, {
      items: picked.map(({ id, version }) => ({ item: id, version })), key: key.current,
    })).confirmPrepared,
    onSuccess: (done) => {
      setChosen([]);
      void client.invalidateQueries();
      say(t('assist.said.confirmed', { count: done.length }));
    },
    onSettled: () => { key.current = newKey(); },
  });
  const drop = useMutation({
    mutationFn: async ({ id, version }: Prepared) => ask(DropPreparedDocument, { item: id, version, key: newKey() }),
    onSuccess: () => { say(t('assist.said.dropped')); },
    onSettled: () => void client.invalidateQueries({ queryKey: ['prepared'] }),
  });
  const failures = failuresOf(confirm.error);
  const pick = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((each) => each !== id));

  return (
    <Page title={t('assist.title')} lead={t('assist.lead')}>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && items.length === 0 && <Empty title={t('assist.none')}><p className="soft">{t('assist.none.what')}</p></Empty>}
      {waiting.length > 0 && (
        <section className="stack tight" aria-labelledby="to-confirm">
          <h2 id="to-confirm">{t('assist.toConfirm')}</h2>
          <div className="bulk no-print">
            <label className="choice">
              <input type="checkbox" checked={picked.length === waiting.length} onChange={(event) => setChosen(event.target.checked ? waiting.map((each) => each.id) : [])} />
              <span>{t('assist.pickAll', { count: waiting.length })}</span>
            </label>
            {picked.length > 0 && <Button look="main" busy={confirm.isPending} onClick={() => confirm.mutate()}>{t('assist.confirm', { count: picked.length })}</Button>}
            {confirm.error && <Problem fault={confirm.error} />}
          </div>
          <ul className="prepared">
            {waiting.map((each) => (
              <PreparedCard key={each.id} item={each} fault={failures.get(each.id)} onDrop={() => drop.mutate(each)} dropWords={t('assist.return')}
                mark={<input type="checkbox" className="tick" checked={chosen.includes(each.id)} aria-label={each.caseNumber ? t('assist.pick', { number: each.caseNumber }) : t('assist.pickNew', { at: dayAndTime(each.preparedAt) })}
                  onChange={(event) => pick(each.id, event.target.checked)} />} />
            ))}
          </ul>
        </section>
      )}
      {own.length > 0 && (
        <section className="stack tight" aria-labelledby="own-prepared">
          <h2 id="own-prepared">{t('assist.own')}</h2>
          <ul className="prepared">{own.map((each) => <PreparedCard key={each.id} item={each} onDrop={() => drop.mutate(each)} dropWords={t('assist.withdraw')} />)}</ul>
        </section>
      )}
      <EndedItems />
      {drop.error && <Problem fault={drop.error} />}
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </Page>
  );
}

/** Why nothing was confirmed, at each item that cannot be. */
function failuresOf(fault: unknown): Map<string, Text> {
  if (!(fault instanceof Refused) || fault.code !== 'PREPARED_NOT_CONFIRMED') return new Map();
  return new Map(((fault.values.failures ?? []) as Failure[]).map((each) => [each.item, { hi: each.messageHi, en: each.messageEn }]));
}
