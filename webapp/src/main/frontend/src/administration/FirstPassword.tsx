import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Notice } from '../design/states';
import { useWords } from '../messages/words';

/** Shown once; a repeat of the call gives none. */
export function FirstPassword({ name, password, onClose }: { name: string; password: string | null; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('account.firstPasswordOf', { name })} onClose={onClose}>
      {password ? <p className="code first-password">{password}</p> : <p>{t('account.noPassword')}</p>}
      <Notice kind="soon">{t('account.firstPassword.once')}</Notice>
      <div className="actions"><Button look="main" onClick={onClose}>{t('account.handedOver')}</Button></div>
    </Dialog>
  );
}
