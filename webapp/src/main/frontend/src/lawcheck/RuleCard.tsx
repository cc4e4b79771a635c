import type { LawRuleShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { RuleFacts } from './RuleFacts';
import { shortened } from './fingerprint';

type Rule = LawRuleShownFragment;

/** One rule: what it demands by which law, who compared it, and what that sets off. */
export function RuleCard({ rule, department, names, onCompare }: {
  rule: Rule; department: string; names: ReadonlyMap<string, string>; onCompare: () => void;
}) {
  const { t, of } = useWords();
  const { duty, mine } = rule;
  const heading = `rule-${rule.department}-${duty.code}`;
  return (
    <article className="card stack tight" aria-labelledby={heading}>
      <div className="row apart">
        <h2 id={heading}>{of(duty.name)}</h2>
        <span className="soft small">{department} · <span className="code">{duty.code}</span></span>
      </div>
      <p className="row">
        <span className="badge">{duty.act}, {duty.section}</span>
        {duty.kind !== 'DUTY' && <span className="badge">{t(`dutyKind.${duty.kind}`)}</span>}
        <Standing rule={rule} />
      </p>
      <p>{t(meaning(rule))}</p>
      <RuleFacts rule={rule} names={names} />
      <Comparisons rule={rule} />
      {mine
        ? <p className="soft">{t(rule.settled ? 'lawcheck.mine.settled' : 'lawcheck.mine')}</p>
        : <div className="actions"><Button onClick={onCompare}>{t('lawcheck.compare')}</Button></div>}
    </article>
  );
}

function meaning({ settled, duty }: Rule) {
  if (duty.kind !== 'DUTY') return 'lawcheck.never';
  return settled ? 'lawcheck.breaches' : 'lawcheck.advises';
}

function Standing({ rule: { settled, checkedBy } }: { rule: Rule }) {
  const { t } = useWords();
  const [look, icon] = settled ? (['badge good', 'done'] as const) : checkedBy > 0 ? (['badge soon', 'clock'] as const) : (['badge', 'stop'] as const);
  return <span className={look}><Icon name={icon} />{t('lawcheck.comparedBy', { count: checkedBy })}</span>;
}

/** Whether two read the same text is told; that they read another is no fault, for a gazette and a web page are set differently. */
function Comparisons({ rule: { comparisons } }: { rule: Rule }) {
  const { t } = useWords();
  if (comparisons.length === 0) return null;
  const same = new Set(comparisons.map((each) => each.textHash)).size === 1;
  return (
    <details>
      <summary>{t('lawcheck.who', { count: comparisons.length })}</summary>
      <ul className="stack tight">
        {comparisons.map((each) => (
          <li key={each.checkedAt}>
            {t('lawcheck.by', { by: each.by, day: day(each.readOn) })} {each.source}<br />
            <span className="soft small">{t('lawcheck.fingerprint')}: <span className="code">{shortened(each.textHash)}</span></span>
          </li>
        ))}
      </ul>
      {comparisons.length > 1 && <p className="soft small">{t(same ? 'lawcheck.sameText' : 'lawcheck.otherText')}</p>}
    </details>
  );
}
