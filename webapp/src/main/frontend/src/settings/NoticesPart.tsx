import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { ask, newKey } from '../gql/ask';
import { NoticeSettingsDocument, RemoveNoticeChannelDocument, SetNoticeChannelDocument, type NewNoticeSettingInput, type NoticeChannel, type NoticePace, type NoticeSettingsQuery } from '../gql/generated/graphql';
import { say } from '../app/say';
import { Button } from '../design/Button';
import { Choices, SelectField, TextField } from '../design/fields';
import { Loading, Notice, Problem } from '../design/states';
import { useWords, type Words } from '../messages/words';

type Seat = NoticeSettingsQuery['noticeSettings']['seats'][number];
type Setting = Seat['settings'][number];

const HOURS = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }));

/** How the officer is told outside the platform, in each of her postings; it ends with the posting. */
export function NoticesPart() {
  const { t } = useWords();
  const read = useQuery({ queryKey: ['notice-settings'], queryFn: () => ask(NoticeSettingsDocument, {}), staleTime: 0 });
  if (read.isPending) return <Loading />;
  if (!read.data) return <Problem fault={read.error} again={() => void read.refetch()} />;
  const { channels, seats } = read.data.noticeSettings;
  return (
    <section className="card stack" aria-labelledby="notices">
      <h2 id="notices">{t('notices.title')}</h2>
      <p className="soft">{t('notices.what')}</p>
      {channels.length === 0 && <Notice>{t('notices.off')}</Notice>}
      {seats.length === 0 && <p className="soft">{t('frame.noPost')}</p>}
      {seats.map((seat) => <SeatPart key={seat.posting} seat={seat} channels={channels} onChanged={() => void read.refetch()} />)}
    </section>
  );
}

function SeatPart({ seat, channels, onChanged }: { seat: Seat; channels: readonly NoticeChannel[]; onChanged: () => void }) {
  const words = useWords();
  const { t, of } = words;
  const remove = useMutation({
    mutationFn: (channel: NoticeChannel) => ask(RemoveNoticeChannelDocument, { posting: seat.posting, channel, key: newKey() }),
    onSuccess: () => { say(t('notices.said.removed')); onChanged(); },
  });
  const name = `${of(seat.post)}, ${of(seat.office)}`;
  return (
    <div className="stack tight">
      <h3>{name}</h3>
      {seat.settings.length === 0 && <p className="soft">{t('notices.none')}</p>}
      <ul className="stack tight">
        {seat.settings.map((each) => (
          <li key={each.channel} className="stack tight">
            <span className="row apart">
              <span><b>{t(`notices.channel.${each.channel}`)}</b> · {each.address} · {told(each, words)}</span>
              <Button slim busy={remove.isPending} onClick={() => remove.mutate(each.channel)}>{t('notices.remove', { channel: t(`notices.channel.${each.channel}`) })}</Button>
            </span>
            {each.signingKey && <details className="folded"><summary>{t('notices.key')}</summary><p className="code">{each.signingKey}</p></details>}
          </li>
        ))}
      </ul>
      {remove.error && <Problem fault={remove.error} />}
      {channels.length > 0 && <ChannelForm seat={seat} name={name} channels={channels} onChanged={onChanged} />}
    </div>
  );
}

function told({ pace, quietFrom, quietUntil }: Setting, { t }: Words): string {
  const quiet = quietFrom === quietUntil ? '' : `, ${t('notices.quiet', { from: HOURS[quietFrom]!.label, until: HOURS[quietUntil]!.label })}`;
  return t(`notices.pace.${pace}`) + quiet;
}

function ChannelForm({ seat, name, channels, onChanged }: { seat: Seat; name: string; channels: readonly NoticeChannel[]; onChanged: () => void }) {
  const { t } = useWords();
  const [channel, setChannel] = useState<NoticeChannel>(channels[0]!);
  const [address, setAddress] = useState('');
  const [pace, setPace] = useState<NoticePace>('AT_ONCE');
  const [from, setFrom] = useState('21');
  const [until, setUntil] = useState('7');
  const set = useMutation({
    mutationFn: (setting: NewNoticeSettingInput) => ask(SetNoticeChannelDocument, { setting, key: newKey() }),
    onSuccess: () => { setAddress(''); say(t('notices.said.set')); onChanged(); },
  });
  return (
    <details className="folded">
      <summary>{t('notices.set')}</summary>
      <form className="stack tight" aria-label={`${t('notices.set')}: ${name}`} onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() !== '') set.mutate({ posting: seat.posting, channel, address: address.trim(), pace, quietFrom: Number(from), quietUntil: Number(until) });
      }}>
        <Choices across kind="radio" label={t('notices.channel')} chosen={[channel]} onChange={([value]) => setChannel(channels.find((each) => each === value) ?? channel)}
          options={channels.map((value) => ({ value, label: t(`notices.channel.${value}`) }))} />
        <TextField label={t(`notices.address.${channel}`)} hint={t('notices.address.hint')} autoComplete="off" maxLength={254} value={address} onChange={setAddress} />
        <Choices across kind="radio" label={t('notices.pace')} hint={t('notices.pace.hint')} chosen={[pace]} onChange={([value]) => setPace(value === 'DAILY' ? 'DAILY' : 'AT_ONCE')}
          options={(['AT_ONCE', 'DAILY'] as const).map((value) => ({ value, label: t(`notices.pace.${value}`) }))} />
        <SelectField label={t('notices.quietFrom')} hint={t('notices.quiet.hint')} value={from} options={HOURS} onChange={(value) => setFrom(value || '21')} />
        <SelectField label={t('notices.quietUntil')} value={until} options={HOURS} onChange={(value) => setUntil(value || '7')} />
        {set.error && <Problem fault={set.error} />}
        <div className="actions"><Button type="submit" busy={set.isPending}>{t('notices.save')}</Button></div>
      </form>
    </details>
  );
}
