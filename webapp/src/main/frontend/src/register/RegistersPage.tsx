import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '../design/Button';
import { SelectField, TextField } from '../design/fields';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { heldPosts, useMe } from '../session/session';
import { EntryDialog } from './EntryDialog';
import { RegisterEntries } from './RegisterEntries';
import { RegisterImport } from './RegisterImport';
import { useKeepers, useRegisters } from './registers';

/** What departments keep of establishments: read by every officer of the state, kept and filled from files by the posts it names. */
export function RegistersPage() {
  const { t, of } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [status, setStatus] = useState('');
  const [adding, setAdding] = useState(false);
  const { state, read, registers } = useRegisters();
  const own = heldPosts(me).map((post) => post.department);
  const register = registers.find((each) => each.code === code) ?? registers.find((each) => own.includes(each.department)) ?? registers[0];
  const keepers = useKeepers(register);
  const keeper = keepers[0];
  return (
    <Page title={t('nav.registers')} lead={t('register.lead')}
      acts={register && keeper && <Button look="main" slim onClick={() => setAdding(true)}><Icon name="plus" />{t('register.add.act', { one: of(register.one) })}</Button>}>
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
          {adding && (
            <EntryDialog register={register} keepers={keepers} onClose={() => setAdding(false)}
              onAdded={(id) => void navigate({ to: '/registers/$id', params: { id } })} />
          )}
        </>
      )}
    </Page>
  );
}
