import { Link } from '@tanstack/react-router';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Notice } from '../design/states';
import { Table } from '../design/Table';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { useCase } from './useCase';
import './summary.css';

/** A case on one sheet of paper: codes, offices and days. Neither what it is about nor who anybody is stands on it. */
export function SummaryPage() {
  const { t, of } = useWords();
  const file = useCase();
  const survivors = file.persons.nodes.filter((person) => person.role === 'SURVIVOR').map((person) => person.code);
  const shown = (at: string | null | undefined) => (at ? day(at) : '—');
  return (
    <section className="stack summary" aria-labelledby="summary">
      <div className="row apart no-print">
        <h2 id="summary">{t('summary.title')}</h2>
        <div className="actions">
          <Link className="button slim" to="/cases/$id" params={{ id: file.id }}><Icon name="back" />{t('case.part.overview')}</Link>
          <Button slim look="main" onClick={() => print()}><Icon name="print" />{t('act.print')}</Button>
        </div>
      </div>
      <div className="no-print"><Notice>{t('summary.what')}</Notice></div>
      <article className="card stack">
        <h3 className="code">{file.number}</h3>
        <dl className="facts">
          <div><dt>{t('case.survivor')}</dt><dd className="code">{survivors.join(', ') || '—'}</dd></div>
          <div><dt>{t('case.stage')}</dt><dd>{t(`caseStatus.${file.status}`)}</dd></div>
          <div><dt>{t('case.openedAt')}</dt><dd>{day(file.openedAt)}</dd></div>
          {file.closedAt && <div><dt>{t('case.closedAt')}</dt><dd>{day(file.closedAt)}</dd></div>}
          <div><dt>{t('case.owner')}</dt><dd>{of(file.ownerPost.name)}, {of(file.ownerPost.office)}</dd></div>
        </dl>
        {file.referrals.nodes.length > 0 && (
          <Table heads={[t('summary.office'), t('summary.asked'), t('summary.acknowledged'), t('summary.ended')]}>
            {file.referrals.nodes.map((each) => (
              <tr key={each.id}>
                <th scope="row">{of(each.toPost.office)}</th>
                <td data-label={t('summary.asked')}>{shown(each.sentAt)}</td>
                <td data-label={t('summary.acknowledged')}>{shown(each.acknowledgedAt)}</td>
                <td data-label={t('summary.ended')}>{shown(each.endedAt)}</td>
              </tr>
            ))}
          </Table>
        )}
      </article>
    </section>
  );
}
