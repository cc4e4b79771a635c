import { useState } from 'react';
import { ask } from '../gql/ask';
import { HoldMeetingDocument, type Attendance, type MeetingInviteesOfQuery, type MeetingShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useMeetingAct } from './useMeetingAct';

const PRESENT: Attendance = 'PRESENT';

export type Invited = MeetingInviteesOfQuery['meetingInvitees']['nodes'];

/** Who came. Everybody is taken to be there until somebody is unmarked. */
export function HoldDialog({ meeting, invited, onClose }: { meeting: MeetingShownFragment; invited: Invited; onClose: () => void }) {
  const { t, of } = useWords();
  const [present, setPresent] = useState<string[]>(invited.map(({ post }) => post.id));
  const act = useMeetingAct((posts: string[], key) => ask(HoldMeetingDocument, {
    id: meeting.id, attendance: posts.map((post) => ({ post, attendance: PRESENT })), version: meeting.version, key,
  }), t('meeting.said.held'));
  return (
    <Dialog title={t('meeting.hold')} onClose={onClose}>
      <p>{t('meeting.hold.why')}</p>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="checkbox" label={t('meeting.hold.present')} chosen={present} onChange={setPresent}
        options={invited.map(({ post }) => ({ value: post.id, label: `${of(post.name)}, ${of(post.office)}` }))} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={() => act.mutate(present, { onSuccess: onClose })}>{t('meeting.hold.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
