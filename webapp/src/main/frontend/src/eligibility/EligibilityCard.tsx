import type { ReactNode } from 'react';
import { Button } from '../design/Button';
import { Icon, type IconName } from '../design/icons';
import { useWords } from '../messages/words';
import type { EligibilityShownFragment } from '../gql/generated/graphql';
import { QuestionField } from './QuestionField';
import type { Question, Typed } from './answers';
import './eligibility.css';

export type Eligibility = EligibilityShownFragment;
type Reason = Eligibility['reasons'][number];

/** The questions that can be answered in place, what was typed so far, and how to see what that settles. */
export type Asking = { questions: readonly Question[]; typed: Typed; onType: (path: string, typed: Typed[string]) => void; busy: boolean; onSettle: () => void };

const OUTCOMES = { ELIGIBLE: ['good', 'done'], NEED_TO_KNOW: ['soon', 'question'], NOT_ELIGIBLE: ['', 'stop'] } as const;
const STATES = { MET: 'done', NOT_KNOWN: 'question', NOT_MET: 'stop' } satisfies Record<Reason['met'], IconName>;

/** One scheme for one person: how it stands and, criterion by criterion, why. */
export function EligibilityCard({ eligibility: { scheme, name, outcome, reasons }, department, asking, act }: {
  eligibility: Pick<Eligibility, 'scheme' | 'name' | 'outcome' | 'reasons'>; department: string; asking: Asking; act?: ReactNode;
}) {
  const { t, of } = useWords();
  const [look, icon] = OUTCOMES[outcome];
  const open = reasons.filter((reason) => reason.met !== 'MET');
  const asks = open.some((reason) => reason.questions.length > 0);
  return (
    <article className="card stack tight">
      <div className="row apart">
        <h3>{of(name)}</h3>
        <span className={`badge ${look}`}><Icon name={icon} />{t(`outcomeOf.${outcome}`)}</span>
      </div>
      <p className="soft">{department}</p>
      {open.length > 0 && (
        <details className="folded" open={outcome === 'NOT_ELIGIBLE'}>
          <summary>{t(outcome === 'NOT_ELIGIBLE' ? 'eligibility.notMet' : 'eligibility.open', { count: open.length })}</summary>
          <ul className="stack tight">{open.map((reason) => <ReasonShown key={reason.criterion} scheme={scheme} reason={reason} asking={asking} />)}</ul>
          {asks && <p className="no-print"><Button slim busy={asking.busy} onClick={asking.onSettle}>{t('eligibility.settle')}</Button></p>}
        </details>
      )}
      {reasons.length > open.length && (
        <details className="folded">
          <summary>{t('eligibility.met', { count: reasons.length - open.length })}</summary>
          <ul className="stack tight">{reasons.filter((reason) => reason.met === 'MET').map((reason) => <ReasonShown key={reason.criterion} scheme={scheme} reason={reason} asking={asking} />)}</ul>
        </details>
      )}
      {act && <div className="actions no-print">{act}</div>}
    </article>
  );
}

function ReasonShown({ scheme, reason, asking }: { scheme: string; reason: Reason; asking: Asking }) {
  const { t, of } = useWords();
  return (
    <li className="reason">
      <Icon name={STATES[reason.met]} />
      <div>
        <span className="unseen">{t(`criterionState.${reason.met}`)}: </span>{of(reason.name)}
        {' '}<span className="soft small" lang="en">({reason.act}, {reason.section})</span>
        {reason.questions.length > 0 && (
          <ul className="questions">
            {reason.questions.map(({ path, question }) => {
              const asked = asking.questions.find((each) => each.path === path);
              return (
                <li key={path}>
                  {asked ? <QuestionField id={`${scheme}-${reason.criterion}-${path}`} question={asked} typed={asking.typed[path]} onChange={(typed) => asking.onType(path, typed)} /> : of(question)}
                </li>
              );
            })}
          </ul>
        )}
        {reason.met !== 'NOT_KNOWN' && reason.facts.length > 0 && (
          <p className="soft small">{t('eligibility.by', { facts: reason.facts.map((each) => of(each.question)).join(' · ') })}</p>
        )}
      </div>
    </li>
  );
}
