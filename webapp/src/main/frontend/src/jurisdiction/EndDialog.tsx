import { useState } from 'react';
import { Refused, ask } from '../gql/ask';
import { EndJurisdictionDocument, type UnitShownFragment } from '../gql/generated/graphql';
import { useAdministrationAct } from '../administration/useAdministration';
import { isOvertaken, useFaultAt } from '../app/faultAt';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { isDate } from '../form/check';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';

/** From a day on nobody answers by this unit; its places have a gap until another takes them. */
export function EndDialog({ unit, onClose }: { unit: UnitShownFragment; onClose: () => void }) {
  const { t, of } = useWords();
  const [until, setUntil] = useState<DateParts>({});
  const [reference, setReference] = useState('');
  const [tried, setTried] = useState(false);
  const [version, setVersion] = useState(unit.version);
  const day = dateOf(until);
  const by = reference.trim();
  const act = useAdministrationAct((on: string, key) => ask(EndJurisdictionDocument, { id: unit.id, version, until: on, reference: by, key }), t('jurisdiction.said.ended'));
  const refused = useFaultAt(act.error);
  const end = () => {
    setTried(true);
    if (!day || !isDate(day) || !by) return;
    act.mutate(day, {
      onSuccess: onClose,
      onError: (fault) => { if (fault instanceof Refused && isOvertaken(fault)) setVersion(Number(fault.values.currentVersion)); },
    });
  };
  const wrongDay = !day ? t('form.fault.missing') : !isDate(day) ? t('form.fault.date') : undefined;
  return (
    <Dialog title={t('jurisdiction.end.title', { unit: of(unit.name) })} onClose={onClose}>
      <Notice kind="soon">{t('jurisdiction.end.why')}</Notice>
      <DateField id="jurisdiction-until" label={t('jurisdiction.until')} withTime={false} value={until} fault={(tried ? wrongDay : undefined) ?? refused('until')} onChange={setUntil} />
      <TextField label={t('jurisdiction.reference')} hint={t('jurisdiction.reference.hint')} maxLength={300} autoComplete="off" value={reference}
        fault={tried && !by ? t('form.fault.missing') : refused('reference')} onChange={setReference} />
      {isOvertaken(act.error) && <Notice kind="soon">{t('jurisdiction.overtaken')}</Notice>}
      {act.error && !isOvertaken(act.error) && !refused('until') && !refused('reference') && <Problem fault={act.error} />}
      <div className="actions">
        <Button look="grave" busy={act.isPending} onClick={end}>{t('jurisdiction.end.do')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
