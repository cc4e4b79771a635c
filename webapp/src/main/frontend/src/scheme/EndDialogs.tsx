import { useState } from 'react';
import { ask } from '../gql/ask';
import { AppealSchemeDecisionDocument, WithdrawSchemeApplicationDocument } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { LongTextField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import type { Application } from './schemes';

/** Against a rejection; nobody has to say why. */
export function AppealDialog({ application, onClose }: { application: Application; onClose: () => void }) {
  const { t, of } = useWords();
  const [reason, setReason] = useState('');
  const act = useCaseAct(
    (given: string, key) => ask(AppealSchemeDecisionDocument, { id: application.id, version: application.version, reason: given || null, key }),
    t('scheme.said.appealed'),
  );
  return (
    <Dialog title={t('scheme.appealOn', { scheme: of(application.name) })} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <LongTextField label={t('scheme.reason')} optional value={reason} maxLength={2000} onChange={setReason} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={() => act.mutate(reason.trim(), { onSuccess: onClose })}>{t('scheme.act.appealNow')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}

/** Her wish is enough; what was applied for stays in the record. */
export function WithdrawDialog({ application, onClose }: { application: Application; onClose: () => void }) {
  const { t, of } = useWords();
  const act = useCaseAct(
    (_: void, key) => ask(WithdrawSchemeApplicationDocument, { id: application.id, version: application.version, key }),
    t('scheme.said.withdrawn'),
  );
  return (
    <Dialog title={t('scheme.withdrawOf', { scheme: of(application.name) })} onClose={onClose}>
      <p>{t('scheme.withdrawWhy')}</p>
      {act.error && <Problem fault={act.error} />}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={() => act.mutate(undefined, { onSuccess: onClose })}>{t('scheme.act.withdrawNow')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
