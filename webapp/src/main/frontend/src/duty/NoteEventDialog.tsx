import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { NoteEventDocument, NotedDutiesDocument } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { SelectField } from '../design/fields';
import { Loading, Problem } from '../design/states';
import { DateField } from '../form/DateField';
import type { DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { momentOf } from './moments';

/** An event that nothing here shows: a court's notice, a support person appointed. The clock runs from its own time. */
export function NoteEventDialog({ file, onClose }: { file: string; onClose: () => void }) {
  const { t, of } = useWords();
  const me = useMe();
  const [duty, setDuty] = useState('');
  const [at, setAt] = useState<DateParts>({});
  const [tried, setTried] = useState(false);
  const read = useQuery({
    queryKey: ['noted-duties', me.state ?? 0],
    queryFn: () => ask(NotedDutiesDocument, { state: me.state ?? 0 }),
    staleTime: 30 * 60_000,
  });
  const act = useCaseAct((moment: string, key) => ask(NoteEventDocument, { case: file, duty, at: moment, key }), t('duty.said.opened'));
  const mine = new Set(me.posts.map((post) => post.department));
  const options = (read.data?.departments.nodes ?? [])
    .filter((department) => mine.has(department.id))
    .flatMap((department) => department.duties.filter((each) => each.noted))
    .map((each) => ({ value: each.code, label: `${of(each.name)} (${each.act}, ${each.section})` }));
  const moment = momentOf(at);
  const send = () => {
    setTried(true);
    if (moment && duty) act.mutate(moment, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('duty.noteEvent')} onClose={onClose}>
      <p>{t('duty.noteEvent.what')}</p>
      {read.isPending && <Loading />}
      {(act.error ?? read.error) && <Problem fault={act.error ?? read.error} />}
      <SelectField label={t('duty.startedBy')} value={duty} empty={t('form.choose')} options={options} onChange={setDuty}
        fault={tried && !duty ? t('form.fault.missing') : undefined} />
      <DateField id="event-at" label={t('duty.event')} withTime value={at} onChange={setAt} fault={tried && !moment ? t('form.fault.missing') : undefined} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('duty.note')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
