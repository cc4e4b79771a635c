import { useState } from 'react';
import { ask } from '../gql/ask';
import { ReportPlanActivityDocument, type PlanActivityShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Problem } from '../design/states';
import { wholeOf } from '../form/whole';
import { useWords } from '../messages/words';
import { usePlanAct } from './usePlanAct';

/** How far it is, and what was spent. */
export function ReportDialog({ activity, onClose }: { activity: PlanActivityShownFragment; onClose: () => void }) {
  const { t } = useWords();
  const [progress, setProgress] = useState(String(activity.progress));
  const [spent, setSpent] = useState(activity.spent == null ? '' : String(activity.spent));
  const [wrong, setWrong] = useState(false);
  const act = usePlanAct((given: { progress: number; spent: number | null }, key) =>
    ask(ReportPlanActivityDocument, { activity: activity.id, version: activity.version, key, ...given }), t('plan.said.reported'));
  const percent = wholeOf(progress);
  const money = wholeOf(spent);
  const send = () => {
    const good = percent != null && percent <= 100 && (spent.trim() === '' || money != null);
    setWrong(!good);
    if (good) act.mutate({ progress: percent, spent: money }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('plan.activity.report')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <TextField label={t('plan.progress.field')} inputMode="numeric" autoComplete="off" value={progress}
        fault={wrong ? t('plan.progress.fault') : undefined} onChange={setProgress} />
      <TextField label={t('plan.spent')} optional inputMode="numeric" autoComplete="off" value={spent} onChange={setSpent} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('plan.save')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
