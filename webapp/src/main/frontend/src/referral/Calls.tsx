import { useRef } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { RecordReferralCallDocument, ReferralCallListDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Problem } from '../design/states';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { newKey, useReferralAct, type Referral } from './useReferralAct';

/** An urgent referral that nobody received: whom to call next, and who was called already. */
export function Calls({ referral }: { referral: Referral }) {
  const { t, of } = useWords();
  const client = useQueryClient();
  const key = useRef(newKey());
  const read = useQuery({
    queryKey: ['referral-calls', referral.id],
    queryFn: async () => (await ask(ReferralCallListDocument, { id: referral.id })).referralCalls,
  });
  const act = useReferralAct(async ({ id }, given, extra: { post: string; reached: boolean }) =>
    (await ask(RecordReferralCallDocument, { id, ...extra, key: given })).recordReferralCall, t('referral.call.said'));
  const note = (post: string, reached: boolean) => act.mutate({ referral, key: key.current, extra: { post, reached } }, {
    onSuccess: () => {
      key.current = newKey();
      void client.invalidateQueries({ queryKey: ['referral-calls'] });
    },
  });
  return (
    <section className="card stack tight" aria-labelledby="calls">
      <h2 id="calls">{t('referral.call')}</h2>
      <p>{t('referral.call.why')}</p>
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {act.error && <Problem fault={act.error} />}
      <ol className="stack tight">
        {(read.data ?? []).map(({ post, phone, calls, reachedAt }) => (
          <li key={post.id} className="stack tight">
            <span>{of(post.name)}, {of(post.office)}: {phone ? <a href={`tel:${phone}`}>{phone}</a> : <span className="soft">{t('referral.call.noPhone')}</span>}</span>
            {calls > 0 && <span className="soft small">{t('referral.call.calls', { count: calls })}{reachedAt && ` · ${t('referral.call.reachedAt', { at: dayAndTime(reachedAt) })}`}</span>}
            <span className="actions">
              <Button slim busy={act.isPending} onClick={() => note(post.id, true)}>{t('referral.call.reached')}</Button>
              <Button slim busy={act.isPending} onClick={() => note(post.id, false)}>{t('referral.call.notReached')}</Button>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
