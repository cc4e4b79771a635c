import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { InformationRequestsDocument, type InformationBox, type InformationRequestShownFragment } from '../gql/generated/graphql';
import { Box } from '../app/Box';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { day, dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { AskDialog } from './AskDialog';

/** What one's post has to answer; and for nodal posts what they asked, with how many departments have answered. */
export function InformationRequestsPage() {
  const { t } = useWords();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const nodal = me.posts.filter((post) => post.nodal && post.level !== 'LOCAL');
  return (
    <Page title={t('inquiry.title')} lead={t('inquiry.lead')}
      acts={nodal.length > 0 && <Button look="main" slim onClick={() => setAsking(true)}><Icon name="plus" />{t('inquiry.ask')}</Button>}>
      <Requests box="TO_ANSWER" />
      {nodal.length > 0 && <Requests box="ASKED" />}
      {asking && <AskDialog posts={nodal} onClose={() => setAsking(false)} />}
    </Page>
  );
}

function Requests({ box }: { box: InformationBox }) {
  const { t } = useWords();
  return (
    <Box id={`inquiries-${box}`} of={['information-requests', box]} title={t(`inquiry.box.${box}`)} none={t(`inquiry.none.${box}`)} what={t('inquiry.none.what')}
      list={async (after) => (await ask(InformationRequestsDocument, { box, after })).informationRequests} card={(request) => <Card request={request} />} />
  );
}

function Card({ request }: { request: InformationRequestShownFragment }) {
  const { t, of } = useWords();
  const answered = request.parts.filter((part) => part.answeredAt != null).length;
  return (
    <article className="card stack tight">
      <h3><Link to="/information-requests/$id" params={{ id: request.id }}>{request.establishment ? of(request.establishment.name) : t('inquiry.one')}</Link></h3>
      <p className="soft">{of(request.fromPost.name)}, {of(request.fromPost.office)} · {day(request.askedAt)}</p>
      <p>{request.question}</p>
      <p className="row"><span>{t('inquiry.by', { time: dayAndTime(request.answerBy) })}</span><span>{t('inquiry.share', { done: answered, all: request.parts.length })}</span></p>
    </article>
  );
}
