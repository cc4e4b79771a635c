import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask, newKey } from '../gql/ask';
import { OpenCaseDocument, PrepareCaseDocument, type CaseCategory, type Channel, type OpenCaseInput } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { say } from '../app/say';
import { Late, paperTime } from '../case/Late';
import { PersonFields, nobody, personInput, type PersonDraft } from '../case/PersonFields';
import { Button } from '../design/Button';
import { SelectField, TextField } from '../design/fields';
import { Loading, Notice, Problem } from '../design/states';
import { DraftLine } from '../draft/DraftLine';
import { useDraft, type UsedDraft } from '../draft/useDraft';
import type { DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import { heldPosts, useAssistsPost, useMe } from '../session/session';

const CATEGORIES: readonly CaseCategory[] = [
  'DOMESTIC_VIOLENCE', 'SEXUAL_VIOLENCE', 'CHILD_SEXUAL_ABUSE', 'DOWRY', 'WORKPLACE_HARASSMENT', 'STALKING_OR_CYBER', 'CHILD_MARRIAGE',
  'CHILD_IN_NEED_OF_CARE', 'CHILD_LABOUR', 'MISSING_CHILD', 'MISSING_WOMAN', 'TRAFFICKING', 'ACID_ATTACK', 'OTHER',
];
const CHANNELS: readonly Channel[] = [
  'IN_PERSON', 'EMERGENCY_112', 'WOMEN_HELPLINE_181', 'CHILD_HELPLINE_1098', 'HOSPITAL', 'SCHOOL', 'NGO', 'COMMITTEE', 'COURT', 'EMPLOYER', 'ONLINE', 'OTHER',
];

/** What is typed of a case before it is one. */
type Begun = {
  post: string; category: CaseCategory | ''; channel: Channel | ''; district: string; number: string; person: PersonDraft; paper: DateParts | null;
};

/** What came of it: a case, or its preparation, which waits for the officer. */
type Done = { id: string; number: string } | undefined;

/** Four answers open a case: what it is about, the way it came, and of the person her gender and whether she is a child. */
export function Intake() {
  const me = useMe();
  const first = heldPosts(me)[0] ?? me.posts[0];
  const draft = useDraft<Begun>({ kind: 'NEW_CASE' }, () => ({
    post: first?.id ?? '', category: '', channel: 'IN_PERSON', district: String(first?.district ?? ''), number: '', person: nobody('SURVIVOR'), paper: null,
  }));
  return draft.content ? <Fields draft={draft} begun={draft.content} /> : <Loading />;
}

function Fields({ draft, begun }: { draft: UsedDraft<Begun>; begun: Begun }) {
  const { t, of } = useWords();
  const me = useMe();
  const { posts } = me;
  const book = useBook();
  const client = useQueryClient();
  const navigate = useNavigate();
  const assists = useAssistsPost(begun.post);
  const { post, category, channel, district, number, person, paper } = begun;
  const set = (change: Partial<Begun>) => draft.set({ ...begun, ...change });
  const [missing, setMissing] = useState(false);
  const key = useRef(newKey());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ behavior: 'instant' });
  }, []);
  const open = useMutation({
    mutationFn: async (input: OpenCaseInput): Promise<Done> => {
      const asked = { input, asPost: post, key: key.current };
      if (!assists) return (await ask(OpenCaseDocument, asked)).openCase;
      await ask(PrepareCaseDocument, asked);
      return undefined;
    },
    onSuccess: (made) => {
      void client.invalidateQueries();
      say(made ? t('newCase.said.opened', { number: made.number }) : t('assist.said.prepared'));
      void (made ? navigate({ to: '/cases/$id', params: { id: made.id } }) : navigate({ to: '/prepared' }));
    },
    onError: () => { key.current = newKey(); },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const survivor = personInput(person);
    const actedAt = paperTime(paper);
    const whole = category && channel && district && survivor && actedAt !== undefined;
    setMissing(!whole);
    if (!whole) return;
    void draft.submit(() => open.mutateAsync({
      state: me.state!, district: Number(district), category, channel, persons: [survivor],
      externalNumbers: number.trim() ? [number.trim()] : null, actedAt,
    }));
  };
  const fault = (value: string) => (missing && !value ? t('form.chooseOne') : undefined);
  return (
    <form className="card stack form" onSubmit={submit} noValidate aria-labelledby="intake">
      <h2 id="intake" ref={heading} tabIndex={-1}>{t('newCase.intake')}</h2>
      {posts.length > 1 && <SelectField label={t('newCase.asPost')} value={post} onChange={(value) => set({ post: value })} options={posts.map((each) => ({ value: each.id, label: each.assisting ? `${of(each.name)} (${t('assist.assisting')})` : of(each.name) }))} />}
      <SelectField label={t('case.category')} value={category} fault={fault(category)} onChange={(value) => set({ category: value as CaseCategory })}
        options={CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))} />
      <SelectField label={t('case.channel')} value={channel} fault={fault(channel)} onChange={(value) => set({ channel: value as Channel })}
        options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} />
      <SelectField label={t('case.district')} value={district} fault={fault(district)} onChange={(value) => set({ district: value })}
        options={[...book.districts.values()].map((each) => ({ value: String(each.code), label: of(each.name) }))} />
      <TextField label={t('newCase.number')} hint={t('newCase.number.hint')} optional autoComplete="off" value={number} onChange={(value) => set({ number: value })} />
      <h3>{t('newCase.person')}</h3>
      <PersonFields draft={person} onChange={(value) => set({ person: value })} missing={missing} />
      <Late value={paper} missing={missing} onChange={(value) => set({ paper: value })} />
      {open.error && <Problem fault={open.error} />}
      {assists && <Notice>{t('newCase.prepare.why')}</Notice>}
      <div className="actions"><Button look="main" type="submit" busy={open.isPending}>{t(assists ? 'assist.prepare' : 'newCase.open')}</Button></div>
      <DraftLine draft={draft} />
    </form>
  );
}
