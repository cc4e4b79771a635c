import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { SettingsDocument } from '../gql/generated/graphql';
import { say } from '../app/say';
import { Choices } from '../design/fields';
import { Page } from '../design/Page';
import { Loading, Problem } from '../design/states';
import { useLanguage, useWords } from '../messages/words';
import { ChangePassword } from '../session/ChangePassword';
import { CalendarPart } from './CalendarPart';
import { NoticesPart } from './NoticesPart';
import { SessionsPart } from './SessionsPart';
import { TokensPart } from './TokensPart';
import { SIZES, chooseSize, rememberedSize } from './textSize';

/** What an officer may set for herself: language, size of the letters, password, programs and browsers that act in her name. */
export function SettingsPage() {
  const { t } = useWords();
  const { language, choose } = useLanguage();
  const [size, setSize] = useState(rememberedSize);
  const [again, setAgain] = useState(0);
  const read = useQuery({ queryKey: ['settings'], queryFn: () => ask(SettingsDocument, { after: null }), staleTime: 0 });
  return (
    <Page title={t('settings.title')}>
      <section className="card stack" aria-labelledby="screen">
        <h2 id="screen">{t('settings.screen')}</h2>
        <Choices across kind="radio" label={t('settings.language')} chosen={[language]} onChange={([value]) => choose(value === 'en' ? 'en' : 'hi')}
          options={[{ value: 'hi', label: 'हिन्दी' }, { value: 'en', label: 'English' }]} />
        <Choices across kind="radio" label={t('settings.text')} hint={t('settings.text.hint')} chosen={[size]}
          options={SIZES.map((value) => ({ value, label: `${value} %` }))}
          onChange={([value]) => {
            const chosen = SIZES.find((each) => each === value) ?? '100';
            setSize(chosen);
            chooseSize(chosen);
          }} />
      </section>
      <section className="card stack">
        <ChangePassword key={again} own onDone={() => { setAgain(again + 1); say(t('settings.said.password')); void read.refetch(); }} />
      </section>
      <NoticesPart />
      <CalendarPart />
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && <SessionsPart sessions={read.data.sessions} onChanged={() => void read.refetch()} />}
      {read.data && <TokensPart tokens={read.data.accessTokens.nodes} more={read.data.accessTokens.pageInfo.hasNextPage} onChanged={() => void read.refetch()} />}
    </Page>
  );
}
