import { useState } from 'react';
import { ask } from '../gql/ask';
import { CreateAccountDocument, type Role } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { FirstPassword } from './FirstPassword';
import { useAdministrationAct } from './useAdministration';

export function CreateAccountDialog({ state, onClose }: { state: number; onClose: () => void }) {
  const { t } = useWords();
  const [signInName, setSignInName] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [role, setRole] = useState<Role>('OFFICER');
  const [missing, setMissing] = useState(false);
  const act = useAdministrationAct((_: void, key) => ask(CreateAccountDocument, {
    signInName: signInName.trim(), displayName: displayName.trim(), role, state, key,
  }), t('account.said.created'));
  const made = act.data?.createAccount;
  if (made) return <FirstPassword name={made.account.signInName} password={made.firstPassword} onClose={onClose} />;
  const send = () => {
    const whole = signInName.trim() !== '' && displayName.trim() !== '';
    setMissing(!whole);
    if (whole) act.mutate();
  };
  const fault = (value: string) => (missing && value.trim() === '' ? t('form.fault.missing') : undefined);
  return (
    <Dialog title={t('account.create')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <TextField label={t('signIn.name')} hint={t('account.name.hint')} autoComplete="off" autoCapitalize="none" spellCheck={false}
        value={signInName} onChange={setSignInName} fault={fault(signInName)} />
      <TextField label={t('account.displayName')} autoComplete="off" value={displayName} onChange={setDisplayName} fault={fault(displayName)} />
      <Choices kind="radio" label={t('account.role')} chosen={[role]} onChange={([value]) => setRole(value as Role)}
        options={(['OFFICER', 'STATE_ADMINISTRATOR'] as const).map((value) => ({ value, label: t(`accountRole.${value}`) }))} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('account.create')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
