import { useState } from 'react';
import { ask } from '../gql/ask';
import {
  AcknowledgeFromOtherStateDocument, DeclineFromOtherStateDocument, HandOverToOtherStateDocument, ReturnToOtherStateDocument,
  TakeBackFromOtherStateDocument, WithdrawFromOtherStateDocument, type EndReason, type InterstateWholeFragment,
} from '../gql/generated/graphql';
import { useAct } from '../app/useAct';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { AcceptDialog } from './AcceptDialog';

/** What is read again after an act. */
export const CHANGED = ['interstate', 'my-day', 'case'] as const;

const REASONS = {
  decline: ['OUTSIDE_JURISDICTION', 'NO_CAPACITY', 'SERVICE_NOT_AVAILABLE', 'NOT_ENOUGH_INFORMATION', 'ALREADY_SERVED'],
  return: ['PERSON_DECLINED', 'PERSON_NOT_REACHED', 'NO_CAPACITY', 'BETTER_SERVED_ELSEWHERE'],
  withdraw: ['SENT_BY_MISTAKE', 'CONSENT_WITHDRAWN', 'PERSON_DECLINED', 'BETTER_SERVED_ELSEWHERE'],
} as const satisfies Record<string, readonly EndReason[]>;

type Ending = keyof typeof REASONS;

/** The acts of the side on which one sits; none where nothing is open. */
export function InterstateActs({ referral }: { referral: InterstateWholeFragment }) {
  const { t } = useWords();
  const [dialog, setDialog] = useState<Ending | 'accept' | 'handOver' | 'takeBack'>();
  const acknowledge = useAct(async (_: null, key) => ask(AcknowledgeFromOtherStateDocument, { id: referral.id, version: referral.version, key }), t('interstate.said.acknowledged'), CHANGED);
  const unanswered = referral.status === 'SENT' || referral.status === 'ACKNOWLEDGED';
  const joint = referral.status === 'JOINT';
  if (!unanswered && !joint) return null;
  return (
    <div className="stack tight">
      {acknowledge.error && <Problem fault={acknowledge.error} />}
      <div className="actions">
        {!referral.sent && unanswered && <>
          {referral.status === 'SENT' && <Button busy={acknowledge.isPending} onClick={() => acknowledge.mutate(null)}>{t('referral.act.acknowledge')}</Button>}
          <Button look="main" onClick={() => setDialog('accept')}>{t('interstate.act.accept')}</Button>
          <Button onClick={() => setDialog('decline')}>{t('referral.act.decline')}</Button>
        </>}
        {!referral.sent && joint && <Button onClick={() => setDialog('return')}>{t('referral.act.return')}</Button>}
        {referral.sent && unanswered && <Button onClick={() => setDialog('withdraw')}>{t('referral.act.withdraw')}</Button>}
        {referral.sent && joint && <>
          <Button look="main" onClick={() => setDialog('handOver')}>{t('interstate.act.handOver')}</Button>
          <Button onClick={() => setDialog('takeBack')}>{t('interstate.act.takeBack')}</Button>
        </>}
      </div>
      {dialog === 'accept' && <AcceptDialog referral={referral} onClose={() => setDialog(undefined)} />}
      {(dialog === 'handOver' || dialog === 'takeBack') && <DecideDialog referral={referral} kind={dialog} onClose={() => setDialog(undefined)} />}
      {(dialog === 'decline' || dialog === 'return' || dialog === 'withdraw') && <ReasonDialog referral={referral} kind={dialog} onClose={() => setDialog(undefined)} />}
    </div>
  );
}

/** The deliberate act at the end of the joint period, with what follows from it. */
function DecideDialog({ referral, kind, onClose }: { referral: InterstateWholeFragment; kind: 'handOver' | 'takeBack'; onClose: () => void }) {
  const { t } = useWords();
  const act = useAct<null, unknown>(async (_, key) => {
    const of = { id: referral.id, version: referral.version, key };
    return kind === 'handOver' ? ask(HandOverToOtherStateDocument, of) : ask(TakeBackFromOtherStateDocument, of);
  }, t(`interstate.said.${kind}`), CHANGED);
  return (
    <Dialog title={t(`interstate.${kind}`)} onClose={onClose}>
      <p>{t(`interstate.${kind}.why`)}</p>
      {act.error && <Problem fault={act.error} />}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={() => act.mutate(null, { onSuccess: onClose })}>{t(`interstate.${kind}.do`)}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}

function ReasonDialog({ referral, kind, onClose }: { referral: InterstateWholeFragment; kind: Ending; onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState<EndReason>();
  const [missing, setMissing] = useState(false);
  const act = useAct<EndReason, unknown>(async (reason, key) => {
    const of = { id: referral.id, version: referral.version, reason, key };
    switch (kind) {
      case 'decline': return ask(DeclineFromOtherStateDocument, of);
      case 'return': return ask(ReturnToOtherStateDocument, of);
      case 'withdraw': return ask(WithdrawFromOtherStateDocument, of);
    }
  }, t(`interstate.said.${kind}`), CHANGED);
  const send = () => {
    setMissing(!reason);
    if (reason) act.mutate(reason, { onSuccess: onClose });
  };
  return (
    <Dialog title={t(`referral.end.${kind}`)} onClose={onClose}>
      <p>{t('interstate.end.why')}</p>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('referral.reason')} chosen={reason ? [reason] : []} fault={missing && !reason ? t('form.chooseOne') : undefined}
        options={REASONS[kind].map((value) => ({ value, label: t(`reason.${value}`) }))} onChange={([value]) => setReason(value as EndReason)} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t(`referral.act.${kind}`)}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
