import { useState } from 'react';
import { ask } from '../gql/ask';
import { AddIncidentDocument, type IncidentKind, type NewIncidentInput } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { LongTextField, SelectField, TextField } from '../design/fields';
import { Icon } from '../design/icons';
import { Empty, Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { heldPosts, useMe } from '../session/session';
import { useCase, useCaseAct, usePersonLabel, type Case } from './useCase';

const KINDS: readonly IncidentKind[] = [
  'PHYSICAL_VIOLENCE', 'SEXUAL_VIOLENCE', 'VERBAL_OR_EMOTIONAL_ABUSE', 'ECONOMIC_ABUSE', 'HARASSMENT', 'THREAT', 'ABDUCTION_OR_CONFINEMENT', 'DISAPPEARANCE', 'NEGLECT', 'OTHER',
];

/** What happened, told once; other departments see an incident only where it was shared. */
export function Incidents() {
  const { t } = useWords();
  const file = useCase();
  const acts = heldPosts(useMe()).length > 0;
  const book = useBook();
  const [adding, setAdding] = useState(false);
  const codes = new Map(file.persons.nodes.map((person) => [person.id, person.code]));
  const incidents = file.incidents.nodes;
  return (
    <section className="stack tight" aria-labelledby="incidents">
      <div className="row apart">
        <h2 id="incidents">{t('case.part.incidents')}</h2>
        {acts && file.status === 'OPEN' && <Button slim onClick={() => setAdding(true)}><Icon name="plus" />{t('incident.add')}</Button>}
      </div>
      {incidents.length === 0 && <Empty title={t('incident.none')}><p className="soft">{t('incident.none.what')}</p></Empty>}
      <ul className="stack tight">
        {incidents.map((each) => (
          <li key={each.id} className="card stack tight">
            <h3>{t(`incident.${each.kind}`)} · <span className="code">{codes.get(each.person) ?? ''}</span></h3>
            <p className="soft small">
              {each.occurredFrom && <>{t('incident.on', { day: day(each.occurredFrom) })} · </>}
              {each.district != null && <>{book.district(each.district)} · </>}
              {t('incident.recordedBy', { department: book.department(each.department), day: day(each.recordedAt) })}
            </p>
            {each.narrative && <p className="as-typed">{each.narrative}</p>}
          </li>
        ))}
      </ul>
      {adding && <AddIncident file={file} onClose={() => setAdding(false)} />}
    </section>
  );
}

function AddIncident({ file, onClose }: { file: Case; onClose: () => void }) {
  const { t } = useWords();
  const label = usePersonLabel();
  const [kind, setKind] = useState<IncidentKind | ''>('');
  const [person, setPerson] = useState(file.persons.nodes.find((each) => each.role === 'SURVIVOR')?.id ?? '');
  const [on, setOn] = useState<DateParts>({});
  const [narrative, setNarrative] = useState('');
  const [address, setAddress] = useState('');
  const [missing, setMissing] = useState(false);
  const act = useCaseAct((incident: NewIncidentInput, key) => ask(AddIncidentDocument, { case: file.id, incident, key }), t('incident.said.added'));
  const send = () => {
    setMissing(!kind || !person);
    if (!kind || !person) return;
    const date = dateOf(on);
    act.mutate({
      kind, person, district: file.district, narrative: narrative.trim() || null, address: address.trim() || null, occurredFrom: date ? `${date}T00:00:00+05:30` : null,
    }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('incident.add')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <SelectField label={t('incident.kind')} value={kind} fault={missing && !kind ? t('form.chooseOne') : undefined}
        options={KINDS.map((value) => ({ value, label: t(`incident.${value}`) }))} onChange={(value) => setKind(value as IncidentKind)} />
      <SelectField label={t('consent.person')} value={person} fault={missing && !person ? t('form.chooseOne') : undefined}
        options={file.persons.nodes.map((each) => ({ value: each.id, label: label(each) }))} onChange={setPerson} />
      <DateField id="incident-on" label={t('incident.date')} optional withTime={false} value={on} onChange={setOn} />
      <TextField label={t('incident.address')} hint={t('incident.address.hint')} optional value={address} onChange={setAddress} maxLength={500} />
      <LongTextField label={t('incident.narrative')} hint={t('incident.narrative.hint')} optional value={narrative} onChange={setNarrative} maxLength={4000} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('incident.add')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
