import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { CaseRiskDocument, type CaseRiskQuery } from '../gql/generated/graphql';
import { useCase } from '../case/useCase';
import { ConferenceCard } from '../conference/ConferenceCard';
import { ConveneDialog } from '../conference/ConveneDialog';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Empty, Loading, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { heldPosts, useMe } from '../session/session';
import { AssessDialog } from './AssessDialog';
import { AssessmentCard } from './AssessmentCard';

export type Instrument = CaseRiskQuery['riskInstruments'][number];

/** How great the danger was judged to be, for one's own department, and the conferences to which one was invited. */
export function RiskPage() {
  const { t } = useWords();
  const file = useCase();
  const acts = heldPosts(useMe()).length > 0 && file.status === 'OPEN';
  const [asking, setAsking] = useState<'assess' | 'convene'>();
  const read = useQuery({ queryKey: ['case', file.id, 'risk'], queryFn: () => ask(CaseRiskDocument, { case: file.id }) });
  if (read.isPending) return <Loading />;
  if (!read.data) return <Problem fault={read.error} again={() => void read.refetch()} />;
  const { case: { riskAssessments, conferences }, riskInstruments } = read.data;
  const close = () => setAsking(undefined);
  return (
    <div className="stack">
      <section className="stack tight" aria-labelledby="conferences">
        <div className="row apart">
          <h2 id="conferences">{t('conference.all')}</h2>
          {acts && <Button slim onClick={() => setAsking('convene')}><Icon name="plus" />{t('conference.convene')}</Button>}
        </div>
        {conferences.nodes.length === 0
          ? <Empty title={t('conference.none')}><p className="soft">{t('conference.none.what')}</p></Empty>
          : <ul className="stack tight">{conferences.nodes.map((each) => <li key={each.id}><ConferenceCard file={file.id} conference={each} /></li>)}</ul>}
      </section>
      <section className="stack tight" aria-labelledby="assessments">
        <div className="row apart">
          <h2 id="assessments">{t('risk.all')}</h2>
          {acts && riskInstruments.length > 0 && <Button slim onClick={() => setAsking('assess')}><Icon name="plus" />{t('risk.assess')}</Button>}
        </div>
        {riskAssessments.nodes.length === 0
          ? <Empty title={t('risk.none')}><p className="soft">{t('risk.none.what')}</p></Empty>
          : <ul className="stack tight">{riskAssessments.nodes.map((each) => <li key={each.id}><AssessmentCard file={file} assessment={each} /></li>)}</ul>}
        {riskAssessments.pageInfo.hasNextPage && <p className="soft small">{t('risk.older')}</p>}
      </section>
      {asking === 'assess' && <AssessDialog file={file} instruments={riskInstruments} onClose={close} />}
      {asking === 'convene' && <ConveneDialog file={file} onClose={close} />}
    </div>
  );
}
