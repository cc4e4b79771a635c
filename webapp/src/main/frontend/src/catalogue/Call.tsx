import { useWords } from '../messages/words';
import { Icon } from '../design/icons';
import type { Helpline } from './catalogue';

/** A number to touch and call, a page to open, or where the counter is. */
export function Call({ helpline: { name, kind, address } }: { helpline: Pick<Helpline, 'name' | 'kind' | 'address'> }) {
  const { of } = useWords();
  switch (kind) {
    case 'PHONE': return <a className="button call" href={`tel:${address.replace(/[^\d+]/g, '')}`}><Icon name="phone" /><span>{of(name)}</span> <b>{address}</b></a>;
    case 'WEB': return <a className="button" href={/^https?:/.test(address) ? address : `https://${address}`} rel="noreferrer noopener">{of(name)} <span className="soft">{address}</span></a>;
    case 'APP':
    case 'COUNTER': return <p><b>{of(name)}</b>: {address}</p>;
  }
}
