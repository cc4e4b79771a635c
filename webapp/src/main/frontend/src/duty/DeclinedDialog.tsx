import { useState } from 'react';
import { ask } from '../gql/ask';
import { OfferedAndDeclinedDocument } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import type { DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import type { Duty } from './duties';
import { momentOf } from './moments';

/** It was offered and she said no. There is no field for a reason, because none is asked. */
export function DeclinedDialog({ duty, onClose }: { duty: Duty; onClose: () => void }) {
  const { t } = useWords();
  const [at, setAt] = useState<DateParts>({});
  const [tried, setTried] = useState(false);
  const act = useCaseAct(
    (offeredAt: string, key) => ask(OfferedAndDeclinedDocument, { duty: duty.id, version: duty.version, offeredAt, key }),
    t('duty.said.declined'),
  );
  const offeredAt = momentOf(at);
  const send = () => {
    setTried(true);
    if (offeredAt) act.mutate(offeredAt, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('duty.act.declined')} onClose={onClose}>
      <p>{t('duty.declined.what')}</p>
      {act.error && <Problem fault={act.error} />}
      <DateField id="offered-at" label={t('duty.offeredAt')} withTime value={at} onChange={setAt}
        fault={tried && !offeredAt ? t('form.fault.missing') : undefined} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('duty.note')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
