import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { PreparedOverDocument, type PreparedOverQuery } from '../gql/generated/graphql';
import { useNow } from '../app/now';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { WhatItIs } from './PreparedCard';

type Ended = PreparedOverQuery['preparedItems']['nodes'][number];

const SHOWN = 14 * 24 * 60 * 60_000;

/** What ended lately and was not confirmed: what lapsed, for both, and what the officer sent back, for who prepared it. */
export function EndedItems() {
  const { t } = useWords();
  const since = useNow() - SHOWN;
  const read = useQuery({ queryKey: ['prepared', 'ended'], queryFn: () => ask(PreparedOverDocument, {}) });
  const ended = (read.data?.preparedItems.nodes ?? [])
    .filter((each) => (each.status === 'LAPSED' || each.own) && Date.parse(each.endedAt ?? '') > since);
  if (ended.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="prepared-ended">
      <h2 id="prepared-ended">{t('assist.over')}</h2>
      <p className="soft">{t('assist.over.what')}</p>
      <ul className="prepared">{ended.map((each) => <EndedItem key={each.id} item={each} />)}</ul>
    </section>
  );
}

function EndedItem({ item }: { item: Ended }) {
  const { t } = useWords();
  const prepared = dayAndTime(item.preparedAt);
  const at = dayAndTime(item.endedAt ?? item.preparedAt);
  return (
    <li className="card stack tight">
      <div className="row apart">
        <h3><WhatItIs item={item} /></h3>
        {item.caseFile && <Link className="code" to="/cases/$id" params={{ id: item.caseFile }}>{item.caseNumber}</Link>}
      </div>
      <p className="soft small">
        {item.status === 'LAPSED'
          ? t('assist.over.lapsed', { name: item.preparedBy, prepared, at })
          : t('assist.over.returned', { name: item.endedBy ?? '', prepared, at })}
      </p>
    </li>
  );
}
