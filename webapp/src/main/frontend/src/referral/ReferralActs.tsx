import { useRef, useState } from 'react';
import { ask } from '../gql/ask';
import {
  AcceptDocument, AcknowledgeDocument, CompleteDocument, DeclineDocument, GiveBackDocument, PrepareAcknowledgementsDocument, RedirectDocument, StartDocument,
  WithdrawDocument,
  type EndReason, type Outcome,
} from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Problem } from '../design/states';
import { isNoLine, useWaiting, wait } from '../device/waiting';
import { useWords } from '../messages/words';
import { useAssistsPost, useHoldsPost } from '../session/session';
import { EndDialog } from './EndDialog';
import { CompleteDialog } from './CompleteDialog';
import { RedirectDialog, type Onward } from './RedirectDialog';
import { isOpen, toAcknowledge } from './standing';
import { newKey, useReferralAct, type Referral } from './useReferralAct';

type Asking = 'complete' | 'decline' | 'giveBack' | 'redirect' | 'withdraw' | undefined;

/** What may be done next, the usual step first. The same buttons wherever a referral is shown. */
export function ReferralActs({ referral, side, all = false }: { referral: Referral; side?: 'inbox' | 'outbox'; all?: boolean }) {
  const { t } = useWords();
  // What lies in an inbox may be meant for a vacant post below; the server says whether one may answer for it.
  const holds = useHoldsPost(referral.toPost.id);
  const assistsReceiver = useAssistsPost(referral.toPost.id);
  const assistsSender = useAssistsPost(referral.fromPost.id);
  const assists = side === 'outbox' ? assistsSender : side === 'inbox' ? assistsReceiver && !holds : (assistsReceiver || assistsSender) && !holds;
  const mine = side ? side === 'inbox' : holds || referral.toPost.vacant;
  const sent = useHoldsPost(referral.fromPost.id);
  const asked = side ? side === 'outbox' : sent;
  const [asking, setAsking] = useState<Asking>();
  const key = useRef(newKey());
  const plain = { referral, key: key.current, extra: undefined };
  const renew = { onSuccess: () => { key.current = newKey(); } };
  const waitingFor = { ...renew, onError: (fault: unknown) => { if (isNoLine(fault)) wait(key.current, [referral]); } };

  const acknowledge = useReferralAct(async ({ id, version }, key) =>
    (await ask(AcknowledgeDocument, { referral: id, version, key })).acknowledgeReferral, t('referral.said.acknowledged'));
  const accept = useReferralAct(async ({ id, version }, key) =>
    (await ask(AcceptDocument, { referral: id, version, key })).acceptReferral, t('referral.said.accepted'));
  const start = useReferralAct(async ({ id, version }, key) =>
    (await ask(StartDocument, { referral: id, version, key })).startReferral, t('referral.said.started'));
  const complete = useReferralAct(async ({ id, version }, key, { outcome, note }: { outcome: Outcome; note: string }) =>
    (await ask(CompleteDocument, { referral: id, version, key, outcome, note: note || null })).completeReferral,
    t('referral.said.completed'));
  const decline = useReferralAct(async ({ id, version }, key, reason: EndReason) =>
    (await ask(DeclineDocument, { referral: id, version, key, reason })).declineReferral, t('referral.said.declined'));
  const giveBack = useReferralAct(async ({ id, version }, key, reason: EndReason) =>
    (await ask(GiveBackDocument, { referral: id, version, key, reason })).returnReferral, t('referral.said.returned'));
  const redirect = useReferralAct(async ({ id, version }, key, { toPost, reason }: Onward) =>
    (await ask(RedirectDocument, { referral: id, version, key, toPost, reason })).redirectReferral, t('referral.said.redirected'));
  const withdraw = useReferralAct(async ({ id, version }, key, reason: EndReason) =>
    (await ask(WithdrawDocument, { referral: id, version, key, reason })).withdrawReferral, t('referral.said.withdrawn'));

  const waits = useWaiting().some((each) => each.referrals.some(({ referral: id }) => id === referral.id));
  const prepare = useReferralAct(async (asked, key) => {
    await ask(PrepareAcknowledgementsDocument, { referrals: [{ referral: asked.id, version: asked.version }], key });
    return asked;
  }, t('assist.said.prepared'));

  // Who assists the post and does not hold it acknowledges nothing; what she prepares waits for the officer.
  if (isOpen(referral) && assists) {
    return toAcknowledge(referral) && side !== 'outbox' ? (
      <div className="stack tight no-print">
        <div className="actions"><Button slim busy={prepare.isPending} onClick={() => prepare.mutate(plain, renew)}>{t('assist.prepareAcknowledgement')}</Button></div>
        {prepare.error && <Problem fault={prepare.error} />}
      </div>
    ) : null;
  }
  if (!isOpen(referral) || (!mine && !asked)) return null;
  if (waits && toAcknowledge(referral)) return <p className="badge soon">{t('device.waits')}</p>;
  const fault = (isNoLine(acknowledge.error) ? undefined : acknowledge.error) ?? accept.error ?? start.error;
  const busy = acknowledge.isPending || accept.isPending || start.isPending;
  const close = () => setAsking(undefined);
  const taken = referral.status === 'ACCEPTED' || referral.status === 'IN_PROGRESS';

  return (
    <div className="stack tight no-print">
      <div className="actions">
        {mine && toAcknowledge(referral) && (
          <Button look="main" slim busy={busy} onClick={() => acknowledge.mutate(plain, waitingFor)}>{t('referral.act.acknowledge')}</Button>
        )}
        {mine && referral.status === 'ACKNOWLEDGED' && (
          <Button look="main" slim busy={busy} onClick={() => accept.mutate(plain, renew)}>{t('referral.act.accept')}</Button>
        )}
        {mine && taken && (
          <Button look="main" slim onClick={() => setAsking('complete')}>{t('referral.act.complete')}</Button>
        )}
        {mine && all && referral.status === 'ACCEPTED' && (
          <Button slim busy={busy} onClick={() => start.mutate(plain, renew)}>{t('referral.act.start')}</Button>
        )}
        {mine && (all || referral.status === 'ACKNOWLEDGED') && !taken && (
          <Button slim onClick={() => setAsking('decline')}>{t('referral.act.decline')}</Button>
        )}
        {mine && all && !taken && <Button slim onClick={() => setAsking('redirect')}>{t('referral.act.redirect')}</Button>}
        {mine && all && taken && <Button slim onClick={() => setAsking('giveBack')}>{t('referral.act.return')}</Button>}
        {asked && all && <Button slim look="grave" onClick={() => setAsking('withdraw')}>{t('referral.act.withdraw')}</Button>}
      </div>
      {fault && <Problem fault={fault} />}
      {asking === 'complete' && <CompleteDialog referral={referral} act={complete} onClose={close} />}
      {asking === 'decline' && <EndDialog referral={referral} act={decline} kind="decline" onClose={close} />}
      {asking === 'giveBack' && <EndDialog referral={referral} act={giveBack} kind="return" onClose={close} />}
      {asking === 'redirect' && <RedirectDialog referral={referral} act={redirect} onClose={close} />}
      {asking === 'withdraw' && <EndDialog referral={referral} act={withdraw} kind="withdraw" onClose={close} />}
    </div>
  );
}
