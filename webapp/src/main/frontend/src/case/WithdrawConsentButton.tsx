import { useState } from 'react';
import { ask } from '../gql/ask';
import { WithdrawConsentDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useCaseAct } from './useCase';

export function WithdrawConsentButton({ consent, version }: { consent: string; version: number }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const act = useCaseAct((_: void, key) => ask(WithdrawConsentDocument, { consent, version, key }), t('consent.said.withdrawn'));
  return (
    <>
      <Button slim onClick={() => setAsking(true)}>{t('consent.withdraw')}</Button>
      {asking && (
        <Dialog title={t('consent.withdraw.title')} onClose={() => setAsking(false)}>
          <p>{t('consent.withdraw.why')}</p>
          {act.error && <Problem fault={act.error} />}
          <div className="actions">
            <Button look="main" busy={act.isPending} onClick={() => act.mutate(undefined, { onSuccess: () => setAsking(false) })}>{t('consent.withdraw.act')}</Button>
            <Button onClick={() => setAsking(false)}>{t('act.cancel')}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
