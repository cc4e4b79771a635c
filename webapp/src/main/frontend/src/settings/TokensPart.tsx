import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { ask, newKey } from '../gql/ask';
import { CreateAccessTokenDocument, RevokeAccessTokenDocument, type AccessScope, type SettingsQuery } from '../gql/generated/graphql';
import { say } from '../app/say';
import { Button } from '../design/Button';
import { Choices, SelectField, TextField } from '../design/fields';
import { Empty, Notice, Problem } from '../design/states';
import { day } from '../messages/times';
import { useWords } from '../messages/words';

const DAYS = ['1', '7', '30', '90'] as const;

/** Programs that act in the officer's name: each has a token of its own, which can be ended at once. */
export function TokensPart({ tokens, more, onChanged }: { tokens: SettingsQuery['accessTokens']['nodes']; more: boolean; onChanged: () => void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly AccessScope[]>(['READ']);
  const [days, setDays] = useState<string>('7');
  const create = useMutation({
    mutationFn: async () => (await ask(CreateAccessTokenDocument, { name: name.trim(), scopes: [...scopes], days: Number(days), key: newKey() })).createAccessToken,
    onSuccess: () => { setName(''); onChanged(); },
  });
  const revoke = useMutation({
    mutationFn: (token: string) => ask(RevokeAccessTokenDocument, { token, key: newKey() }),
    onSuccess: () => { say(t('settings.said.revoked')); onChanged(); },
  });
  return (
    <section className="card stack" aria-labelledby="tokens">
      <h2 id="tokens">{t('settings.tokens')}</h2>
      <p className="soft">{t('settings.tokens.what')}</p>
      {tokens.length === 0 && <Empty title={t('settings.tokens.none')} />}
      <ul className="stack tight">
        {tokens.map((each) => (
          <li key={each.id} className="row apart">
            <span><b>{each.name}</b> · {each.scopes.map((scope) => t(`scope.${scope}`)).join(', ')} · {each.revokedAt ? t('settings.revokedOn', { day: day(each.revokedAt) }) : t('settings.until', { day: day(each.expiresAt) })}</span>
            {!each.revokedAt && <Button slim busy={revoke.isPending} onClick={() => revoke.mutate(each.id)}>{t('settings.revoke', { name: each.name })}</Button>}
          </li>
        ))}
      </ul>
      {more && <p className="soft small">{t('settings.tokens.more')}</p>}
      {revoke.error && <Problem fault={revoke.error} />}
      {create.data?.word && <Notice kind="soon"><p>{t('settings.tokens.once')}</p><p className="code">{create.data.word}</p></Notice>}
      <form className="stack tight" onSubmit={(event) => { event.preventDefault(); if (name.trim() !== '' && scopes.length > 0) create.mutate(); }}>
        <TextField label={t('settings.tokens.name')} hint={t('settings.tokens.name.hint')} maxLength={80} autoComplete="off" value={name} onChange={setName} />
        <Choices across kind="checkbox" label={t('settings.tokens.may')} chosen={scopes} onChange={(chosen) => setScopes(chosen as AccessScope[])}
          options={(['READ', 'WRITE'] as const).map((value) => ({ value, label: t(`scope.${value}`) }))} />
        <SelectField label={t('settings.tokens.days')} value={days} onChange={(value) => setDays(value || '7')} options={DAYS.map((value) => ({ value, label: t('time.days', { count: Number(value) }) }))} />
        {create.error && <Problem fault={create.error} />}
        <div className="actions"><Button type="submit" busy={create.isPending}>{t('settings.tokens.create')}</Button></div>
      </form>
    </section>
  );
}
