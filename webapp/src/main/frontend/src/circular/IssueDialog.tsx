import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { CircularReachDocument, IssueCircularDocument, type NewCircularInput } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { useAct } from '../app/useAct';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, LongTextField, SelectField, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { momentOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import type { MyPost } from '../session/session';

/** What it says, until when, and to which seats; how many posts that are is said before it is sent. */
export function IssueDialog({ posts, onClose }: { posts: readonly MyPost[]; onClose: () => void }) {
  const { t, of } = useWords();
  const book = useBook();
  const navigate = useNavigate();
  const [post, setPost] = useState(posts[0]!.id);
  const by = posts.find((each) => each.id === post) ?? posts[0]!;
  const [reference, setReference] = useState('');
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const [until, setUntil] = useState<DateParts>({});
  const [departments, setDepartments] = useState<string[]>([]);
  const [missing, setMissing] = useState(false);
  const seats = { departments, districts: [], ofState: by.level === 'STATE' };
  const reach = useQuery({
    queryKey: ['circular-reach', by.id, departments],
    queryFn: async () => (await ask(CircularReachDocument, { seats, asPost: by.id })).countCircularAddressees,
  });
  const act = useAct((circular: NewCircularInput, key) => ask(IssueCircularDocument, { circular, asPost: by.id, key }), t('circular.said.issued'), ['circulars']);
  const acknowledgeBy = momentOf(until);
  const needed = (value: string) => (missing && !value.trim() ? t('form.fault.missing') : undefined);
  const send = () => {
    const whole = Boolean(reference.trim() && subject.trim() && text.trim() && acknowledgeBy);
    setMissing(!whole);
    if (!whole) return;
    act.mutate({ reference: reference.trim(), subject: subject.trim(), text: text.trim(), acknowledgeBy: acknowledgeBy!, seats, posts: null },
      { onSuccess: ({ issueCircular }) => void navigate({ to: '/circulars/$id', params: { id: issueCircular.id } }) });
  };
  return (
    <Dialog title={t('circular.issue')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      {posts.length > 1 && (
        <SelectField label={t('circular.asPost')} value={post} onChange={(value) => setPost(value || posts[0]!.id)}
          options={posts.map((each) => ({ value: each.id, label: `${of(each.name)}, ${of(each.officeName)}` }))} />
      )}
      <TextField label={t('circular.reference')} autoComplete="off" maxLength={80} value={reference} fault={needed(reference)} onChange={setReference} />
      <TextField label={t('circular.subject')} autoComplete="off" maxLength={200} value={subject} fault={needed(subject)} onChange={setSubject} />
      <LongTextField label={t('circular.text')} hint={t('circular.text.hint')} maxLength={4000} value={text} fault={needed(text)} onChange={setText} />
      <DateField id="acknowledge-by" label={t('circular.until')} withTime value={until} fault={missing && !acknowledgeBy ? t('form.fault.missing') : undefined} onChange={setUntil} />
      <Choices kind="checkbox" label={t('circular.departments')} hint={t('circular.departments.hint')} chosen={departments} onChange={setDepartments}
        options={[...book.departments.values()].map((each) => ({ value: each.id, label: of(each.name) }))} />
      {reach.error ? <Problem fault={reach.error} /> : <p role="status">{reach.data == null ? '…' : t('circular.reach', { count: reach.data })}</p>}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('circular.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
