import { useState } from 'react';
import { ask } from '../gql/ask';
import { CreatePostDocument, type NewPostInput, type OfficeFoundFragment } from '../gql/generated/graphql';
import { useAdministeredState } from '../administration/administered';
import { useAdministrationAct } from '../administration/useAdministration';
import { useFaultAt } from '../app/faultAt';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { SelectField, TextField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { NameFields, trimmed } from './NameFields';
import { OfficeField } from './OfficeField';
import { PostMeaning } from './PostMeaning';
import { kindsAt, proposedCode, superiorOf } from './seats';
import { SuperiorField, type Superior } from './SuperiorField';
import { usePostKinds } from './usePostKinds';

const FIELDS = ['code', 'kind', 'name.hi', 'name.en', 'reportsTo'];

/** A seat in an office, of a kind that its department declares. Name and code are proposed, and may be others. */
export function NewPostDialog({ department: given, office: first, onClose }: { department: string; office: OfficeFoundFragment | undefined; onClose: () => void }) {
  const { t, of } = useWords();
  const state = useAdministeredState();
  const departments = usePostKinds(state).data ?? [];
  const [department, setDepartment] = useState(first?.department ?? given);
  const [office, setOffice] = useState(first);
  const [kindCode, setKindCode] = useState('');
  const [code, setCode] = useState('');
  const [name, setName] = useState({ hi: '', en: '' });
  const [superior, setSuperior] = useState<Superior>();
  const [missing, setMissing] = useState(false);
  const act = useAdministrationAct((post: NewPostInput, key) => ask(CreatePostDocument, { post, key }), t('post.said.made'));
  const refused = useFaultAt(act.error);
  const declared = departments.find((each) => each.id === department)?.postKinds ?? [];
  const offered = office ? kindsAt(declared, office.level) : [];
  const kind = offered.find((each) => each.code === kindCode);
  const above = office && kind && superiorOf(declared, kind, office);
  const names = trimmed(name);
  const sit = (there: OfficeFoundFragment | undefined) => {
    setOffice(there);
    setKindCode('');
    setSuperior(undefined);
  };
  const chooseKind = (chosen: string) => {
    const next = offered.find((each) => each.code === chosen);
    if (!names.hi || names.hi === kind?.name.hi) setName(next?.name ?? { hi: '', en: '' });
    if (office && (!code || code === proposedCode(office.code, kindCode))) setCode(next ? proposedCode(office.code, next.code) : '');
    setKindCode(chosen);
    setSuperior(undefined);
  };
  const send = () => {
    const whole = office && kind && code.trim() && names.hi && names.en;
    setMissing(!whole);
    if (whole) act.mutate({ code: code.trim(), office: office.id, kind: kind.code, name: names, reportsTo: superior?.id ?? null }, { onSuccess: onClose });
  };
  const fault = (value: string | undefined, field: string) => (missing && !value ? t('form.fault.missing') : refused(field));
  return (
    <Dialog title={t('post.new')} onClose={onClose}>
      <SelectField label={t('forms.department')} value={department} fault={fault(department, 'department')} options={departments.map((each) => ({ value: each.id, label: of(each.name) }))}
        onChange={(value) => {
          setDepartment(value);
          sit(undefined);
        }} />
      <OfficeField state={state} department={department} chosen={office} fault={fault(office?.id, 'office')} onChange={sit} />
      {office && offered.length === 0 && <Notice kind="soon">{t('post.noKind', { level: t(`office.level.${office.level}`) })}</Notice>}
      {office && offered.length > 0 && (
        <SelectField label={t('post.kind')} hint={t('post.kind.hint', { level: t(`office.level.${office.level}`) })} value={kindCode} fault={fault(kind?.code, 'kind')}
          options={offered.map((each) => ({ value: each.code, label: of(each.name) }))} onChange={chooseKind} />
      )}
      {kind && (
        <>
          <NameFields value={name} onChange={setName} fault={(language) => fault(names[language], `name.${language}`)} />
          <TextField label={t('post.code')} hint={t('office.code.hint')} className="code" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={80}
            value={code} fault={fault(code.trim(), 'code')} onChange={(value) => setCode(value.toUpperCase())} />
          {above && <SuperiorField state={state} department={department} above={above} chosen={superior} fault={refused('reportsTo')} onChange={setSuperior} />}
          <PostMeaning kind={kind} superior={superior} />
        </>
      )}
      {act.error && !FIELDS.some(refused) && <Problem fault={act.error} />}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('post.make')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
