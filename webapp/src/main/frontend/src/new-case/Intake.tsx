import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask, newKey } from '../gql/ask';
import { OpenCaseDocument, type CaseCategory, type Channel, type OpenCaseInput } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { say } from '../app/say';
import { PersonFields, nobody, personInput } from '../case/PersonFields';
import { Button } from '../design/Button';
import { SelectField, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';

const CATEGORIES: readonly CaseCategory[] = [
  'DOMESTIC_VIOLENCE', 'SEXUAL_VIOLENCE', 'CHILD_SEXUAL_ABUSE', 'DOWRY', 'WORKPLACE_HARASSMENT', 'STALKING_OR_CYBER', 'CHILD_MARRIAGE',
  'CHILD_IN_NEED_OF_CARE', 'CHILD_LABOUR', 'MISSING_CHILD', 'MISSING_WOMAN', 'TRAFFICKING', 'ACID_ATTACK', 'OTHER',
];
const CHANNELS: readonly Channel[] = [
  'IN_PERSON', 'EMERGENCY_112', 'WOMEN_HELPLINE_181', 'CHILD_HELPLINE_1098', 'HOSPITAL', 'SCHOOL', 'NGO', 'COMMITTEE', 'COURT', 'EMPLOYER', 'ONLINE', 'OTHER',
];

/** Four answers open a case: what it is about, the way it came, and of the person her gender and whether she is a child. */
export function Intake() {
  const { t, of } = useWords();
  const me = useMe();
  const book = useBook();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [post, setPost] = useState(me.posts[0]?.id ?? '');
  const [category, setCategory] = useState<CaseCategory | ''>('');
  const [channel, setChannel] = useState<Channel | ''>('IN_PERSON');
  const [district, setDistrict] = useState(String(me.posts[0]?.district ?? ''));
  const [number, setNumber] = useState('');
  const [person, setPerson] = useState(nobody('SURVIVOR'));
  const [missing, setMissing] = useState(false);
  const key = useRef(newKey());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ behavior: 'instant' });
  }, []);
  const open = useMutation({
    mutationFn: async (input: OpenCaseInput) => (await ask(OpenCaseDocument, { input, asPost: post, key: key.current })).openCase,
    onSuccess: (made) => {
      void client.invalidateQueries();
      say(t('newCase.said.opened', { number: made.number }));
      void navigate({ to: '/cases/$id', params: { id: made.id } });
    },
    onError: () => { key.current = newKey(); },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const survivor = personInput(person);
    const whole = category && channel && district && survivor;
    setMissing(!whole);
    if (!whole) return;
    open.mutate({
      state: me.state!, district: Number(district), category, channel, persons: [survivor],
      externalNumbers: number.trim() ? [number.trim()] : null,
    });
  };
  const fault = (value: string) => (missing && !value ? t('form.chooseOne') : undefined);
  return (
    <form className="card stack form" onSubmit={submit} noValidate aria-labelledby="intake">
      <h2 id="intake" ref={heading} tabIndex={-1}>{t('newCase.intake')}</h2>
      {me.posts.length > 1 && <SelectField label={t('newCase.asPost')} value={post} onChange={setPost} options={me.posts.map((each) => ({ value: each.id, label: of(each.name) }))} />}
      <SelectField label={t('case.category')} value={category} fault={fault(category)} onChange={(value) => setCategory(value as CaseCategory)}
        options={CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))} />
      <SelectField label={t('case.channel')} value={channel} fault={fault(channel)} onChange={(value) => setChannel(value as Channel)}
        options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} />
      <SelectField label={t('case.district')} value={district} fault={fault(district)} onChange={setDistrict}
        options={[...book.districts.values()].map((each) => ({ value: String(each.code), label: of(each.name) }))} />
      <TextField label={t('newCase.number')} hint={t('newCase.number.hint')} optional autoComplete="off" value={number} onChange={setNumber} />
      <h3>{t('newCase.person')}</h3>
      <PersonFields draft={person} onChange={setPerson} missing={missing} />
      {open.error && <Problem fault={open.error} />}
      <div className="actions"><Button look="main" type="submit" busy={open.isPending}>{t('newCase.open')}</Button></div>
    </form>
  );
}
