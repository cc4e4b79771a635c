import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useAct } from '../app/useAct';
import { ask } from '../gql/ask';
import { PacketByEntryDocument, SendPacketDocument, type Language } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Choices } from '../design/fields';
import { Page } from '../design/Page';
import { Empty, Loading, Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { PacketItem } from './PacketItem';
import { canBeSent, chosen, lacksPost, ticked, type Choice, type Packet } from './packets';
import { SourceLine } from './SourceLine';
import './packet.css';

const route = getRouteApi('/packets/$entry');

/** All that must be told because of one entry: what goes is ticked already, and one press sends all of it. */
export function PacketPage() {
  const { t, of } = useWords();
  const { entry } = route.useParams();
  const read = useQuery({ queryKey: ['packets', entry], queryFn: async () => (await ask(PacketByEntryDocument, { entry })).packet });
  if (read.isPending) return <Page title={t('packet.title')}><Loading /></Page>;
  if (!read.data) return <Page title={t('packet.title')}><Problem fault={read.error} again={() => void read.refetch()} /></Page>;
  const packet = read.data;
  return (
    <Page title={of(packet.name)} lead={<>{packet.number && `${t('packet.of', { number: packet.number })} · `}{t('case.one')}{' '}
      <Link to="/cases/$id" params={{ id: packet.caseFile }} className="code">{packet.caseNumber}</Link></>}>
      {packet.imported && <SourceLine source={packet.imported} />}
      <p><Link to="/cases/$id/forms/$form" params={{ id: packet.caseFile, form: packet.form }} search={{ entry: packet.entry }}>{t('packet.reference.see')}</Link></p>
      <Sending packet={packet} />
      <Rest packet={packet} />
    </Page>
  );
}

function Sending({ packet }: { packet: Packet }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [choice, setChoice] = useState<Choice>({ left: [], posts: {} });
  const [language, setLanguage] = useState<Language>('HI');
  const [tried, setTried] = useState(false);
  const act = useAct(
    (_: void, key) => ask(SendPacketDocument, { entry: packet.entry, intimations: chosen(packet, choice), language, key }),
    t('packet.said.sent'),
    ['packets', 'case', 'my-day', 'outbox'],
  );
  const open = packet.items.filter(canBeSent);
  const going = ticked(packet, choice);
  if (open.length === 0) return <Empty title={t('packet.allSent')} />;
  const send = () => {
    setTried(true);
    if (!going.some((item) => lacksPost(item, choice))) {
      act.mutate(undefined, { onSuccess: (sent) => client.setQueryData(['packets', packet.entry], sent.sendPacket) });
    }
  };
  const tick = (code: string, on: boolean) =>
    setChoice({ ...choice, left: on ? choice.left.filter((each) => each !== code) : [...choice.left, code] });
  return (
    <section className="stack" aria-labelledby="due">
      <h2 id="due">{t('packet.due')}</h2>
      <p className="soft">{t('packet.due.what')}</p>
      <ul className="stack tight">
        {open.map((item) => (
          <li key={item.code}>
            <PacketItem packet={packet} item={item} tick={{ on: !choice.left.includes(item.code), change: (on) => tick(item.code, on) }}
              post={{ chosen: choice.posts[item.code] ?? '', change: (post) => setChoice({ ...choice, posts: { ...choice.posts, [item.code]: post } }),
                fault: tried && going.includes(item) && lacksPost(item, choice) ? t('packet.choose.missing') : undefined }} />
          </li>
        ))}
      </ul>
      <Choices kind="radio" label={t('packet.language')} across chosen={[language]} onChange={([picked]) => setLanguage(picked as Language)}
        options={[{ value: 'HI', label: t('letterLanguage.HI') }, { value: 'EN', label: t('letterLanguage.EN') }]} />
      {act.error && <Problem fault={act.error} />}
      <div className="actions"><Button look="main" busy={act.isPending} disabled={going.length === 0} onClick={send}>{t('packet.send', { count: going.length })}</Button></div>
    </section>
  );
}

/** What cannot go yet and why, and what has gone with its receipt. */
function Rest({ packet }: { packet: Packet }) {
  const { t } = useWords();
  const sent = packet.items.filter((item) => item.standing === 'SENT');
  const waiting = packet.items.filter((item) => !canBeSent(item) && item.standing !== 'SENT');
  return (
    <>
      {waiting.length > 0 && (
        <section className="stack tight" aria-labelledby="waiting">
          <h2 id="waiting">{t('packet.waiting')}</h2>
          <ul className="stack tight">{waiting.map((item) => <li key={item.code}><PacketItem packet={packet} item={item} /></li>)}</ul>
        </section>
      )}
      {sent.length > 0 && (
        <section className="stack tight" aria-labelledby="sent">
          <h2 id="sent">{t('packet.sent')}</h2>
          <Notice kind="good"><Link to="/cases/$id/letters" params={{ id: packet.caseFile }}>{t('packet.letters')}</Link></Notice>
          <ul className="stack tight">{sent.map((item) => <li key={item.code}><PacketItem packet={packet} item={item} /></li>)}</ul>
        </section>
      )}
    </>
  );
}
