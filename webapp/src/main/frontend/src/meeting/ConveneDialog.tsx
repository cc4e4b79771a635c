import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { ConveneMeetingDocument, type NewMeetingInput } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { SelectField, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { momentOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import { useMe, type MyPost } from '../session/session';
import { useMeetingAct } from './useMeetingAct';

/** When and where; who is invited follows from the place, and the agenda from what is open. */
export function ConveneDialog({ posts, onClose }: { posts: readonly MyPost[]; onClose: () => void }) {
  const { t, of } = useWords();
  const me = useMe();
  const book = useBook();
  const navigate = useNavigate();
  const [post, setPost] = useState(posts[0]!.id);
  const by = posts.find((each) => each.id === post) ?? posts[0]!;
  const [district, setDistrict] = useState('');
  const [at, setAt] = useState<DateParts>({});
  const [venue, setVenue] = useState('');
  const [missing, setMissing] = useState(false);
  const act = useMeetingAct((meeting: NewMeetingInput, key) => ask(ConveneMeetingDocument, { meeting, asPost: by.id, key }), t('meeting.said.convened'));
  const send = () => {
    const plannedAt = momentOf(at);
    setMissing(!plannedAt);
    if (!plannedAt) return;
    const place = by.district ?? (district ? Number(district) : null);
    act.mutate({ state: me.state!, district: place, plannedAt, venue: venue.trim() || null, chair: null, invitees: null },
      { onSuccess: ({ conveneMeeting }) => void navigate({ to: '/meetings/$id', params: { id: conveneMeeting.id } }) });
  };
  return (
    <Dialog title={t('meeting.convene')} onClose={onClose}>
      <p>{t('meeting.convene.why')}</p>
      {act.error && <Problem fault={act.error} />}
      {posts.length > 1 && (
        <SelectField label={t('meeting.asPost')} value={post} onChange={(value) => setPost(value || posts[0]!.id)}
          options={posts.map((each) => ({ value: each.id, label: `${of(each.name)}, ${of(each.officeName)}` }))} />
      )}
      {by.level === 'STATE' && (
        <SelectField label={t('meeting.place')} value={district} empty={t('meeting.ofState')} onChange={setDistrict}
          options={[...book.districts.values()].map((each) => ({ value: String(each.code), label: of(each.name) }))} />
      )}
      <DateField id="planned-at" label={t('meeting.when')} withTime value={at} fault={missing ? t('form.fault.missing') : undefined} onChange={setAt} />
      <TextField label={t('meeting.venue')} optional autoComplete="off" maxLength={160} value={venue} onChange={setVenue} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('meeting.convene.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
