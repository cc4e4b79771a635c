import { useState } from 'react';
import { ask } from '../gql/ask';
import { InterstateReferralsDocument, type InterstateBox } from '../gql/generated/graphql';
import { Box } from '../app/Box';
import { Choices } from '../design/fields';
import { Page } from '../design/Page';
import { useWords } from '../messages/words';
import { InterstateCard } from './InterstateCard';

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
      list={async (after) => (await ask(InterstateReferralsDocument, { box, open, after })).interstateReferrals} card={(each) => <InterstateCard referral={each} />} />
  );
}
