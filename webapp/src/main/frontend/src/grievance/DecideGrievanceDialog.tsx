import { useState } from 'react';
import { useAct } from '../app/useAct';
import { ask } from '../gql/ask';
import { DecideGrievanceDocument, type GrievanceDecision } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, LongTextField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import type { Grievance } from './GrievanceCard';

const DECISIONS: readonly GrievanceDecision[] = ['UPHELD', 'DONE_HERE', 'NOT_UPHELD'];

/** What is decided and why; once. */
export function DecideGrievanceDialog({ grievance, onClose }: { grievance: Grievance; onClose: () => void }) {
  const { t } = useWords();
  const [decision, setDecision] = useState<GrievanceDecision>();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct(
    (decided: GrievanceDecision, key) => ask(DecideGrievanceDocument, { grievance: grievance.id, version: grievance.version, decision: decided, reason, key }),
    t('grievance.said.decided'), ['grievances', 'my-day'],
  );
  const save = () => {
    setTried(true);
    if (decision && reason.trim() !== '') act.mutate(decision, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('grievance.decision')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('grievance.decision')} chosen={decision ? [decision] : []} fault={tried && !decision ? t('form.chooseOne') : undefined}
        options={DECISIONS.map((value) => ({ value, label: t(`grievanceDecision.${value}`) }))} onChange={([picked]) => setDecision(picked as GrievanceDecision)} />
      <LongTextField label={t('grievance.reason')} hint={t('grievance.reason.hint')} maxLength={1000} value={reason} onChange={setReason}
        fault={tried && reason.trim() === '' ? t('form.fault.missing') : undefined} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={save}>{t('grievance.save')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
