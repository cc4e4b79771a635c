import { useState } from 'react';
import { ask } from '../gql/ask';
import { RecordLawCheckDocument, type LawRuleShownFragment, type NewLawCheckInput } from '../gql/generated/graphql';
import { useAdministrationAct } from '../administration/useAdministration';
import { useFaultAt } from '../app/faultAt';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dayFault } from '../form/dayFault';
import { dateOf, partsOf, type DateParts } from '../form/draft';
import { today } from '../messages/times';
import { useWords } from '../messages/words';
import { RuleFacts } from './RuleFacts';
import { TextRead } from './TextRead';
import { shortened } from './fingerprint';

const NAMED = ['check.source', 'check.textHash', 'check.readOn'];

/** Where the law was read, with which words, and when. What a second person's comparison sets off is said before it is recorded. */
export function CompareDialog({ rule, names, onClose }: { rule: LawRuleShownFragment; names: ReadonlyMap<string, string>; onClose: () => void }) {
  const { t, of } = useWords();
  const { duty, comparisons } = rule;
  const [source, setSource] = useState('');
  const [sum, setSum] = useState<string>();
  const [readOn, setReadOn] = useState<DateParts>(() => partsOf(today()));
  const [tried, setTried] = useState(false);
  const act = useAdministrationAct((check: NewLawCheckInput, key) =>
    ask(RecordLawCheckDocument, { department: rule.department, duty: duty.code, check, key }), t('lawcheck.said'));
  const faultAt = useFaultAt(act.error);
  const wrongDay = dayFault(readOn);
  const missing = (there: unknown) => (tried && !there ? t('form.fault.missing') : undefined);
  const settles = duty.kind === 'DUTY' && !rule.settled && comparisons.length === 1;
  const otherText = sum !== undefined && comparisons.length > 0 && comparisons.every((each) => each.textHash !== sum);
  const send = () => {
    setTried(true);
    if (source.trim() === '' || !sum || wrongDay) return;
    act.mutate({ source: source.trim(), textHash: sum, readOn: dateOf(readOn)! }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('lawcheck.compare.title', { law: `${duty.act}, ${duty.section}` })} onClose={onClose}>
      <p><b>{of(duty.name)}</b></p>
      <RuleFacts rule={rule} names={names} />
      <p>{t('lawcheck.compare.what')}</p>
      {settles && <Notice kind="soon">{t('lawcheck.settles')}</Notice>}
      {act.error && !NAMED.some(faultAt) && <Problem fault={act.error} />}
      <TextField label={t('lawcheck.source')} hint={t('lawcheck.source.hint')} maxLength={300} autoComplete="off" value={source}
        fault={missing(source.trim()) ?? faultAt('check.source')} onChange={setSource} />
      <TextRead fault={missing(sum) ?? faultAt('check.textHash')} onRead={setSum} />
      <div role="status">
        {sum && <p className="small">{t('lawcheck.fingerprint')}: <span className="code">{shortened(sum)}</span></p>}
        {otherText && <Notice>{t('lawcheck.compare.otherText')}</Notice>}
      </div>
      <DateField id="read-on" label={t('lawcheck.readOn')} withTime={false} value={readOn} fault={tried && wrongDay ? t(wrongDay) : faultAt('check.readOn')} onChange={setReadOn} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('lawcheck.record')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
