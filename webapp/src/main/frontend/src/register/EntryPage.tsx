import { useState } from 'react';
import { Link, getRouteApi } from '@tanstack/react-router';
import { Refused } from '../gql/ask';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Loading, Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { EntryDialog } from './EntryDialog';
import { EntryFacts } from './EntryFacts';
import { History } from './History';
import { StatusDialog } from './StatusDialog';
import { keepsIn } from './keeping';
import { useKeepers, useRegisters } from './registers';
import { useEntry, type Entry } from './useEntry';

const route = getRouteApi('/registers/$id');

/** One entry of a register: to read for every officer of the state, to keep for the posts that the register names. */
export function EntryPage() {
  const { t } = useWords();
  const { id } = route.useParams();
  const read = useEntry(id);
  if (read.isPending) return <Page title={t('register.entry')}><Loading /></Page>;
  if (!read.data) return <Page title={t('register.entry')}><Problem fault={read.error ?? new Refused('NOT_FOUND')} again={() => void read.refetch()} /></Page>;
  return <WithEntry key={id} entry={read.data} />;
}

function WithEntry({ entry }: { entry: Entry }) {
  const { t, of } = useWords();
  const register = useRegisters().registers.find((each) => each.code === entry.register);
  const keepers = useKeepers(register).filter((post) => keepsIn(post, entry.district));
  const [open, setOpen] = useState<'details' | 'status'>();
  const keeper = keepers[0];
  const close = () => setOpen(undefined);
  return (
    <Page title={of(entry.name)} lead={register && of(register.name)}
      acts={<>
        <Link className="button slim" to="/registers"><Icon name="back" />{t('nav.registers')}</Link>
        {keeper && !entry.withdrawn && (
          <>
            <Button look="main" slim onClick={() => setOpen('status')}>{t('register.setStatus.act')}</Button>
            <Button slim onClick={() => setOpen('details')}>{t('register.change.act')}</Button>
          </>
        )}
      </>}>
      {entry.withdrawn && <Notice kind="soon">{t('register.withdrawn.what')}</Notice>}
      {!entry.placeTold && <Notice>{t('register.placeNotTold')}</Notice>}
      <div className="card"><EntryFacts entry={entry} /></div>
      <History id={entry.id} />
      {open === 'details' && register && <EntryDialog register={register} keepers={keepers} entry={entry} onClose={close} />}
      {open === 'status' && register && keeper && <StatusDialog register={register} keeper={keeper} entry={entry} onClose={close} />}
    </Page>
  );
}
