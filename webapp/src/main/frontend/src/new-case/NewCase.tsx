import { useState } from 'react';
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
  const [searched, setSearched] = useState(false);
  return (
    <Page title={t('nav.newCase')} lead={t('newCase.lead')}>
      {me.posts.length === 0 && <Notice kind="soon">{t('frame.noPost')}</Notice>}
      {me.posts.length > 0 && <SearchFirst onNothing={() => setSearched(true)} />}
      {me.posts.length > 0 && searched && <Intake />}
    </Page>
  );
}
