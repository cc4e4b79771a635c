import { useState } from 'react';
import { ask } from '../gql/ask';
import { ReportProgrammeDocument, type AudienceInput, type ProgrammeShownFragment } from '../gql/generated/graphql';
import { useAct } from '../app/useAct';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';

const WHOLE = /^[0-9]{1,6}$/;

/** When it was held and how many came; numbers only. */
export function ReportProgrammeDialog({ programme, onClose }: { programme: ProgrammeShownFragment; onClose: () => void }) {
  const { t } = useWords();
  const [on, setOn] = useState<DateParts>({});
  const [numbers, setNumbers] = useState({ women: '', girls: '', others: '' });
  const [missing, setMissing] = useState(false);
  const act = useAct((audience: AudienceInput, key) =>
    ask(ReportProgrammeDocument, { programme: programme.id, audience, version: programme.version, key }), t('programme.said.held'), ['programmes']);
  const heldOn = dateOf(on);
  const send = () => {
    const whole = Boolean(heldOn) && Object.values(numbers).every((each) => WHOLE.test(each.trim()));
    setMissing(!whole);
    if (whole) act.mutate({ heldOn: heldOn!, women: Number(numbers.women), girls: Number(numbers.girls), others: Number(numbers.others) }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('programme.report')} onClose={onClose}>
      <p>{t('programme.report.why')}</p>
      {act.error && <Problem fault={act.error} />}
      <DateField id="held-on" withTime={false} label={t('programme.heldOn')} value={on} fault={missing && !heldOn ? t('form.fault.missing') : undefined} onChange={setOn} />
      {(['women', 'girls', 'others'] as const).map((who) => (
        <TextField key={who} label={t(`programme.count.${who}`)} inputMode="numeric" autoComplete="off" maxLength={6} value={numbers[who]}
          fault={missing && !WHOLE.test(numbers[who].trim()) ? t('programme.number') : undefined}
          onChange={(value) => setNumbers({ ...numbers, [who]: value })} />
      ))}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('programme.report.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
