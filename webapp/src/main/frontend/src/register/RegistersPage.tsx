import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { RegistersDocument, type RegistersQuery } from '../gql/generated/graphql';
import { SelectField, TextField } from '../design/fields';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { heldPosts, useMe } from '../session/session';
import { RegisterEntries } from './RegisterEntries';
import { RegisterImport } from './RegisterImport';

export type Register = RegistersQuery['departments']['nodes'][number]['registers'][number] & { department: string };

/** What departments keep of establishments: read by every officer of the state, filled from files by who keeps it. */
export function RegistersPage() {
  const { t, of } = useWords();
  const me = useMe();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [status, setStatus] = useState('');
  const state = me.state ?? 0;
  const read = useQuery({ queryKey: ['registers', state], queryFn: () => ask(RegistersDocument, { state }), staleTime: 30 * 60_000 });
  const registers: Register[] = (read.data?.departments.nodes ?? []).filter((each) => each.enabledSince)
    .flatMap((each) => each.registers.map((register) => ({ ...register, department: each.id })));
  const own = heldPosts(me).map((post) => post.department);
  const register = registers.find((each) => each.code === code) ?? registers.find((each) => own.includes(each.department)) ?? registers[0];
  const keeper = register && heldPosts(me).find((post) => post.department === register.department);
  return (
    <Page title={t('nav.registers')} lead={t('register.lead')}>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && !register && <Empty title={t('register.noRegister')} />}
      {register && (
        <>
          <div className="filters">
            <SelectField label={t('register.one')} value={register.code} options={registers.map((each) => ({ value: each.code, label: of(each.name) }))}
              onChange={(value) => { setCode(value); setStatus(''); }} />
            <TextField label={t('register.find')} optional autoComplete="off" value={name} onChange={setName} />
            <SelectField label={t('register.status')} optional value={status} empty={t('register.anyStatus')}
              options={register.statuses.map((each) => ({ value: each.code, label: of(each.name) }))} onChange={setStatus} />
          </div>
          <p className="soft small">{t('register.source', { source: register.source })}</p>
          {keeper && <RegisterImport register={register.code} post={keeper.id} />}
          <RegisterEntries state={state} register={register.code} name={name.trim()} status={status} />
        </>
      )}
    </Page>
  );
}
