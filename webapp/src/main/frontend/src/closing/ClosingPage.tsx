import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { CaseClosingsDocument, type SafetyCheckShownFragment } from '../gql/generated/graphql';
import { useCase } from '../case/useCase';
import { Button } from '../design/Button';
import { Empty, Loading, Problem } from '../design/states';
import { day, dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { TimeLeft } from '../referral/TimeLeft';
import { SafetyCheckDialog } from './SafetyCheckDialog';

/** What came of the case, and when she is asked how she is: for the department that closed it. */
export function ClosingPage() {
  const { t } = useWords();
  const file = useCase();
  const read = useQuery({ queryKey: ['case', file.id, 'closings'], queryFn: async () => (await ask(CaseClosingsDocument, { case: file.id })).case });
  if (read.isPending) return <Loading />;
  if (!read.data) return <Problem fault={read.error} again={() => void read.refetch()} />;
  const { outcomes, safetyChecks } = read.data;
  const code = (person: string) => file.persons.nodes.find((each) => each.id === person)?.code ?? '';
  return (
    <div className="stack">
      <section className="stack tight" aria-labelledby="checks">
        <h2 id="checks">{t('closing.checks')}</h2>
        {safetyChecks.length === 0 && <Empty title={t('closing.checks.none')}><p className="soft">{t('closing.checks.none.what')}</p></Empty>}
        <ul className="stack tight">{safetyChecks.map((each) => <li key={each.id}><Check check={each} code={code(each.person)} /></li>)}</ul>
      </section>
      <section className="stack tight" aria-labelledby="outcomes">
        <h2 id="outcomes">{t('closing.outcomes')}</h2>
        {outcomes.length === 0 && <p className="soft">{t('closing.outcomes.none')}</p>}
        <ul className="stack tight">
          {outcomes.map((each) => (
            <li key={each.id} className="card stack tight">
              <h3><span className="code">{code(each.person)}</span> · {dayAndTime(each.at)}</h3>
              <dl className="facts">
                {each.outcomes.map((outcome) => (
                  <div key={outcome.kind}>
                    <dt>{t(`outcomeKind.${outcome.kind}`)}</dt>
                    <dd>{t(`outcomeResult.${outcome.result}`)}{outcome.on && ` · ${day(outcome.on)}`}{outcome.reason && ` · ${outcome.reason}`}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Check({ check, code }: { check: SafetyCheckShownFragment; code: string }) {
  const { t } = useWords();
  const [closing, setClosing] = useState(false);
  return (
    <article className="card stack tight" aria-labelledby={`check-${check.id}`}>
      <div className="row apart">
        <h3 id={`check-${check.id}`}>{t('closing.check', { days: check.days })} · <span className="code">{code}</span></h3>
        {check.status === 'OPEN'
          ? <TimeLeft until={check.dueAt} />
          : <span className="badge">{check.result ? t(`checkResult.${check.result}`) : t(`checkStatus.${check.status}`)}</span>}
      </div>
      <p>{t(`means.${check.means}`)}{check.checkedAt && ` · ${dayAndTime(check.checkedAt)}`}</p>
      {check.note && <p className="as-typed">{check.note}</p>}
      {check.result === 'NOT_SAFE' && <p className="soft">{t('closing.notSafe')}</p>}
      {check.mayClose && <div className="actions no-print"><Button look="main" slim onClick={() => setClosing(true)}>{t('closing.check.tell')}</Button></div>}
      {closing && <SafetyCheckDialog check={check} onClose={() => setClosing(false)} />}
    </article>
  );
}
