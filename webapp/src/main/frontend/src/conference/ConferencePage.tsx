import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { ConferenceByIdDocument, type ConferenceShownFragment } from '../gql/generated/graphql';
import { ActionCard } from '../action/ActionCard';
import { useCase } from '../case/useCase';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Loading, Problem } from '../design/states';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { PostLine } from '../referral/PostLine';
import { LOOKS } from '../risk/levels';
import { AnswerDialog } from './AnswerDialog';
import { ConveneDialog } from './ConveneDialog';
import { FollowUpDialog } from './FollowUpDialog';
import { HoldDialog } from './HoldDialog';
import { SetAsideDialog } from './SetAsideDialog';

const route = getRouteApi('/cases/$id/conferences/$conference');

/** One conference from its proposal to its follow-up, for those who were invited. */
export function ConferencePage() {
  const { t } = useWords();
  const { id, conference } = route.useParams();
  const read = useQuery({
    queryKey: ['case', id, 'conference', conference],
    queryFn: async () => (await ask(ConferenceByIdDocument, { id: conference })).caseConference,
  });
  if (read.isPending) return <Loading />;
  if (!read.data) return <Problem fault={read.error} again={() => void read.refetch()} />;
  return (
    <div className="stack">
      <p><Link className="button slim" to="/cases/$id/risk" params={{ id }}><Icon name="back" />{t('case.part.risk')}</Link></p>
      <Shown conference={read.data} />
    </div>
  );
}

type Asking = 'convene' | 'aside' | 'answer' | 'hold' | 'follow';

function Shown({ conference }: { conference: ConferenceShownFragment }) {
  const { t } = useWords();
  const file = useCase();
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  const { status, convenes } = conference;
  const mine = conference.invitees.find((each) => each.mine && !each.convenes) ?? conference.invitees.find((each) => each.mine);
  return (
    <>
      <h2>{t('conference.one')}</h2>
      <Facts conference={conference} />
      <div className="actions no-print">
        {convenes && status === 'PROPOSED' && <Button look="main" onClick={() => setAsking('convene')}>{t('conference.convene')}</Button>}
        {convenes && status === 'PROPOSED' && <Button onClick={() => setAsking('aside')}>{t('conference.aside')}</Button>}
        {mine && status === 'CONVENED' && <Button look={convenes ? 'plain' : 'main'} onClick={() => setAsking('answer')}>{t('conference.answer')}</Button>}
        {convenes && status === 'CONVENED' && <Button look="main" onClick={() => setAsking('hold')}>{t('conference.hold')}</Button>}
        {convenes && status === 'HELD' && <Button look="main" onClick={() => setAsking('follow')}>{t('conference.followUp')}</Button>}
      </div>
      {conference.agenda.length > 0 && (
        <section className="stack tight" aria-labelledby="agenda">
          <h3 id="agenda">{t('conference.agenda')}</h3>
          <ol className="card">{conference.agenda.map((point) => <li key={point}>{point}</li>)}</ol>
        </section>
      )}
      {conference.decisions.length > 0 && (
        <section className="stack tight" aria-labelledby="decisions">
          <h3 id="decisions">{t('conference.decisions')}</h3>
          <ul className="stack tight">{conference.decisions.map((each) => <li key={each.id}><ActionCard action={each} /></li>)}</ul>
        </section>
      )}
      {status !== 'PROPOSED' && status !== 'SET_ASIDE' && <Invited conference={conference} />}
      {asking === 'convene' && <ConveneDialog file={file} onClose={close} />}
      {asking === 'aside' && <SetAsideDialog conference={conference} onClose={close} />}
      {asking === 'answer' && mine && <AnswerDialog conference={conference} before={mine.answer ?? ''} onClose={close} />}
      {asking === 'hold' && <HoldDialog conference={conference} onClose={close} />}
      {asking === 'follow' && <FollowUpDialog conference={conference} onClose={close} />}
    </>
  );
}

function Facts({ conference }: { conference: ConferenceShownFragment }) {
  const { t } = useWords();
  const when = (label: Parameters<typeof t>[0], at: string | null | undefined) => at && <div><dt>{t(label)}</dt><dd>{dayAndTime(at)}</dd></div>;
  return (
    <dl className="facts card">
      <div><dt>{t('conference.ground')}</dt><dd>{t(`conference.ground.${conference.ground}`)}{conference.risk && <> <span className={LOOKS[conference.risk]}>{t(`riskLevel.${conference.risk}`)}</span></>}</dd></div>
      <div><dt>{t('conference.state')}</dt><dd>{t(`conference.status.${conference.status}`)}{conference.setAsideReason && ` · ${t(`setAside.${conference.setAsideReason}`)}`}</dd></div>
      <div><dt>{t('conference.convener')}</dt><dd><PostLine post={conference.convener} /></dd></div>
      {conference.status === 'PROPOSED' && when('conference.decideBy', conference.decideBy)}
      {when('conference.plannedAt', conference.plannedAt)}
      {when('conference.returnsDueAt', conference.returnsDueAt)}
      {when('conference.heldAt', conference.heldAt)}
      {when('conference.followUpAt', conference.followUpAt)}
      {conference.basis && <div><dt>{t('conference.basis')}</dt><dd>{t(`basis.${conference.basis}`)}{conference.basisReference && ` · ${conference.basisReference}`}</dd></div>}
    </dl>
  );
}

function Invited({ conference }: { conference: ConferenceShownFragment }) {
  const { t } = useWords();
  return (
    <section className="stack tight" aria-labelledby="invited">
      <h3 id="invited">{t('conference.invited')}</h3>
      <ul className="stack tight">
        {conference.invitees.map((each) => (
          <li key={each.post.id} className="card stack tight">
            <div className="row apart">
              <PostLine post={each.post} />
              <span className="row">
                {each.convenes && <span className="badge">{t('conference.convenes')}</span>}
                {each.present != null && <span className={each.present ? 'badge good' : 'badge soon'}>{t(each.present ? 'conference.present' : 'conference.absent')}</span>}
                {each.missing && <span className="badge late">{t('conference.missing')}</span>}
              </span>
            </div>
            {each.answer && <p className="as-typed">{each.answer}</p>}
            {each.answeredAt
              ? <p className="soft small">{t('conference.answeredAt', { at: dayAndTime(each.answeredAt) })}</p>
              : !each.convenes && !each.missing && <p className="soft small">{t('conference.waiting')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
