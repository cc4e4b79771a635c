import { useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, newKey } from '../gql/ask';
import { AcknowledgeAllDocument, PrepareAcknowledgementsDocument } from '../gql/generated/graphql';
import { say } from '../app/say';
import { Button } from '../design/Button';
import { Problem } from '../design/states';
import { isNoLine, wait } from '../device/waiting';
import { useWords } from '../messages/words';
import { heldPosts, useMe } from '../session/session';
import { BulkRedirectDialog } from './BulkRedirectDialog';
import { replaceReferral, type Referral } from './useReferralAct';

/** So many the server takes at once. */
const MOST = 50;

/** A whole inbox acknowledged in one step: all that are picked, or none of them. */
export function BulkAcknowledge({ of, picked, pickAll }: {
  of: readonly Referral[]; picked: readonly Referral[]; pickAll: (on: boolean) => void;
}) {
  const { t } = useWords();
  const client = useQueryClient();
  const key = useRef(newKey());
  const [redirecting, setRedirecting] = useState(false);
  const assists = heldPosts(useMe()).length === 0;
  const act = useMutation({
    mutationFn: async () => (await ask(AcknowledgeAllDocument, {
      referrals: picked.slice(0, MOST).map(({ id, version }) => ({ referral: id, version })), key: key.current,
    })).acknowledgeReferrals,
    onSuccess: (done) => {
      done.forEach((each) => replaceReferral(client, each));
      pickAll(false);
      say(t('referral.said.many', { count: done.length }));
    },
    onError: (fault) => {
      if (isNoLine(fault)) {
        wait(key.current, picked.slice(0, MOST));
        pickAll(false);
      } else void client.invalidateQueries();
    },
    onSettled: () => { key.current = newKey(); },
  });
  const prepare = useMutation({
    mutationFn: async () => (await ask(PrepareAcknowledgementsDocument, {
      referrals: picked.slice(0, MOST).map(({ id, version }) => ({ referral: id, version })), key: key.current,
    })).prepareAcknowledgements,
    onSuccess: (count) => {
      pickAll(false);
      void client.invalidateQueries({ queryKey: ['prepared'] });
      say(t('assist.said.many', { count }));
    },
    onSettled: () => { key.current = newKey(); },
  });
  const fault = (isNoLine(act.error) ? undefined : act.error) ?? prepare.error;
  return (
    <div className="bulk no-print">
      <label className="choice">
        <input type="checkbox" checked={picked.length === of.length} onChange={(event) => pickAll(event.target.checked)} />
        <span>{t('referral.pickAll', { count: of.length })}</span>
      </label>
      {picked.length > 0 && !assists && <Button onClick={() => setRedirecting(true)}>{t('referral.redirectMany', { count: picked.length })}</Button>}
      {redirecting && <BulkRedirectDialog picked={picked.slice(0, MOST)} onClose={() => setRedirecting(false)}
        onDone={() => { setRedirecting(false); pickAll(false); }} />}
      {picked.length > 0 && (
        assists
          ? <Button look="main" busy={prepare.isPending} onClick={() => prepare.mutate()}>{t('assist.prepareMany', { count: picked.length })}</Button>
          : <Button look="main" busy={act.isPending} onClick={() => act.mutate()}>{t('referral.acknowledgeMany', { count: picked.length })}</Button>
      )}
      {fault && <Problem fault={fault} />}
    </div>
  );
}
