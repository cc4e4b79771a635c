import { useState } from 'react';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { LongTextField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { usePlanAct } from './usePlanAct';

/** A few words for the plan: an objective, or what a review found. */
export function WordsDialog({ title, label, most, said, run, onClose }: {
  title: string; label: string; most: number; said: string; run: (text: string, key: string) => Promise<unknown>; onClose: () => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const act = usePlanAct(run, said);
  const send = () => {
    setMissing(!text.trim());
    if (text.trim()) act.mutate(text.trim(), { onSuccess: onClose });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <LongTextField label={label} hint={t('plan.words.hint')} maxLength={most} value={text} fault={missing ? t('form.fault.missing') : undefined} onChange={setText} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('plan.save')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
