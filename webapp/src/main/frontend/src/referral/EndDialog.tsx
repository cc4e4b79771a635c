import { useRef, useState } from 'react';
import type { EndReason } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { newKey, type Referral, type useReferralAct } from './useReferralAct';

/** Which reasons make sense for whom; the server takes any of them. */
const REASONS = {
  decline: ['OUTSIDE_JURISDICTION', 'NO_CAPACITY', 'SERVICE_NOT_AVAILABLE', 'BETTER_SERVED_ELSEWHERE', 'NOT_ENOUGH_INFORMATION', 'ALREADY_SERVED'],
  return: ['PERSON_DECLINED', 'PERSON_NOT_REACHED', 'NO_CAPACITY', 'SERVICE_NOT_AVAILABLE', 'BETTER_SERVED_ELSEWHERE', 'NOT_ENOUGH_INFORMATION'],
  withdraw: ['SENT_BY_MISTAKE', 'CONSENT_WITHDRAWN', 'PERSON_DECLINED', 'ALREADY_SERVED', 'BETTER_SERVED_ELSEWHERE'],
} as const satisfies Record<string, readonly EndReason[]>;

/** Declining, returning or withdrawing: each needs a reason, and says what follows. */
export function EndDialog({ referral, act, kind, onClose }: {
  referral: Referral; act: ReturnType<typeof useReferralAct<EndReason>>; kind: keyof typeof REASONS; onClose: () => void;
}) {
  const { t } = useWords();
  const [reason, setReason] = useState<EndReason>();
  const [missing, setMissing] = useState(false);
  const key = useRef(newKey());
  const send = () => {
    setMissing(reason === undefined);
    if (reason !== undefined) act.mutate({ referral, key: key.current, extra: reason }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t(`referral.end.${kind}`)} onClose={onClose}>
      <p>{t(`referral.end.${kind}.why`)}</p>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('referral.reason')} chosen={reason ? [reason] : []}
        fault={missing ? t('form.chooseOne') : undefined}
        options={REASONS[kind].map((value) => ({ value, label: t(`reason.${value}`) }))}
        onChange={([value]) => setReason(value as EndReason)} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t(`referral.act.${kind}`)}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
