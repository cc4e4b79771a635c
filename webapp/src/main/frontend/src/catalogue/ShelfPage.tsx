import { useState, type FormEvent, type ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { MessageId } from '../messages/generated/ids';
import { Button } from '../design/Button';
import { SelectField, TextField } from '../design/fields';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useAddress, useOpenOnPaper, useShelf, type Shelf, type Thing } from './catalogue';
import { useChosenState } from './states';

/** One shelf of the catalogue: searched, narrowed to a department, shown page by page, printed whole. */
export function ShelfPage<S extends Shelf>({ shelf, title, lead, search: asks, children }: {
  shelf: S; title: MessageId; lead: MessageId; search: MessageId; children: (thing: Thing<S>) => ReactNode;
}) {
  const { t } = useWords();
  const { department } = useAddress();
  const state = useChosenState();
  const [search, setSearch] = useState('');
  const { nodes, ...fetched } = useShelf(shelf, state.code, { department, search });
  const [printing, setPrinting] = useState(false);
  useOpenOnPaper();

  const print = async () => {
    setPrinting(true);
    try {
      for (let more = fetched.hasNextPage; more;) more = (await fetched.fetchNextPage({ throwOnError: true })).hasNextPage;
      // The last page is drawn before the browser's own dialog stops everything.
      setTimeout(() => window.print());
    } finally {
      setPrinting(false);
    }
  };

  return (
    <Page title={t(title)} lead={t(lead)}
      acts={nodes.length > 0 && <Button slim busy={printing} onClick={() => void print().catch(() => {})}><Icon name="print" />{t('act.print')}</Button>}>
      <Narrowing asks={t(asks)} sought={search} onSearch={setSearch} />
      {fetched.isPending && <Loading />}
      {fetched.error && <Problem fault={fetched.error} again={() => void fetched.refetch()} />}
      {fetched.data && nodes.length === 0 && (
        <Empty title={t(search ? 'catalogue.noneFound' : 'catalogue.none')}><p>{t(search ? 'catalogue.searchOther' : 'catalogue.noneWhy')}</p></Empty>
      )}
      {search && nodes.length > 0 && <p role="status">{t('catalogue.found', { words: search })}</p>}
      <ul className="stack shelf">{nodes.map((thing) => <li key={thing.code}>{children(thing)}</li>)}</ul>
      {fetched.hasNextPage && (
        <p className="no-print"><Button busy={fetched.isFetchingNextPage} onClick={() => void fetched.fetchNextPage()}>{t('act.more')}</Button></p>
      )}
    </Page>
  );
}

function Narrowing({ asks, sought, onSearch }: { asks: string; sought: string; onSearch: (words: string) => void }) {
  const { t, of } = useWords();
  const { department } = useAddress();
  const state = useChosenState();
  const navigate = useNavigate();
  const [words, setWords] = useState(sought);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(words.trim());
  };
  return (
    <form className="filters no-print" role="search" onSubmit={submit}>
      <TextField label={asks} hint={t('catalogue.anyScript')} type="search" maxLength={100} value={words} autoComplete="off"
        onChange={(value) => {
          setWords(value);
          if (value === '') onSearch('');
        }} />
      <SelectField label={t('catalogue.department')} value={department ?? ''} empty={t('catalogue.everyDepartment')}
        options={state.departments.map((each) => ({ value: each.id, label: of(each.name) }))}
        onChange={(chosen) => void navigate({
          to: '.', search: ({ department: _, ...rest }) => (chosen ? { ...rest, department: chosen } : rest), replace: true,
        })} />
      <p><Button type="submit" look="main"><Icon name="search" />{t('catalogue.search')}</Button></p>
    </form>
  );
}
