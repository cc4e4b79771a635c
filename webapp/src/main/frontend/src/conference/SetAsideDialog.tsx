import { useState } from 'react';
import { ask } from '../gql/ask';
import { SetConferenceAsideDocument, type ConferenceShownFragment, type SetAsideReason } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';

const REASONS: readonly SetAsideReason[] = ['PLAN_IN_PLACE', 'SHE_DOES_NOT_WISH_IT', 'HELD_ELSEWHERE', 'DANGER_IS_OVER'];

/** Why nobody is called together after all. */
export function SetAsideDialog({ conference, onClose }: { conference: ConferenceShownFragment; onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState<SetAsideReason>();
  const [tried, setTried] = useState(false);
  const act = useCaseAct((why: SetAsideReason, key) =>
    ask(SetConferenceAsideDocument, { id: conference.id, version: conference.version, reason: why, key }), t('conference.said.aside'));
  const send = () => {
    setTried(true);
    if (reason) act.mutate(reason, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('conference.aside')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('referral.reason')} chosen={reason ? [reason] : []} fault={tried && !reason ? t('form.chooseOne') : undefined}
        options={REASONS.map((value) => ({ value, label: t(`setAside.${value}`) }))} onChange={([value]) => setReason(value as SetAsideReason)} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('conference.aside.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
