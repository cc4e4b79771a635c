import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { DraftAtDocument } from '../gql/generated/graphql';
import { Page } from '../design/Page';
import { Notice } from '../design/states';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { Intake } from './Intake';
import { SearchFirst } from './SearchFirst';

/** First whether the case is there already, then as few questions as the law allows. */
export function NewCase() {
  const { t } = useWords();
  const me = useMe();
  const sits = me.posts.length > 0;
  const [searched, setSearched] = useState(false);
  // Who began and was interrupted goes on where she was; she had searched before.
  const begun = useQuery({
    queryKey: ['drafts', 'new-case'], enabled: sits, staleTime: 0,
    queryFn: async () => (await ask(DraftAtDocument, { place: { kind: 'NEW_CASE' } })).draft !== null,
  }).data === true;
  return (
    <Page title={t('nav.newCase')} lead={t('newCase.lead')}>
      {!sits && <Notice kind="soon">{t('frame.noPost')}</Notice>}
      {sits && <p><Link to="/who-takes-information">{t('taker.fromNewCase')}</Link></p>}
      {sits && <SearchFirst onNothing={() => setSearched(true)} />}
      {sits && (searched || begun) && <Intake />}
    </Page>
  );
}
