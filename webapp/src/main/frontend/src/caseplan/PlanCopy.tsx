import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { CasePlanShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import './caseplan.css';

/** Her own copy, in Hindi whatever the officer's language is, and only where she wants one: a paper may betray her. */
export function PlanCopy({ plan, code }: { plan: CasePlanShownFragment; code: string }) {
  const { t } = useWords();
  const [printed, setPrinted] = useState(false);
  if (!plan.copyWanted) return <p className="soft small no-print">{t('casePlan.noCopy')}</p>;
  const items = plan.items.filter((item) => item.outcome !== 'DROPPED');
  const print = () => {
    flushSync(() => setPrinted(true));
    window.print();
    setPrinted(false);
  };
  return (
    <div className="stack tight">
      <p className="no-print"><Button slim onClick={print}><Icon name="print" />{t('casePlan.print')}</Button></p>
      <article className={printed ? 'card plan-copy printed' : 'card plan-copy'} lang="hi" aria-label={t('casePlan.herCopy')}>
        <p><span className="code">{code}</span></p>
        <ol>{items.map((item) => <li key={item.id}>{item.text} ({item.owner.name.hi}, {day(item.dueAt)})</li>)}</ol>
      </article>
    </div>
  );
}
