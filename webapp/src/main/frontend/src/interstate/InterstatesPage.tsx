import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { InterstateReferralsDocument, type InterstateBox, type InterstateShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Choices } from '../design/fields';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { InterstateBadge } from './InterstateBadge';

/** What other states ask of one's posts, and what these ask of other states. */
export function InterstatesPage() {
  const { t } = useWords();
  const [open, setOpen] = useState(true);
  return (
    <Page title={t('interstate.title')} lead={t('interstate.lead')}>
      <Choices across kind="radio" label={t('interstate.which')} chosen={[open ? 'open' : 'all']} onChange={([value]) => setOpen(value === 'open')}
        options={(['open', 'all'] as const).map((value) => ({ value, label: t(`interstate.which.${value}`) }))} />
      <Box box="RECEIVED" open={open} />
      <Box box="SENT" open={open} />
    </Page>
  );
}

function Box({ box, open }: { box: InterstateBox; open: boolean }) {
  const { t } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['interstate', box, open],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(InterstateReferralsDocument, { box, open, after: pageParam })).interstateReferrals,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const referrals = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  return (
    <section className="stack tight" aria-labelledby={`interstate-${box}`}>
      <h2 id={`interstate-${box}`}>{t(`interstate.box.${box}`)}</h2>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && referrals.length === 0 && <Empty title={t(`interstate.none.${box}`)}><p className="soft">{t('interstate.none.what')}</p></Empty>}
      <ul className="stack tight">{referrals.map((each) => <li key={each.id}><Card referral={each} /></li>)}</ul>
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}

export function Card({ referral }: { referral: InterstateShownFragment }) {
  const { of } = useWords();
  const other = referral.sent ? referral.toPost : referral.fromPost;
  return (
    <article className="card stack tight">
      <h3><Link className="code" to="/interstate/$id" params={{ id: referral.id }}>{referral.number}</Link></h3>
      <p>{of(referral.serviceName)}</p>
      <p className="soft small">{of(other.name)}, {of(other.office)}, {of(other.state)}</p>
      <InterstateBadge referral={referral} />
    </article>
  );
}
