import { useState } from 'react';
import { ask } from '../gql/ask';
import { FollowUpConferenceDocument, type ConferenceShownFragment } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { momentOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';

/** All is done, or when it is looked at again. */
export function FollowUpDialog({ conference, onClose }: { conference: ConferenceShownFragment; onClose: () => void }) {
  const { t } = useWords();
  const [again, setAgain] = useState<DateParts>({});
  const open = conference.decisions.filter((each) => each.status !== 'CLOSED').length;
  const act = useCaseAct((at: string | null, key) =>
    ask(FollowUpConferenceDocument, { id: conference.id, version: conference.version, again: at, key }), t('conference.said.followedUp'));
  return (
    <Dialog title={t('conference.followUp')} onClose={onClose}>
      <p>{t('conference.followUp.open', { count: open })}</p>
      {act.error && <Problem fault={act.error} />}
      <DateField id="follow-up-again" label={t('conference.followUp.again')} hint={t('conference.followUp.again.hint')} optional={open === 0} withTime value={again} onChange={setAgain} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={() => act.mutate(momentOf(again) ?? null, { onSuccess: onClose })}>{t('conference.followUp.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
