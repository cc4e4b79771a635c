import { Link } from '@tanstack/react-router';
import type { ConferenceHeadFragment } from '../gql/generated/graphql';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { LOOKS } from '../risk/levels';
import { TimeLeft } from '../referral/TimeLeft';

/** What is next in a conference, and until when; null where nothing is. */
export function nextOf(conference: ConferenceHeadFragment): string | null | undefined {
  switch (conference.status) {
    case 'PROPOSED': return conference.decideBy;
    case 'CONVENED': return conference.plannedAt;
    case 'HELD': return conference.followUpAt;
    default: return null;
  }
}

/** A conference in a list: why, where it stands, what is next. */
export function ConferenceCard({ file, conference }: { file: string; conference: ConferenceHeadFragment }) {
  const { t, of } = useWords();
  const next = nextOf(conference);
  return (
    <article className="card stack tight" aria-labelledby={`conference-${conference.id}`}>
      <div className="row apart">
        <h3 id={`conference-${conference.id}`}>
          <Link to="/cases/$id/conferences/$conference" params={{ id: file, conference: conference.id }}>{t(`conference.ground.${conference.ground}`)}</Link>
        </h3>
        <span className="row">
          {conference.risk && <span className={LOOKS[conference.risk]}>{t(`riskLevel.${conference.risk}`)}</span>}
          <span className="badge">{t(`conference.status.${conference.status}`)}</span>
        </span>
      </div>
      <p className="soft small">{of(conference.convener.name)}{conference.plannedAt && ` · ${dayAndTime(conference.heldAt ?? conference.plannedAt)}`}</p>
      {next && conference.convenes && <p className="row"><span>{t(`conference.next.${conference.status}`)}</span><TimeLeft until={next} /></p>}
    </article>
  );
}
