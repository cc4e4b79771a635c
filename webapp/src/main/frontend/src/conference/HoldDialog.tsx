import { useState } from 'react';
import { ask } from '../gql/ask';
import { HoldConferenceDocument, type ConferenceShownFragment, type HeldConferenceInput } from '../gql/generated/graphql';
import { DraftActions, emptyAction, wholeActions, type DraftAction } from '../action/DraftActions';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { momentOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';

/** Who came, what each department is to do, and when it is looked at again. */
export function HoldDialog({ conference, onClose }: { conference: ConferenceShownFragment; onClose: () => void }) {
  const { t, of } = useWords();
  const posts = conference.invitees.map(({ post }) => ({ value: post.id, label: `${of(post.name)}, ${of(post.office)}` }));
  const [present, setPresent] = useState<string[]>(posts.map((post) => post.value));
  const [actions, setActions] = useState<DraftAction[]>([emptyAction()]);
  const [followUp, setFollowUp] = useState<DateParts>({});
  const [tried, setTried] = useState(false);
  const act = useCaseAct((held: HeldConferenceInput, key) =>
    ask(HoldConferenceDocument, { id: conference.id, version: conference.version, held, key }), t('conference.said.held'));
  const followUpAt = momentOf(followUp);
  const send = () => {
    setTried(true);
    const decisions = wholeActions(actions);
    if (decisions && followUpAt) act.mutate({ present, decisions, followUpAt }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('conference.hold')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="checkbox" label={t('conference.hold.present')} hint={t('conference.hold.present.hint')} chosen={present} options={posts} onChange={setPresent} />
      <DraftActions legend={t('conference.decision')} posts={posts} actions={actions} tried={tried} onChange={setActions} />
      <DateField id="follow-up-at" label={t('conference.followUpAt')} withTime value={followUp} onChange={setFollowUp}
        fault={tried && !followUpAt ? t('form.fault.missing') : undefined} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('conference.hold.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
