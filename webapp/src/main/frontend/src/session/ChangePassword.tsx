import { useState, type FormEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../design/Button';
import { TextField } from '../design/fields';
import { wordsOf } from '../design/states';
import { useWords } from '../messages/words';
import { changePassword, signOut } from './session';

/**
 * Another password. One that somebody else gave lasts for this alone.
 *
 * @param own whether it is the officer's own choice, among other things on a screen
 */
export function ChangePassword({ onDone, own = false }: { onDone: () => void; own?: boolean }) {
  const words = useWords();
  const { t } = words;
  const client = useQueryClient();
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (old === '' || fresh === '') return setFault(t('signIn.fillBoth'));
    if (fresh !== again) return setFault(t('password.different'));
    setBusy(true);
    try {
      await changePassword(old, fresh);
      onDone();
    } catch (refused) {
      setFault(wordsOf(refused, words));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="stack" onSubmit={submit} noValidate>
      {own ? <h2>{t('password.act')}</h2> : <><h1>{t('password.title')}</h1><p className="soft">{t('password.why')}</p></>}
      <div role="alert">{fault && <p className="errors">{fault}</p>}</div>
      <TextField label={t('password.old')} type="password" autoComplete="current-password" value={old} onChange={setOld} />
      <TextField label={t('password.fresh')} hint={t('password.rule')} type="password" autoComplete="new-password"
        value={fresh} onChange={setFresh} />
      <TextField label={t('password.again')} type="password" autoComplete="new-password" value={again} onChange={setAgain} />
      <div className={own ? 'actions' : 'stack'}><Button look="main" type="submit" busy={busy}>{t('password.act')}</Button></div>
      {!own && <Button look="plain" onClick={() => void signOut(client)}>{t('act.signOut')}</Button>}
    </form>
  );
}
