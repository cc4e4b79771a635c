import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../app/useAct';
import type { Case } from '../case/useCase';
import { ask } from '../gql/ask';
import { GiveCaseDocument, GivePartDocument, PostsInDocument, TransferCaseDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, SelectField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';

type Kept = 'STATUS' | 'WHOLE';

/** The case, or one's own department's part of it, goes to another of the department's posts with all that lies open. */
export function TransferDialog({ file, post, owns, onClose }: {
  file: Case; post: { id: string; department: string }; owns: boolean; onClose: () => void;
}) {
  const { t, of } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [toPost, setToPost] = useState('');
  const [kept, setKept] = useState<Kept>('STATUS');
  const [missing, setMissing] = useState(false);
  const asked = { state: file.state, district: null, department: post.department };
  const posts = useQuery({
    queryKey: ['posts', asked.state, null, asked.department],
    queryFn: async () => (await ask(PostsInDocument, asked)).posts.nodes,
    staleTime: 5 * 60_000,
  });
  const whole = owns && kept === 'WHOLE';
  const act = useAct(async (to: string, key: string): Promise<unknown> => {
    if (!owns) return ask(GivePartDocument, { case: file.id, fromPost: post.id, toPost: to, key });
    const given = { case: file.id, version: file.version, toPost: to, key };
    return whole ? ask(TransferCaseDocument, given) : ask(GiveCaseDocument, given);
  }, t('transfer.said'), ['cases', 'interests', 'my-day', 'inbox', 'outbox']);
  const send = () => {
    setMissing(!toPost);
    if (!toPost) return;
    act.mutate(toPost, {
      onSuccess: async () => {
        if (whole) {
          await client.invalidateQueries({ queryKey: ['case', file.id] });
          onClose();
        } else {
          void navigate({ to: '/cases', search: { show: 'open', whose: 'all' } });
        }
      },
    });
  };
  return (
    <Dialog title={t('transfer.title')} onClose={onClose}>
      <p>{t('transfer.what')}</p>
      {!owns && <p>{t('transfer.part.what')}</p>}
      {act.error && <Problem fault={act.error} />}
      {posts.isError && <Problem fault={posts.error} again={() => void posts.refetch()} />}
      <SelectField label={t('transfer.to')} value={toPost} fault={missing ? t('form.chooseOne') : undefined} onChange={setToPost}
        options={(posts.data ?? []).filter((each) => each.id !== post.id).map((each) => ({
          value: each.id, label: `${of(each.name)}, ${of(each.office.name)} (${each.holder ? each.holder.displayName : t('post.vacant')})`,
        }))} />
      {owns && (
        <Choices kind="radio" label={t('transfer.interest')} chosen={[kept]} onChange={([picked]) => setKept(picked as Kept)}
          options={(['STATUS', 'WHOLE'] as const).map((value) => ({ value, label: t(`transfer.interest.${value}`) }))} />
      )}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('transfer.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
