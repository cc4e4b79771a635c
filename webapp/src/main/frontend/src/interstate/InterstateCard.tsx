import { Link } from '@tanstack/react-router';
import type { InterstateShownFragment } from '../gql/generated/graphql';
import { useWords } from '../messages/words';
import { InterstateBadge } from './InterstateBadge';

/** One referral in a list: what was asked, the other state's office, and how it stands. */
export function InterstateCard({ referral }: { referral: InterstateShownFragment }) {
  const { of } = useWords();
  const other = referral.sent ? referral.toPost : referral.fromPost;
  return (
    <article className="card stack tight">
      <h3><Link className="code" to="/interstate/$id" params={{ id: referral.id }}>{referral.number}</Link></h3>
      <p>{of(referral.serviceName)}</p>
      <p className="soft small">{of(other.name)}, {of(other.office)}, {of(other.state)}</p>
      <InterstateBadge referral={referral} />
    </article>
  );
}
