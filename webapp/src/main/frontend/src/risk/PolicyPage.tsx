import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { RiskPolicyDocument, type PolicyShownFragment } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { useAdministeredState } from '../administration/administered';
import { Button } from '../design/Button';
import { Empty, Loading, Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { ThresholdsDialog } from './ThresholdsDialog';
import { LOOKS } from './levels';

/** The state's policy: by which questions a danger is judged, and from which score on it is of a level. */
export function PolicyPage() {
  const { t } = useWords();
  const state = useAdministeredState();
  const [changing, setChanging] = useState<PolicyShownFragment>();
  const read = useQuery({ queryKey: ['administration', 'risk', state], queryFn: async () => (await ask(RiskPolicyDocument, { state })).riskPolicy });
  return (
    <div className="stack">
      <p className="soft">{t('riskPolicy.lead')}</p>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data?.length === 0 && <Empty title={t('riskPolicy.none')} />}
      <ul className="stack">
        {read.data?.map((each) => <li key={each.code}><InstrumentCard instrument={each} onChange={() => setChanging(each)} /></li>)}
      </ul>
      {changing && <ThresholdsDialog instrument={changing} state={state} onClose={() => setChanging(undefined)} />}
    </div>
  );
}

function InstrumentCard({ instrument, onChange }: { instrument: PolicyShownFragment; onChange: () => void }) {
  const { t, of } = useWords();
  const book = useBook();
  const { code, version, department, name, guidance, questions, bands, order, source, marks } = instrument;
  const most = mostOf(instrument);
  return (
    <article className="card stack tight" aria-labelledby={`instrument-${code}`}>
      <div className="row apart">
        <h2 id={`instrument-${code}`}>{of(name)}</h2>
        <span className="soft small">{t('riskPolicy.version', { department: book.department(department), version })}</span>
      </div>
      <p>{of(guidance)}</p>
      {marks.length > 0 && <Notice kind="soon">{t('risk.proposal')}</Notice>}
      <dl className="facts">
        {bands.map((band, at) => (
          <div key={band.level}>
            <dt><span className={LOOKS[band.level]}>{t(`riskLevel.${band.level}`)}</span></dt>
            <dd>{t('riskPolicy.range', { from: band.from, until: (bands[at + 1]?.from ?? most + 1) - 1 })}</dd>
          </div>
        ))}
      </dl>
      <p className="small">{order ? t('riskPolicy.order', { order }) : t('riskPolicy.noOrder')}</p>
      <details>
        <summary>{t('riskPolicy.questions', { count: questions.length })}</summary>
        <dl className="facts">
          {questions.map((each) => <div key={each.code} className="wide"><dt>{of(each.words)}</dt><dd>{t('riskPolicy.weight', { weight: each.weight })}</dd></div>)}
        </dl>
        <p className="soft small">{t('riskPolicy.source', { source })}</p>
      </details>
      <div className="actions"><Button onClick={onChange}>{t('riskPolicy.set')}</Button></div>
    </article>
  );
}

/** The highest score that an instrument can give. */
export function mostOf(instrument: Pick<PolicyShownFragment, 'questions'>): number {
  return instrument.questions.reduce((sum, each) => sum + each.weight, 0);
}
