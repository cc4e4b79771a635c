import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { OpenGrievanceDocument, type NewGrievanceInput } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { useDistrictPosts } from '../case/choosers';
import { useCase, useCaseAct, usePersonLabel } from '../case/useCase';
import { Button } from '../design/Button';
import { Choices, SelectField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';

/** Another office refused her: which post, and what. Nothing of what happened is written again. */
export function OpenGrievancePage() {
  const { t, of } = useWords();
  const file = useCase();
  const book = useBook();
  const navigate = useNavigate();
  const label = usePersonLabel();
  const [person, setPerson] = useState(file.persons.nodes.find((each) => each.role === 'SURVIVOR')?.id ?? '');
  const [department, setDepartment] = useState('');
  const [post, setPost] = useState('');
  const [what, setWhat] = useState('');
  const [tried, setTried] = useState(false);
  const posts = useDistrictPosts(file, department).data ?? [];
  const chosen = book.departments.get(department);
  const act = useCaseAct((grievance: NewGrievanceInput, key) => ask(OpenGrievanceDocument, { case: file.id, grievance, key }), t('grievance.said.opened'));
  const fault = (value: string) => (tried && !value ? t('form.chooseOne') : undefined);
  const send = () => {
    setTried(true);
    if (person && post && what) act.mutate({ person, post, what, referral: null }, { onSuccess: () => void navigate({ to: '/grievances' }) });
  };
  return (
    <section className="stack form" aria-labelledby="grievance">
      <h2 id="grievance">{t('grievance.open')}</h2>
      <Notice>{t('grievance.open.what')}</Notice>
      {file.persons.nodes.length > 1 && (
        <SelectField label={t('refer.person')} value={person} fault={fault(person)} onChange={setPerson}
          options={file.persons.nodes.map((each) => ({ value: each.id, label: label(each) }))} />
      )}
      <SelectField label={t('grievance.department')} value={department} fault={fault(department)}
        options={[...book.departments.values()].filter((each) => each.enabledSince && each.services.length + each.refusals.length > 0).map((each) => ({ value: each.id, label: of(each.name) }))}
        onChange={(value) => { setDepartment(value); setPost(''); setWhat(''); }} />
      {chosen && (
        <>
          <SelectField label={t('grievance.post')} value={post} fault={fault(post)} onChange={setPost}
            options={posts.map((each) => ({ value: each.id, label: `${of(each.name)}, ${of(each.office.name)}` }))} />
          <Choices kind="radio" label={t('grievance.what')} chosen={what ? [what] : []} fault={fault(what)} onChange={([picked]) => setWhat(picked ?? '')}
            options={[...chosen.refusals, ...chosen.services].map((each) => ({ value: each.code, label: of(each.name) }))} />
        </>
      )}
      {act.error && <Problem fault={act.error} />}
      <div className="actions"><Button look="main" busy={act.isPending} onClick={send}>{t('grievance.bring')}</Button></div>
    </section>
  );
}
