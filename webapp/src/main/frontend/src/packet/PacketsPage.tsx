import { useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { PacketsByNumberDocument, type PacketsByNumberQuery } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { TextField } from '../design/fields';
import { Page } from '../design/Page';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { PostLine } from '../referral/PostLine';
import { IntoCase } from './IntoCase';
import { OwedList } from './OwedList';

/** A report's number leads to all that must be told because of it; below stands who owes whom. */
export function PacketsPage() {
  const { t } = useWords();
  return (
    <Page title={t('packet.title')} lead={t('packet.lead')}>
      <ByNumber />
      <IntoCase />
      <OwedList side="I_OWE" />
      <OwedList side="OWED_TO_ME" />
    </Page>
  );
}

/** What was imported starts its packet once the reference is confirmed. */
function wayTo(found: PacketsByNumberQuery['packetsByNumber'][number]) {
  return found.started
    ? { to: '/packets/$entry', params: { entry: found.entry } } as const
    : { to: '/cases/$id/reference/$entry', params: { id: found.caseFile, entry: found.entry } } as const;
}

function ByNumber() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [number, setNumber] = useState('');
  const [missing, setMissing] = useState(false);
  const find = useMutation({
    mutationFn: async () => (await ask(PacketsByNumberDocument, { number: number.trim() })).packetsByNumber,
    onSuccess: ([only, ...others]) => {
      if (only && others.length === 0) void navigate(wayTo(only));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(number.trim() === '');
    if (number.trim() !== '') find.mutate();
  };
  return (
    <form className="card stack form" onSubmit={submit} noValidate>
      <TextField label={t('packet.number')} hint={t('packet.number.hint')} className="short" autoComplete="off" spellCheck={false} maxLength={20}
        value={number} onChange={setNumber} fault={missing ? t('form.fault.missing') : undefined} />
      {find.error && <Problem fault={find.error} />}
      {find.data?.length === 0 && <Notice kind="soon">{t('packet.notFound')}</Notice>}
      {find.data && find.data.length > 1 && (
        <section className="stack tight" aria-labelledby="several">
          <h2 id="several">{t('packet.several')}</h2>
          <ul className="stack tight">
            {find.data.map((found) => (
              <li key={found.entry}><Link {...wayTo(found)} className="code">{found.caseNumber}</Link>{' '}
                <PostLine post={found.recordedBy} /></li>
            ))}
          </ul>
        </section>
      )}
      <div className="actions"><Button look="main" type="submit" busy={find.isPending}>{t('packet.find')}</Button></div>
    </form>
  );
}
