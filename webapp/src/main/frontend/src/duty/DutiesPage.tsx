import { useState } from 'react';
import { useCase } from '../case/useCase';
import { Button } from '../design/Button';
import { Empty, Loading, Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { DutyCard } from './DutyCard';
import { NoteEventDialog } from './NoteEventDialog';
import { OthersDuties } from './OthersDuties';
import { byUrgency, useDuties } from './duties';
import './duty.css';

/** What the law demands in the case: one's own in full with clocks, of others that there is something and how it stands. */
export function DutiesPage() {
  const { t } = useWords();
  const file = useCase();
  const read = useDuties(file.id);
  const [noting, setNoting] = useState(false);
  if (read.isPending) return <Loading />;
  if (!read.data) return <Problem fault={read.error} again={() => void read.refetch()} />;
  const all = read.data.pages.flatMap((page) => page.nodes);
  const known = all.filter((duty) => duty.content);
  const open = known.filter((duty) => duty.standing === 'OPEN').sort(byUrgency);
  const closed = known.filter((duty) => duty.standing !== 'OPEN');
  const others = all.filter((duty) => !duty.content);
  return (
    <div className="stack">
      <div className="row apart">
        <h2>{t('duty.open')}</h2>
        <Button slim onClick={() => setNoting(true)}>{t('duty.noteEvent')}</Button>
      </div>
      {open.some((duty) => duty.content?.kind === 'DUTY' && !duty.content.settled) && <Notice>{t('duty.advises.what')}</Notice>}
      {open.length > 0
        ? <ul className="stack">{open.map((duty) => <li key={duty.id}><DutyCard duty={duty} /></li>)}</ul>
        : <Empty title={t('duty.none')}><p className="soft">{t('duty.none.what')}</p></Empty>}
      {others.length > 0 && <OthersDuties duties={others} />}
      {closed.length > 0 && (
        <section className="stack" aria-labelledby="closed-duties">
          <h2 id="closed-duties">{t('duty.closed')}</h2>
          <ul className="stack">{closed.map((duty) => <li key={duty.id}><DutyCard duty={duty} /></li>)}</ul>
        </section>
      )}
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
      {noting && <NoteEventDialog file={file.id} onClose={() => setNoting(false)} />}
    </div>
  );
}
