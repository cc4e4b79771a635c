import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { AnswerInformationRequestDocument, InformationRequestByIdDocument, type InformationRequestShownFragment, type PartStatus } from '../gql/generated/graphql';
import { useAct } from '../app/useAct';
import { Button } from '../design/Button';
import { LongTextField } from '../design/fields';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Loading, Notice, Problem } from '../design/states';
import { day, dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';

const route = getRouteApi('/information-requests/$id');

const LOOKS: Record<PartStatus, string> = {
  WAITING: 'badge soon', MISSING: 'badge late', ANSWERED: 'badge good', NOTHING_HELD: 'badge', EXPIRED: 'badge',
};

type Part = InformationRequestShownFragment['parts'][number];

/** The question with its order; each department's answer with who gave it and when, and which is missing. */
export function InformationRequestPage() {
  const { t, of } = useWords();
  const { id } = route.useParams();
  const read = useQuery({ queryKey: ['information-request', id], queryFn: async () => (await ask(InformationRequestByIdDocument, { id })).informationRequest });
  const back = <Link className="button slim" to="/information-requests"><Icon name="back" />{t('inquiry.all')}</Link>;
  if (read.isPending) return <Page title={t('inquiry.one')} acts={back}><Loading /></Page>;
  if (!read.data) return <Page title={t('inquiry.one')} acts={back}><Problem fault={read.error} again={() => void read.refetch()} /></Page>;
  const request = read.data;
  const title = request.establishment ? `${of(request.establishment.name)} (${request.establishment.code})` : t('inquiry.one');
  return (
    <Page title={title} lead={request.question} acts={back}>
      <section className="card">
        <dl className="facts">
          <div><dt>{t('inquiry.from')}</dt><dd>{of(request.fromPost.name)}, {of(request.fromPost.office)}</dd></div>
          <div><dt>{t('inquiry.order')}</dt><dd>{request.order.authority}, {request.order.number}, {day(request.order.date)}</dd></div>
          <div><dt>{t('inquiry.answerBy')}</dt><dd>{dayAndTime(request.answerBy)}</dd></div>
          <div><dt>{t('inquiry.validUntil')}</dt><dd>{day(request.validUntil)}</dd></div>
        </dl>
      </section>
      <ul className="stack">{request.parts.map((part) => <li key={part.department}><PartCard request={request} part={part} /></li>)}</ul>
    </Page>
  );
}

function PartCard({ request, part }: { request: InformationRequestShownFragment; part: Part }) {
  const { t, of } = useWords();
  return (
    <article className="card stack tight">
      <h2>{of(part.departmentName)}</h2>
      <p className="row">
        <span className={LOOKS[part.status]}>{t(`inquiry.status.${part.status}`)}</span>
        <span className="soft">{of(part.post.name)}, {of(part.post.office)}{part.answeredAt && ` · ${dayAndTime(part.answeredAt)}`}</span>
      </p>
      {part.answer && <p className="as-typed">{part.answer}</p>}
      {part.mine && !part.answeredAt && <AnswerForm id={request.id} />}
    </article>
  );
}

function AnswerForm({ id }: { id: string }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const act = useAct((answer: string | null, key) => ask(AnswerInformationRequestDocument, { id, answer, key }), t('inquiry.said.answered'), ['information-requests', 'information-request']);
  const send = () => {
    const words = text.trim();
    setMissing(!words);
    if (words) act.mutate(words);
  };
  return (
    <div className="stack tight">
      <Notice>{t('inquiry.answer.what')}</Notice>
      {act.error && <Problem fault={act.error} />}
      <LongTextField label={t('inquiry.answer')} hint={t('inquiry.answer.hint')} maxLength={4000} value={text} fault={missing ? t('form.fault.missing') : undefined} onChange={setText} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('inquiry.answer.send')}</Button>
        <Button busy={act.isPending} onClick={() => act.mutate(null)}>{t('inquiry.answer.nothing')}</Button>
      </div>
    </div>
  );
}
