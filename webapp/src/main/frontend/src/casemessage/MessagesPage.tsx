import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import {
  CaseMessagesDocument, CaseParticipantsDocument, ReadCaseMessagesDocument, SendCaseMessageDocument,
  type CaseMessageShownFragment, type DataClass, type NewCaseMessageInput,
} from '../gql/generated/graphql';
import { useCase, useCaseAct, type Case } from '../case/useCase';
import { Button } from '../design/Button';
import { Choices, LongTextField, SelectField } from '../design/fields';
import { Empty, Loading, Problem } from '../design/states';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { heldPosts, useMe } from '../session/session';

/** Who a person is stands in no message. */
const CLASSES: readonly DataClass[] = ['GENERAL', 'LEGAL', 'SAFETY', 'MEDICAL'];

/** What posts of the case wrote to each other, and a place to write. */
export function MessagesPage() {
  const { t } = useWords();
  const file = useCase();
  const acts = heldPosts(useMe()).length > 0 && file.status === 'OPEN';
  const read = useInfiniteQuery({
    queryKey: ['case', file.id, 'messages'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(CaseMessagesDocument, { case: file.id, after: pageParam })).case.messages,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  if (read.isPending) return <Loading />;
  if (!read.data) return <Problem fault={read.error} again={() => void read.refetch()} />;
  const messages = read.data.pages.flatMap((page) => page.nodes);
  return (
    <div className="stack">
      <h2>{t('message.all')}</h2>
      {acts && <Write file={file} />}
      {messages.length === 0 && <Empty title={t('message.none')}><p className="soft">{t('message.none.what')}</p></Empty>}
      <ul className="stack tight">{messages.map((each) => <li key={each.id}><Message message={each} /></li>)}</ul>
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </div>
  );
}

function Message({ message }: { message: CaseMessageShownFragment }) {
  const { t, of } = useWords();
  const act = useCaseAct((id: string, key) => ask(ReadCaseMessagesDocument, { messages: [id], key }), t('message.said.read'));
  return (
    <article className="card stack tight" aria-label={t('message.one')}>
      <p className="row apart">
        <span>{of(message.from.name)}, {of(message.from.office)}</span>
        <span className="row"><span className="badge">{t(`dataClass.${message.dataClass}`)}</span>{message.unread && <span className="badge soon">{t('message.unread')}</span>}</span>
      </p>
      <p className="as-typed">{message.text ?? t('message.erased')}</p>
      <p className="soft small">{dayAndTime(message.sentAt)}</p>
      {message.mine && (
        <ul className="soft small">
          {message.to.map(({ post, readAt }) => (
            <li key={post.id}>{of(post.name)}, {of(post.office)}: {readAt ? t('message.readAt', { at: dayAndTime(readAt) }) : t('message.notRead')}</li>
          ))}
        </ul>
      )}
      {act.error && <Problem fault={act.error} />}
      {message.unread && <div className="actions no-print"><Button look="main" slim busy={act.isPending} onClick={() => act.mutate(message.id)}>{t('message.read')}</Button></div>}
    </article>
  );
}

function Write({ file }: { file: Case }) {
  const { t, of } = useWords();
  const mine = new Set(heldPosts(useMe()).map((post) => post.id));
  const posts = useQuery({
    queryKey: ['case', file.id, 'participants'],
    queryFn: async () => (await ask(CaseParticipantsDocument, { case: file.id })).caseParticipants,
  });
  const [to, setTo] = useState<string[]>([]);
  const [dataClass, setDataClass] = useState<DataClass>('GENERAL');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCaseAct((message: NewCaseMessageInput, key) => ask(SendCaseMessageDocument, { case: file.id, message, key }), t('message.said.sent'));
  const others = (posts.data ?? []).filter((post) => !mine.has(post.id));
  const send = () => {
    setTried(true);
    if (to.length === 0 || text.trim() === '') return;
    act.mutate({ person: null, to, dataClass, text: text.trim() }, { onSuccess: () => { setText(''); setTo([]); setTried(false); } });
  };
  return (
    <section className="card stack tight" aria-labelledby="write">
      <h3 id="write">{t('message.write')}</h3>
      {posts.error && <Problem fault={posts.error} again={() => void posts.refetch()} />}
      {act.error && <Problem fault={act.error} />}
      {posts.data && others.length === 0 && <p className="soft">{t('message.nobody')}</p>}
      {others.length > 0 && (
        <>
          <Choices kind="checkbox" label={t('message.to')} chosen={to} onChange={setTo} fault={tried && to.length === 0 ? t('form.chooseOne') : undefined}
            options={others.map((post) => ({ value: post.id, label: `${of(post.name)}, ${of(post.office)}` }))} />
          <SelectField label={t('message.class')} hint={t('message.class.hint')} value={dataClass} options={CLASSES.map((value) => ({ value, label: t(`dataClass.${value}`) }))}
            onChange={(value) => setDataClass((value || 'GENERAL') as DataClass)} />
          <LongTextField label={t('message.text')} hint={t('conference.words.hint')} maxLength={2000} value={text} onChange={setText}
            fault={tried && text.trim() === '' ? t('form.fault.missing') : undefined} />
          <div className="actions"><Button look="main" busy={act.isPending} onClick={send}>{t('message.send')}</Button></div>
        </>
      )}
    </section>
  );
}
