import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Refused, ask } from '../gql/ask';
import { ChangeOfficeDocument, type ChangedOfficeInput, type OfficeFoundFragment } from '../gql/generated/graphql';
import { useAdministeredState } from '../administration/administered';
import { useAdministrationAct } from '../administration/useAdministration';
import { isOvertaken, useFaultAt } from '../app/faultAt';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { NameFields, trimmed } from './NameFields';
import { OfficeChanges } from './OfficeChanges';
import { OfficeField } from './OfficeField';

const FIELDS = ['name.hi', 'name.en', 'phone', 'reference'];

/** An office is found, and called otherwise from now on, or reached by another telephone. */
export function ChangeOfficeDialog({ department, district, onClose }: { department: string; district: string; onClose: () => void }) {
  const { t } = useWords();
  const state = useAdministeredState();
  const [office, setOffice] = useState<OfficeFoundFragment>();
  return (
    <Dialog title={t('office.change')} onClose={onClose}>
      <p>{t('office.change.what')}</p>
      <OfficeField state={state} department={department} district={district ? Number(district) : undefined} chosen={office} onChange={setOffice} />
      {office ? <Changing key={office.id} office={office} onClose={onClose} /> : <div className="actions"><Button onClick={onClose}>{t('act.cancel')}</Button></div>}
    </Dialog>
  );
}

/** Who was not told the present name types it anew. */
function Changing({ office, onClose }: { office: OfficeFoundFragment; onClose: () => void }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState(office.placeTold ? office.name : { hi: '', en: '' });
  const [phone, setPhone] = useState(office.phone ?? '');
  const [reference, setReference] = useState('');
  const [missing, setMissing] = useState(false);
  const [version, setVersion] = useState(office.version);
  const act = useAdministrationAct((change: ChangedOfficeInput, key) => ask(ChangeOfficeDocument, { id: office.id, change, version, key }), t('office.said.changed'));
  const refused = useFaultAt(act.error);
  const names = trimmed(name);
  const order = reference.trim();
  const send = () => {
    const whole = names.hi && names.en && order;
    setMissing(!whole);
    if (!whole) return;
    act.mutate({ name: names, phone: phone.trim() || null, reference: order }, {
      onSuccess: onClose,
      onError: (fault) => {
        if (!(fault instanceof Refused) || !isOvertaken(fault)) return;
        setVersion(Number(fault.values.currentVersion));
        // Who overtook, and by which order, stands below.
        void client.invalidateQueries({ queryKey: ['administration', 'office-changes', office.id] });
      },
    });
  };
  const fault = (value: string, field: string) => (missing && !value ? t('form.fault.missing') : refused(field));
  return (
    <>
      {!office.placeTold && <Notice kind="soon">{t('office.change.hidden')}</Notice>}
      <NameFields value={name} onChange={setName} fault={(language) => fault(names[language], `name.${language}`)} />
      <TextField label={t('office.phone')} hint={t('office.phone.hint')} type="tel" autoComplete="off" optional value={phone} fault={refused('phone')} onChange={setPhone} />
      <TextField label={t('office.reference')} hint={t('office.reference.hint')} autoComplete="off" maxLength={120} value={reference} fault={fault(order, 'reference')} onChange={setReference} />
      {isOvertaken(act.error) && <Notice kind="soon">{t('office.change.overtaken')}</Notice>}
      {act.error && !isOvertaken(act.error) && !FIELDS.some(refused) && <Problem fault={act.error} />}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('post.change.save')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
      <OfficeChanges office={office.id} />
    </>
  );
}
