import { useState } from 'react';
import type { FindingShownFragment } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { DecideFindingDialog } from './DecideFindingDialog';

/** What was found, whose it is to decide until when, what was decided, and what came of it. */
export function FindingCard({ finding }: { finding: FindingShownFragment }) {
  const { t, of } = useWords();
  const book = useBook();
  const [deciding, setDeciding] = useState(false);
  return (
    <article className="card stack tight" aria-label={of(finding.name)}>
      <p className="row"><State finding={finding} /><span>{t('finding.decideBy', { day: day(finding.decideBy) })}</span></p>
      <h3>{of(finding.name)}</h3>
      {finding.establishment && <p>{of(finding.establishment.name)} <span className="code">{finding.establishment.code}</span></p>}
      {finding.aboutAddress
        ? <p>{t('finding.cases')} <span className="row">{finding.caseNumbers.map((number) => <span key={number} className="code">{number}</span>)}</span></p>
        : finding.caseNumber && <p>{t('finding.case')} <span className="code">{finding.caseNumber}</span></p>}
      {finding.reportedBy && <p className="soft">{t('finding.reportedBy', { post: `${of(finding.reportedBy.name)}, ${of(finding.reportedBy.office)}` })}</p>}
      {finding.aboutChild && <p className="small">{t('finding.child', { day: day(finding.keptUntil) })}</p>}
      {finding.aboutAddress && <p className="small">{t('finding.address', { day: day(finding.keptUntil) })}</p>}
      <p className="soft small">{book.department(finding.department)} · {t('finding.owner', { post: of(finding.owner.name) })} · {t('finding.foundOn', { day: day(finding.foundOn) })}</p>
      {finding.referredBy && <p className="soft small">{t('finding.referredBy', { post: of(finding.referredBy.name) })}</p>}
      {finding.decision && (
        <p>
          <b>{t(`finding.decision.${finding.decision}`)}</b>
          {finding.measure && `: ${of(finding.measure)}`}
          {finding.reason && `: ${t(`finding.reason.${finding.reason}`)}`}
          {finding.decision === 'REFER' && `: ${t(finding.inspected ? 'finding.inspected' : 'finding.waits')}`}
        </p>
      )}
      {finding.decision && <Result finding={finding} />}
      {finding.mayDecide && <p className="actions no-print"><Button look="main" slim onClick={() => setDeciding(true)}>{t('finding.decide')}</Button></p>}
      {deciding && <DecideFindingDialog finding={finding} onClose={() => setDeciding(false)} />}
    </article>
  );
}

function State({ finding }: { finding: FindingShownFragment }) {
  const { t } = useWords();
  if (finding.late) return <span className="badge late"><Icon name="late" />{t('finding.late')}</span>;
  if (finding.decision) return <span className="badge good"><Icon name="done" />{t('finding.decided')}</span>;
  return <span className="badge soon"><Icon name="clock" />{t('finding.open')}</span>;
}

/** As the platform reckoned it; nobody enters it. */
function Result({ finding }: { finding: FindingShownFragment }) {
  const { t, of } = useWords();
  if (!finding.result) return <p className="soft small">{t('finding.result.none')}</p>;
  return (
    <p className="small">
      {t('finding.result')}: <b>{t(`finding.result.${finding.result}`, { count: finding.resultCount ?? 0 })}</b>
      {finding.resultStatus && ` (${of(finding.resultStatus)})`}
      {finding.measuredOn && ` · ${t(finding.resultFinal ? 'finding.result.final' : 'finding.result.soFar', { day: day(finding.measuredOn) })}`}
    </p>
  );
}
