import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useAct } from '../app/useAct';
import { ask } from '../gql/ask';
import { PostsInDocument, PreviewReferralsDocument, RedirectAllDocument, type EndReason } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, SelectField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import type { Referral } from './useReferralAct';

const REASONS = ['OUTSIDE_JURISDICTION', 'NO_CAPACITY', 'SERVICE_NOT_AVAILABLE', 'BETTER_SERVED_ELSEWHERE'] as const satisfies readonly EndReason[];

/** Several go on to another post at once; before that, of each is shown what would become of it. */
export function BulkRedirectDialog({ picked, onClose, onDone }: { picked: readonly Referral[]; onClose: () => void; onDone: () => void }) {
  const { t, of } = useWords();
  const me = useMe();
  const [toPost, setToPost] = useState('');
  const [reason, setReason] = useState<EndReason>();
  const [missing, setMissing] = useState(false);
  const first = picked[0];
  const asked = { state: me.state ?? 0, district: first?.toPost.district ?? null, department: first?.toDepartment ?? '' };
  const posts = useQuery({
    queryKey: ['posts', asked.state, asked.district, asked.department],
    queryFn: async () => (await ask(PostsInDocument, asked)).posts.nodes,
    staleTime: 5 * 60_000,
  });
  const referrals = picked.map(({ id, version }) => ({ referral: id, version }));
  const preview = useMutation({
    mutationFn: async (to: string) => (await ask(PreviewReferralsDocument, { act: 'REDIRECT', referrals, toPost: to })).previewReferrals,
  });
  const act = useAct(
    (why: EndReason, key) => ask(RedirectAllDocument, { referrals, toPost, reason: why, key }),
    t('referral.said.redirectedMany', { count: picked.length }), ['inbox', 'my-day', 'referral'],
  );
  const show = () => {
    setMissing(!toPost || !reason);
    if (toPost && reason) preview.mutate(toPost);
  };
  const possible = preview.data?.every((each) => each.possible) ?? false;
  return (
    <Dialog title={t('referral.redirectMany', { count: picked.length })} onClose={onClose}>
      {(act.error ?? preview.error) && <Problem fault={act.error ?? preview.error} />}
      <SelectField label={t('referral.redirect.to')} value={toPost} fault={missing && !toPost ? t('form.chooseOne') : undefined}
        onChange={(value) => { setToPost(value); preview.reset(); }}
        options={(posts.data ?? []).filter((post) => picked.every((each) => each.toPost.id !== post.id)).map((post) => ({
          value: post.id, label: `${of(post.name)}, ${of(post.office.name)} (${post.holder ? post.holder.displayName : t('post.vacant')})`,
        }))} />
      <Choices kind="radio" label={t('referral.reason')} chosen={reason ? [reason] : []} fault={missing && !reason ? t('form.chooseOne') : undefined}
        options={REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))} onChange={([value]) => setReason(value as EndReason)} />
      {preview.data && (
        <ul className="stack tight" aria-label={t('referral.preview')}>
          {preview.data.map((each) => (
            <li key={each.referral}>
              <span className="code">{picked.find((one) => one.id === each.referral)?.caseNumber}</span>{' '}
              {each.possible ? <span className="badge good">{t('referral.preview.possible')}</span> : <span className="badge late">{each.message && of(each.message)}</span>}
            </li>
          ))}
        </ul>
      )}
      {preview.data && !possible && <Notice kind="soon">{t('referral.preview.none')}</Notice>}
      <div className="actions">
        {possible && reason
          ? <Button look="main" busy={act.isPending} onClick={() => act.mutate(reason, { onSuccess: onDone })}>{t('referral.redirect.send')}</Button>
          : <Button look="main" busy={preview.isPending} onClick={show}>{t('referral.preview')}</Button>}
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
