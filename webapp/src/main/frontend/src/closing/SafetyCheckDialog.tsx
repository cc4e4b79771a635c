import { useState } from 'react';
import { ask } from '../gql/ask';
import { CloseSafetyCheckDocument, type SafetyCheckResult, type SafetyCheckShownFragment } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, LongTextField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';

const RESULTS: readonly SafetyCheckResult[] = ['SAFE', 'NOT_SAFE', 'NOT_REACHED', 'SHE_DOES_NOT_WISH_CONTACT'];

/** How she was. That she does not wish to be asked is as good an end as any. */
export function SafetyCheckDialog({ check, onClose }: { check: SafetyCheckShownFragment; onClose: () => void }) {
  const { t } = useWords();
  const [result, setResult] = useState<SafetyCheckResult>();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCaseAct((found: SafetyCheckResult, key) =>
    ask(CloseSafetyCheckDocument, { id: check.id, version: check.version, result: found, note: note.trim() || null, key }), t('closing.said.checked'));
  const send = () => {
    setTried(true);
    if (result) act.mutate(result, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('closing.check', { days: check.days })} onClose={onClose}>
      <Notice><p>{t('closing.check.means', { means: t(`means.${check.means}`) })}</p></Notice>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('closing.check.result')} chosen={result ? [result] : []} fault={tried && !result ? t('form.chooseOne') : undefined}
        options={RESULTS.map((value) => ({ value, label: t(`checkResult.${value}`) }))} onChange={([value]) => setResult(value as SafetyCheckResult)} />
      {result !== 'SHE_DOES_NOT_WISH_CONTACT' && (
        <LongTextField label={t('closing.check.note')} hint={t('conference.words.hint')} optional maxLength={500} value={note} onChange={setNote} />
      )}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('closing.check.save')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
