import { useState } from 'react';
import { ask } from '../gql/ask';
import { EndPostingDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import type { PostToFill } from './PostsPage';
import { useAdministrationAct } from './useAdministration';

/** The work stays with the post; until somebody else is appointed it lies at the post above. */
export function EndPostingDialog({ post, onClose }: { post: PostToFill; onClose: () => void }) {
  const { t, of } = useWords();
  const [until, setUntil] = useState<DateParts>({});
  const [missing, setMissing] = useState(false);
  const act = useAdministrationAct((day: string, key) => ask(EndPostingDocument, {
    posting: post.holder!.posting, version: post.holder!.version, until: day, key,
  }), t('posting.said.ended'));
  const send = () => {
    const day = dateOf(until);
    setMissing(!day);
    if (day) act.mutate(day, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('posting.end.title', { post: of(post.name) })} onClose={onClose}>
      <p>{t('posting.end.why')}</p>
      {act.error && <Problem fault={act.error} />}
      <DateField id="until" label={t('posting.until')} withTime={false} value={until} fault={missing ? t('form.fault.missing') : undefined} onChange={setUntil} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('posting.end')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
