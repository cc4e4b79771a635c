import { rupees } from '../messages/money';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import type { Scheme } from './catalogue';
import { Marks } from './parts';

type Amount = Scheme['benefits'][number]['amounts'][number];

/** The sums of a benefit with the days in which they hold; nothing where it is given in kind. */
export function Amounts({ of: amounts }: { of: readonly Amount[] }) {
  const { t } = useWords();
  if (amounts.length === 0) return null;
  return (
    <ul>
      {amounts.map((amount, at) => (
        <li key={at}>
          <b className="sum">{amount.atLeast === amount.atMost ? rupees(amount.atMost) : `${rupees(amount.atLeast)} – ${rupees(amount.atMost)}`}</b>
          {' '}{t(`catalogue.per.${amount.per}`)}
          {amount.from && <span className="soft"> {t('catalogue.from', { day: day(amount.from) })}</span>}
          {amount.until && <span className="soft"> {t('catalogue.until', { day: day(amount.until) })}</span>}
          <Marks marks={amount.marks} />
        </li>
      ))}
    </ul>
  );
}
