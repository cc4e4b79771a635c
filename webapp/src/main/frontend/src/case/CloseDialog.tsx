import { useState } from 'react';
import { ask } from '../gql/ask';
import { CloseCaseDocument, ReopenCaseDocument, type CloseReason } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useCaseAct, type Case } from './useCase';

const CLOSE: readonly CloseReason[] = ['SERVICES_COMPLETED', 'PERSON_WISHES_NO_MORE', 'OUTSIDE_JURISDICTION', 'SAME_AS_ANOTHER_CASE', 'OPENED_BY_MISTAKE'];
const REOPEN: readonly CloseReason[] = ['NEW_FACTS', 'NEW_INCIDENT', 'CLOSED_BY_MISTAKE'];

export function CloseDialog({ file, onClose }: { file: Case; onClose: () => void }) {
  const { t } = useWords();
  const open = file.status === 'OPEN';
  const [reason, setReason] = useState<CloseReason>();
  const [missing, setMissing] = useState(false);
  const act = useCaseAct((why: CloseReason, key) => {
    const variables = { case: file.id, version: file.version, reason: why, key };
    return open ? ask(CloseCaseDocument, variables) : ask(ReopenCaseDocument, variables);
  }, t(open ? 'case.said.closed' : 'case.said.reopened'));
  const send = () => {
    setMissing(!reason);
    if (reason) act.mutate(reason, { onSuccess: onClose });
  };
  return (
    <Dialog title={t(open ? 'case.close' : 'case.reopen')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('referral.reason')} chosen={reason ? [reason] : []} fault={missing ? t('form.chooseOne') : undefined}
        options={(open ? CLOSE : REOPEN).map((value) => ({ value, label: t(`close.${value}`) }))}
        onChange={([value]) => setReason(value as CloseReason)} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t(open ? 'case.close' : 'case.reopen')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
