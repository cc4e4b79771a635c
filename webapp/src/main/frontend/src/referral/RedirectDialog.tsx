import { useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { PostsInDocument, type EndReason } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, SelectField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { newKey, type Referral, type useReferralAct } from './useReferralAct';

const REASONS = ['OUTSIDE_JURISDICTION', 'NO_CAPACITY', 'SERVICE_NOT_AVAILABLE', 'BETTER_SERVED_ELSEWHERE'] as const satisfies readonly EndReason[];

export type Onward = { toPost: string; reason: EndReason };

/** It goes on to another post of the department that gives the same service, with the same basis and data. */
export function RedirectDialog({ referral, act, onClose }: {
  referral: Referral; act: ReturnType<typeof useReferralAct<Onward>>; onClose: () => void;
}) {
  const { t, of } = useWords();
  const me = useMe();
  const key = useRef(newKey());
  const [toPost, setToPost] = useState('');
  const [reason, setReason] = useState<EndReason>();
  const [missing, setMissing] = useState(false);
  const asked = { state: me.state ?? 0, district: referral.toPost.district, department: referral.toDepartment };
  const posts = useQuery({
    queryKey: ['posts', asked.state, asked.district, asked.department],
    queryFn: async () => (await ask(PostsInDocument, asked)).posts.nodes,
    staleTime: 5 * 60_000,
  });
  const send = () => {
    setMissing(!toPost || !reason);
    if (toPost && reason) act.mutate({ referral, key: key.current, extra: { toPost, reason } }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('referral.redirect')} onClose={onClose}>
      <p>{t('referral.redirect.why')}</p>
      {act.error && <Problem fault={act.error} />}
      {posts.isError && <Problem fault={posts.error} again={() => void posts.refetch()} />}
      <SelectField label={t('referral.redirect.to')} value={toPost} fault={missing && !toPost ? t('form.chooseOne') : undefined} onChange={setToPost}
        options={(posts.data ?? []).filter((post) => post.id !== referral.toPost.id).map((post) => ({
          value: post.id, label: `${of(post.name)}, ${of(post.office.name)} (${post.holder ? post.holder.displayName : t('post.vacant')})`,
        }))} />
      <Choices kind="radio" label={t('referral.reason')} chosen={reason ? [reason] : []} fault={missing && !reason ? t('form.chooseOne') : undefined}
        options={REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))} onChange={([value]) => setReason(value as EndReason)} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('referral.redirect.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
