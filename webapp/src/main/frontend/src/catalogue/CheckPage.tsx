import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { send } from '../gql/ask';
import { Button } from '../design/Button';
import { Page } from '../design/Page';
import { Empty, Loading, Notice, Problem } from '../design/states';
import { EligibilityCard, type Asking } from '../eligibility/EligibilityCard';
import { QuestionField } from '../eligibility/QuestionField';
import { facts, isWrong, type Typed } from '../eligibility/answers';
import { NO_QUESTIONS, useQuestions, useTyped } from '../eligibility/useTyped';
import { useWords } from '../messages/words';
import type { EligibilityOutcome, EligibilityQuery } from './generated/graphql';
import { useOpenOnPaper } from './catalogue';
import { useChosenState } from './states';

const FIRST = 8;
const POSSIBLE: readonly EligibilityOutcome[] = ['ELIGIBLE', 'NEED_TO_KNOW'];

/** What somebody can get, by what she tells here and nowhere else: no sign-in, nothing kept, nothing in the address. */
export function CheckPage() {
  const state = useChosenState();
  // Another state asks other questions: nothing of the first is carried over.
  return <Check key={state.code} />;
}

function Check() {
  const { t } = useWords();
  const state = useChosenState();
  const read = useQuestions(state.code);
  const questions = read.data ?? NO_QUESTIONS;
  const { typed, asked, onType, settle } = useTyped(state.code);
  const [all, setAll] = useState(false);
  const [shown, setShown] = useState(false);
  useOpenOnPaper();
  const inSight = questions.filter((question, at) => all || at < FIRST || typed[question.path] !== undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = questions.find((question) => isWrong(question, typed[question.path]));
    if (wrong) {
      document.getElementById(`about-${wrong.path}`)?.focus();
      return;
    }
    setShown(true);
    settle();
  };
  return (
    <Page title={t('eligibility.title')} lead={t('eligibility.lead')}>
      <Notice>{t('eligibility.keptNowhere')}</Notice>
      {read.isPending && <Loading />}
      {read.error && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && questions.length === 0 && <Empty title={t('catalogue.none')}><p className="soft">{t('catalogue.noneWhy')}</p></Empty>}
      {questions.length > 0 && <form className="card stack" onSubmit={submit} noValidate aria-labelledby="about">
        <h2 id="about">{t('eligibility.questions')}</h2>
        {inSight.map((question) => (
          <QuestionField key={question.path} id={`about-${question.path}`} question={question} typed={typed[question.path]} onChange={(answer) => onType(question.path, answer)} />
        ))}
        <div className="actions no-print">
          <Button type="submit" look="main">{t('eligibility.show')}</Button>
          {inSight.length < questions.length && <Button onClick={() => setAll(true)}>{t('eligibility.more', { count: questions.length - inSight.length })}</Button>}
        </div>
      </form>}
      {shown && <Result told={facts(questions, asked)} asking={{ questions, typed, onType, busy: false, onSettle: settle }} asked={asked} />}
    </Page>
  );
}

function Result({ told, asked, asking }: { told: Record<string, unknown>; asked: Typed; asking: Asking }) {
  const { t } = useWords();
  const possible = useOutcome(told, POSSIBLE);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [asked]);
  return (
    <section className="stack" aria-labelledby="result">
      <h2 id="result" ref={heading} tabIndex={-1}>{t('eligibility.result')}</h2>
      <Notice>{t('eligibility.informs')}</Notice>
      {possible.isPending && <Loading />}
      {possible.error && <Problem fault={possible.error} again={() => void possible.refetch()} />}
      {possible.data && possible.nodes.length === 0 && <Empty title={t('eligibility.none')}><p className="soft">{t('eligibility.none.what')}</p></Empty>}
      <Cards found={possible} asking={{ ...asking, busy: possible.isFetching }} />
      <Refused told={told} asking={asking} />
    </section>
  );
}

/** Asked for only when somebody opens it: most of it tells of other people's troubles. */
function Refused({ told, asking }: { told: Record<string, unknown>; asking: Asking }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="folded" data-later onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('eligibility.refused')}</summary>
      {open && <RefusedCards told={told} asking={asking} />}
    </details>
  );
}

function RefusedCards({ told, asking }: { told: Record<string, unknown>; asking: Asking }) {
  const refused = useOutcome(told, ['NOT_ELIGIBLE']);
  return <>{refused.isPending && <Loading />}{refused.error && <Problem fault={refused.error} />}<Cards found={refused} asking={asking} /></>;
}

function Cards({ found, asking }: { found: ReturnType<typeof useOutcome>; asking: Asking }) {
  const { t, of } = useWords();
  return (
    <>
      <ul className="stack shelf">
        {found.nodes.map((each) => <li key={each.scheme}><EligibilityCard eligibility={each} department={of(each.departmentName)} asking={asking} /></li>)}
      </ul>
      {found.hasNextPage && <p className="no-print"><Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>{t('act.more')}</Button></p>}
    </>
  );
}

/** What she told goes in the body of a POST, and is forgotten with the page. */
function useOutcome(told: Record<string, unknown>, outcomes: readonly EligibilityOutcome[]) {
  const state = useChosenState();
  const fetched = useInfiniteQuery({
    queryKey: ['catalogue', 'eligibility', state.code, told, outcomes],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: after }) => (await send<{ data: EligibilityQuery }>('catalogue/eligibility', {
      state: state.code, facts: told, outcomes, first: 20, ...(after && { after }),
    })).data.eligibility,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor ?? undefined : undefined),
    placeholderData: (before) => before,
    gcTime: 0,
  });
  return { ...fetched, nodes: (fetched.data?.pages ?? []).flatMap((page) => page.nodes) };
}
