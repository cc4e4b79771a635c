import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { RestrictionDocument, type RestrictionQuery } from '../gql/generated/graphql';
import type { Case } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Loading, Notice, Problem } from '../design/states';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { PostLine } from '../referral/PostLine';
import { ChangeNamedDialog } from './ChangeNamedDialog';
import { LiftDialog } from './LiftDialog';

export type Restriction = NonNullable<RestrictionQuery['restriction']>;

/**
 * Who alone sees the case, since when and why; told to those who see it, and changed or lifted by whoever may restrict it.
 *
 * @param own the posts that stay named whatever is changed; nobody may change anything where there are none
 */
export function NamedDialog({ file, own, onClose }: { file: Case; own: readonly string[]; onClose: () => void }) {
  const { t } = useWords();
  const read = useQuery({
    queryKey: ['case', file.id, 'restriction'],
    queryFn: async () => (await ask(RestrictionDocument, { case: file.id })).restriction ?? null,
  });
  const [step, setStep] = useState<{ act: 'change' | 'lift'; seen: Restriction }>();
  if (step?.act === 'change') return <ChangeNamedDialog key="change" file={file} own={own} restriction={read.data ?? step.seen} onClose={onClose} />;
  if (step) return <LiftDialog key="lift" file={file} restriction={read.data ?? step.seen} onClose={onClose} />;
  const seen = read.data;
  return (
    <Dialog key="told" title={t('case.restricted')} onClose={onClose}>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {seen === null && <Notice>{t('restriction.notNow')}</Notice>}
      {seen && <Told restriction={seen} />}
      <div className="actions">
        {seen && own.length > 0 && <Button onClick={() => setStep({ act: 'change', seen })}>{t('restriction.change.open')}</Button>}
        {seen && own.length > 0 && <Button onClick={() => setStep({ act: 'lift', seen })}>{t('restriction.lift.open')}</Button>}
        <Button look="main" onClick={onClose}>{t('act.close')}</Button>
      </div>
    </Dialog>
  );
}

function Told({ restriction }: { restriction: Restriction }) {
  const { t, of } = useWords();
  const why = (reason: Restriction['reason']) => (reason ? t(`restriction.reason.${reason}`) : t('restriction.reason.none'));
  return (
    <>
      <dl className="facts">
        <div><dt>{t('restriction.since')}</dt><dd>{dayAndTime(restriction.since)}</dd></div>
        <div><dt>{t('restriction.by')}</dt><dd>{of(restriction.by.name)}, {of(restriction.by.office)}</dd></div>
        <div><dt>{t('restriction.reason')}</dt><dd>{why(restriction.reason)}</dd></div>
        {restriction.changed && (
          <div><dt>{t('restriction.changed')}</dt><dd>{dayAndTime(restriction.changed.at)} · {of(restriction.changed.by.name)} · {why(restriction.changed.reason)}</dd></div>
        )}
      </dl>
      <section className="stack tight" aria-labelledby="named-posts">
        <h3 id="named-posts">{t('restriction.named')}</h3>
        <ul className="stack tight">{restriction.named.map((post) => <li key={post.id}><PostLine post={post} /></li>)}</ul>
        <p className="soft small">{t('restriction.named.vacant')}</p>
      </section>
    </>
  );
}
