import { useState } from 'react';
import { ask } from '../gql/ask';
import { NoteJourneyDocument } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import type { DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import type { Duty } from './duties';
import { momentOf } from './moments';

/** A journey that the law leaves out of the time: from when until when. */
export function JourneyDialog({ duty, onClose }: { duty: Duty; onClose: () => void }) {
  const { t } = useWords();
  const [begun, setBegun] = useState<DateParts>({});
  const [ended, setEnded] = useState<DateParts>({});
  const [tried, setTried] = useState(false);
  const act = useCaseAct(
    (times: { from: string; until: string }, key) => ask(NoteJourneyDocument, { duty: duty.id, version: duty.version, ...times, key }),
    t('duty.said.journey'),
  );
  const from = momentOf(begun);
  const until = momentOf(ended);
  const send = () => {
    setTried(true);
    if (from && until) act.mutate({ from, until }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('duty.act.journey')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <DateField id="journey-from" label={t('duty.journeyFrom')} withTime value={begun} onChange={setBegun} fault={tried && !from ? t('form.fault.missing') : undefined} />
      <DateField id="journey-until" label={t('duty.journeyUntil')} withTime value={ended} onChange={setEnded} fault={tried && !until ? t('form.fault.missing') : undefined} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('duty.note')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
