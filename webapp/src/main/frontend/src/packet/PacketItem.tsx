import { Link } from '@tanstack/react-router';
import { useBook } from '../app/book';
import { SelectField } from '../design/fields';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { PostLine } from '../referral/PostLine';
import { TimeLeft } from '../referral/TimeLeft';
import { canBeSent, type Intimation, type Packet } from './packets';

type Ticking = { on: boolean; change: (on: boolean) => void };
type Choosing = { chosen: string; change: (post: string) => void; fault: string | undefined };

/** One intimation: what, by which law, to whom and until when; to be ticked, or with what it waits for, or its receipt. */
export function PacketItem({ packet, item, tick, post }: { packet: Packet; item: Intimation; tick?: Ticking; post?: Choosing }) {
  const { t, of } = useWords();
  const heading = `intimation-${item.code}`;
  return (
    <article className={item.duty?.late && item.duty.standing === 'OPEN' ? 'card intimation late' : 'card intimation'} aria-labelledby={heading}>
      <div className="row apart">
        {tick
          ? <label className="choice"><input type="checkbox" checked={tick.on} onChange={(event) => tick.change(event.target.checked)} /><b id={heading}>{of(item.name)}</b></label>
          : <h3 id={heading}>{of(item.name)}</h3>}
        {item.duty?.standing === 'OPEN' && <TimeLeft until={item.duty.due} />}
      </div>
      <p><span className="badge">{item.act}, {item.section}</span>{' '}
        {!item.settled && <span className="badge">{t('packet.unverified')}</span>}</p>
      {item.recipient && <p className="small"><span className="soft">{t('packet.to')}</span> {of(item.recipient)}</p>}
      {item.posts.length === 1 && <p className="small"><span className="soft">{t('packet.to')}</span> <PostLine post={item.posts[0]!} /></p>}
      {post && item.standing === 'CHOOSE_POST' && (
        <SelectField label={t('packet.choose')} value={post.chosen} fault={post.fault} onChange={post.change}
          options={item.posts.map((each) => ({ value: each.id, label: `${of(each.name)}, ${of(each.office)}` }))} />
      )}
      {item.note && <p className="soft small">{of(item.note)}</p>}
      {item.receipt
        ? <Receipt receipt={item.receipt} />
        : !canBeSent(item) && <Waiting packet={packet} item={item} />}
    </article>
  );
}

function Receipt({ receipt }: { receipt: NonNullable<Intimation['receipt']> }) {
  const { t } = useWords();
  return (
    <dl className="facts">
      <div><dt>{t('packet.receipt')}</dt><dd className="code">{receipt.number}</dd></div>
      <div><dt>{t('packet.sentAt')}</dt><dd>{dayAndTime(receipt.at)}
        {receipt.referral && <><br /><Link className="small" to="/referrals/$id" params={{ id: receipt.referral }}>
          {receipt.acknowledgedAt ? t('packet.acknowledged', { at: dayAndTime(receipt.acknowledgedAt) }) : t('packet.notAcknowledged')}</Link></>}</dd></div>
    </dl>
  );
}

/** Why it cannot go, and the way to what it waits for. */
function Waiting({ packet, item }: { packet: Packet; item: Intimation }) {
  const { t } = useWords();
  const book = useBook();
  const params = { id: packet.caseFile };
  if (item.standing === 'NEEDS_ENTRY' && item.form) {
    return <p>{t('packetStanding.NEEDS_ENTRY')}{' '}
      <Link to="/cases/$id/forms/$form" params={{ ...params, form: item.form }}>{book.form(item.form)}</Link></p>;
  }
  if (item.standing === 'NEEDS_CONSENT') {
    return <p>{t('packetStanding.NEEDS_CONSENT')} · <Link to="/cases/$id/people" params={params}>{t('packet.toConsents')}</Link></p>;
  }
  return <p><span className="badge">{t(item.standing === 'DONE' ? 'packetStanding.DONE' : 'packetStanding.NO_POST')}</span></p>;
}
