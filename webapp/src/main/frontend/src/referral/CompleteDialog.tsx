import { useRef, useState } from 'react';
import type { Outcome } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, LongTextField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { newKey, type Referral, type useReferralAct } from './useReferralAct';

const OUTCOMES: readonly Outcome[] = ['SERVICE_GIVEN', 'SERVICE_GIVEN_IN_PART', 'OFFERED_AND_DECLINED', 'REFERRED_ONWARD'];

/** Done, with what came of it. That she declined is a full answer, and nobody asks her why. */
export function CompleteDialog({ referral, act, onClose }: {
  referral: Referral; act: ReturnType<typeof useReferralAct<{ outcome: Outcome; note: string }>>; onClose: () => void;
}) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome>();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const key = useRef(newKey());
  const send = () => {
    setMissing(outcome === undefined);
    if (outcome !== undefined) act.mutate({ referral, key: key.current, extra: { outcome, note } }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('referral.complete')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('referral.outcome')} hint={t('referral.outcome.hint')} chosen={outcome ? [outcome] : []}
        fault={missing ? t('form.chooseOne') : undefined}
        options={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        onChange={([value]) => setOutcome(value as Outcome)} />
      <LongTextField label={t('referral.note')} hint={t('referral.note.hint')} optional value={note} onChange={setNote} maxLength={2000} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('referral.act.finish')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
