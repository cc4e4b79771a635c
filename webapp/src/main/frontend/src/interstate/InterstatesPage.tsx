import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { InterstateReferralsDocument, type InterstateBox, type InterstateShownFragment } from '../gql/generated/graphql';
import { Box } from '../app/Box';
import { Choices } from '../design/fields';
import { Page } from '../design/Page';
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
      <Referrals box="RECEIVED" open={open} />
      <Referrals box="SENT" open={open} />
    </Page>
  );
}

function Referrals({ box, open }: { box: InterstateBox; open: boolean }) {
  const { t } = useWords();
  return (
    <Box id={`interstate-${box}`} of={['interstate', box, open]} title={t(`interstate.box.${box}`)} none={t(`interstate.none.${box}`)} what={t('interstate.none.what')}
      list={async (after) => (await ask(InterstateReferralsDocument, { box, open, after })).interstateReferrals} card={(each) => <Card referral={each} />} />
  );
}

function Card({ referral }: { referral: InterstateShownFragment }) {
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
