import { useRef, useState, type FormEvent } from 'react';
import { Button } from '../design/Button';
import { TextField } from '../design/fields';
import { wordsOf } from '../design/states';
import { useWords } from '../messages/words';
import { signIn } from './session';

/** Name and password; why it was refused stands above them, and the focus goes there. */
export function SignInForm({ onDone, name: given }: { onDone: () => void; name?: string }) {
  const words = useWords();
  const { t } = words;
  const [name, setName] = useState(given ?? '');
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<unknown>();
  const [empty, setEmpty] = useState(false);
  const [busy, setBusy] = useState(false);
  const alert = useRef<HTMLDivElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setFault(undefined);
    const missing = name.trim() === '' || password === '';
    setEmpty(missing);
    if (missing) return;
    setBusy(true);
    try {
      await signIn(name.trim(), password);
      onDone();
    } catch (refused) {
      setFault(refused);
      setPassword('');
      alert.current?.focus();
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <div role="alert" ref={alert} tabIndex={-1}>
        {(fault !== undefined || empty) && (
          <p className="errors">{empty ? t('signIn.fillBoth') : wordsOf(fault, words)}</p>
        )}
      </div>
      <TextField label={t('signIn.name')} name="name" autoComplete="username" autoCapitalize="none" spellCheck={false}
        value={name} onChange={setName} autoFocus={!given} />
      <TextField label={t('signIn.password')} name="password" type="password" autoComplete="current-password"
        value={password} onChange={setPassword} autoFocus={given !== undefined} />
      <Button look="main" type="submit" busy={busy}>{t('signIn.act')}</Button>
    </form>
  );
}
