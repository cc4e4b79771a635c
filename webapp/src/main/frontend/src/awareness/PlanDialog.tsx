import { useState } from 'react';
import { ask } from '../gql/ask';
import { PlanProgrammeDocument, type NewProgrammeInput, type ProgrammeSetting, type ProgrammeTopic } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { useAct } from '../app/useAct';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { SelectField, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';

const TOPICS = ['OFFENCES_AGAINST_CHILDREN', 'HARASSMENT_AT_WORK', 'DOMESTIC_VIOLENCE', 'CHILD_MARRIAGE', 'CYBER_SAFETY', 'HELPLINES', 'SCHEMES', 'LEGAL_AID'] as const satisfies readonly ProgrammeTopic[];
const SETTINGS = ['SCHOOL', 'COLLEGE', 'WORKPLACE', 'PANCHAYAT', 'HOSPITAL', 'OFFICE', 'COMMUNITY'] as const satisfies readonly ProgrammeSetting[];

/** About what, where, and on which day. */
export function PlanDialog({ onClose }: { onClose: () => void }) {
  const { t, of } = useWords();
  const me = useMe();
  const book = useBook();
  const by = me.posts[0]!;
  const [topic, setTopic] = useState('');
  const [setting, setSetting] = useState('');
  const [district, setDistrict] = useState(by.district ? String(by.district) : '');
  const [place, setPlace] = useState('');
  const [on, setOn] = useState<DateParts>({});
  const [missing, setMissing] = useState(false);
  const act = useAct((programme: NewProgrammeInput, key) =>
    ask(PlanProgrammeDocument, { programme, asPost: by.id, key }), t('programme.said.planned'), ['programmes']);
  const plannedOn = dateOf(on);
  const needed = (there: unknown) => (missing && !there ? t('form.fault.missing') : undefined);
  const send = () => {
    const whole = Boolean(topic && setting && district && place.trim() && plannedOn);
    setMissing(!whole);
    if (whole) act.mutate({ topic: topic as ProgrammeTopic, setting: setting as ProgrammeSetting, district: Number(district), place: place.trim(), plannedOn: plannedOn! }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('programme.plan')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <SelectField label={t('programme.topic')} value={topic} fault={needed(topic)} onChange={setTopic}
        options={TOPICS.map((value) => ({ value, label: t(`programme.topic.${value}`) }))} />
      <SelectField label={t('programme.setting')} value={setting} fault={needed(setting)} onChange={setSetting}
        options={SETTINGS.map((value) => ({ value, label: t(`programme.setting.${value}`) }))} />
      {by.district == null && (
        <SelectField label={t('programme.district')} value={district} fault={needed(district)} onChange={setDistrict}
          options={[...book.districts.values()].map((each) => ({ value: String(each.code), label: of(each.name) }))} />
      )}
      <TextField label={t('programme.place')} hint={t('programme.place.hint')} autoComplete="off" maxLength={160} value={place} fault={needed(place.trim())} onChange={setPlace} />
      <DateField id="planned-on" withTime={false} label={t('programme.on')} value={on} fault={needed(plannedOn)} onChange={setOn} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('programme.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
