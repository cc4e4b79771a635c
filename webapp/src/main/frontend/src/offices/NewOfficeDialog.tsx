import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { CreateOfficeDocument, type Level, type NewOfficeInput, type OfficeFoundFragment } from '../gql/generated/graphql';
import { useAdministeredState } from '../administration/administered';
import { useAdministrationAct } from '../administration/useAdministration';
import { bookQuery } from '../app/book';
import { useFaultAt } from '../app/faultAt';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, SelectField, TextField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { NameFields, trimmed } from './NameFields';

const LEVELS = ['STATE', 'DISTRICT', 'LOCAL'] as const satisfies readonly Level[];
const FIELDS = ['code', 'department', 'district', 'name.hi', 'name.en', 'phone'];

/** A place in which posts sit. What it is and where stays; only its words can change later. */
export function NewOfficeDialog({ department: given, district: near, onMade, onClose }: {
  department: string; district: string; onMade: (office: OfficeFoundFragment) => void; onClose: () => void;
}) {
  const { t, of } = useWords();
  const state = useAdministeredState();
  const book = useQuery(bookQuery(state)).data;
  const [department, setDepartment] = useState(given);
  const [level, setLevel] = useState<Level>('LOCAL');
  const [district, setDistrict] = useState(near);
  const [code, setCode] = useState('');
  const [name, setName] = useState({ hi: '', en: '' });
  const [phone, setPhone] = useState('');
  const [missing, setMissing] = useState(false);
  const act = useAdministrationAct(async (office: NewOfficeInput, key) => (await ask(CreateOfficeDocument, { office, key })).createOffice, t('office.said.made'));
  const refused = useFaultAt(act.error);
  const inDistrict = level !== 'STATE';
  const names = trimmed(name);
  const send = () => {
    const whole = department && code.trim() && names.hi && names.en && (!inDistrict || district);
    setMissing(!whole);
    if (!whole) return;
    act.mutate({ code: code.trim(), department, level, state, district: inDistrict ? Number(district) : null, name: names, phone: phone.trim() || null },
      { onSuccess: onMade });
  };
  const fault = (value: string, field: string) => (missing && !value ? t('form.fault.missing') : refused(field));
  return (
    <Dialog title={t('office.new')} onClose={onClose}>
      <Notice>{t('office.new.why')}</Notice>
      <SelectField label={t('forms.department')} value={department} fault={fault(department, 'department')} onChange={setDepartment}
        options={(book?.departments.nodes ?? []).map((each) => ({ value: each.id, label: of(each.name) }))} />
      <Choices across kind="radio" label={t('office.level')} chosen={[level]} onChange={([value]) => setLevel(value as Level)}
        options={LEVELS.map((value) => ({ value, label: t(`office.level.${value}`) }))} />
      {inDistrict && (
        <SelectField label={t('case.district')} value={district} fault={fault(district, 'district')} onChange={setDistrict}
          options={(book?.districts.nodes ?? []).map((each) => ({ value: String(each.code), label: of(each.name) }))} />
      )}
      <NameFields value={name} onChange={setName} fault={(language) => fault(names[language], `name.${language}`)} />
      <TextField label={t('office.code')} hint={t('office.code.hint')} className="code" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={60}
        value={code} fault={fault(code.trim(), 'code')} onChange={(value) => setCode(value.toUpperCase())} />
      <TextField label={t('office.phone')} hint={t('office.phone.hint')} type="tel" autoComplete="off" optional value={phone} fault={refused('phone')} onChange={setPhone} />
      {act.error && !FIELDS.some(refused) && <Problem fault={act.error} />}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('office.make')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
