import { useState } from 'react';
import { ask } from '../gql/ask';
import { SetRiskThresholdsDocument, type NewRiskThresholdsInput, type PolicyShownFragment, type RiskLevel } from '../gql/generated/graphql';
import { useAdministrationAct } from '../administration/useAdministration';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Problem } from '../design/states';
import { wholeOf } from '../form/whole';
import { useWords } from '../messages/words';
import { mostOf } from './PolicyPage';

const RAISED = ['MEDIUM', 'HIGH', 'CRITICAL'] as const satisfies readonly RiskLevel[];
type Raised = (typeof RAISED)[number];

/** From which score on, by which order; what was laid down before is replaced. */
export function ThresholdsDialog({ instrument, state, onClose }: { instrument: PolicyShownFragment; state: number; onClose: () => void }) {
  const { t, of } = useWords();
  const [from, setFrom] = useState<Record<Raised, string>>(() => {
    const now = (level: Raised) => String(instrument.bands.find((each) => each.level === level)?.from ?? '');
    return { MEDIUM: now('MEDIUM'), HIGH: now('HIGH'), CRITICAL: now('CRITICAL') };
  });
  const [order, setOrder] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAdministrationAct((thresholds: NewRiskThresholdsInput, key) => ask(SetRiskThresholdsDocument, { thresholds, key }), t('riskPolicy.said.set'));
  const most = mostOf(instrument);
  const scores = RAISED.map((level) => wholeOf(from[level]));
  const wrong = (at: number) => {
    const score = scores[at] ?? null;
    return score === null || score > most || score <= (at === 0 ? 0 : scores[at - 1] ?? 0);
  };
  const send = () => {
    setTried(true);
    const [mediumFrom, highFrom, criticalFrom] = scores;
    if (RAISED.some((_, at) => wrong(at)) || order.trim() === '' || mediumFrom == null || highFrom == null || criticalFrom == null) return;
    act.mutate({ state, instrument: instrument.code, mediumFrom, highFrom, criticalFrom, orderNumber: order.trim() }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('riskPolicy.set')} onClose={onClose}>
      <p>{of(instrument.name)}</p>
      <p className="soft">{t('riskPolicy.set.why', { most })}</p>
      {act.error && <Problem fault={act.error} />}
      {RAISED.map((level, at) => (
        <TextField key={level} label={t('riskPolicy.from', { level: t(`riskLevel.${level}`) })} inputMode="numeric" autoComplete="off" value={from[level]}
          fault={tried && wrong(at) ? t('riskPolicy.from.fault', { most }) : undefined} onChange={(value) => setFrom({ ...from, [level]: value })} />
      ))}
      <TextField label={t('riskPolicy.orderNumber')} hint={t('riskPolicy.orderNumber.hint')} maxLength={80} autoComplete="off" value={order}
        fault={tried && order.trim() === '' ? t('form.fault.missing') : undefined} onChange={setOrder} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('riskPolicy.set')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
