import { useState } from 'react';
import { ask } from '../gql/ask';
import { CloseCorrectedDutyDocument, WaiveDutyDocument } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import type { Duty } from './duties';

/** Waiving where a law allows it, or closing what a correction left behind: never without a reason. */
export function ReasonDialog({ duty, act: what, onClose }: { duty: Duty; act: 'waive' | 'corrected'; onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const document = what === 'waive' ? WaiveDutyDocument : CloseCorrectedDutyDocument;
  const act = useCaseAct(
    (given: string, key) => ask<unknown, { duty: string; version: number; reason: string; key: string }>(
      document as typeof WaiveDutyDocument, { duty: duty.id, version: duty.version, reason: given, key }),
    t('duty.said.closed'),
  );
  const send = () => {
    setTried(true);
    if (reason.trim() !== '') act.mutate(reason.trim(), { onSuccess: onClose });
  };
  return (
    <Dialog title={t(`duty.act.${what}`)} onClose={onClose}>
      <p>{what === 'waive' ? t('duty.waivedUnder', { law: duty.content?.waiver ?? '' }) : t('duty.corrected.what')}</p>
      {act.error && <Problem fault={act.error} />}
      <TextField label={t('duty.reason')} value={reason} maxLength={1000} autoComplete="off" onChange={setReason}
        fault={tried && reason.trim() === '' ? t('form.fault.missing') : undefined} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('duty.note')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
