import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { JointPlanStepsDocument, type JointPlanStepsQuery } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Loading, Problem } from '../design/states';
import { allIndicators } from '../indicator/figures';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';

/** What was done to the plan, by which post and when; asked for when somebody wants to see it. */
export function History({ plan }: { plan: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('plan.history')}</summary>
      {open && <Steps plan={plan} />}
    </details>
  );
}

function Steps({ plan }: { plan: string }) {
  const { t, of } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['plan', plan, 'steps'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(JointPlanStepsDocument, { id: plan, after: pageParam })).planSteps,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  if (read.isPending) return <Loading />;
  if (read.error) return <Problem fault={read.error} again={() => void read.refetch()} />;
  return (
    <div className="stack tight">
      <ol className="news">
        {read.data.pages.flatMap((page) => page.nodes).map((step) => (
          <li key={step.id}>
            <span>{t(`plan.step.${step.kind}`)}</span>
            <StepWords step={step} />
            <span className="soft small">{of(step.post)} · {dayAndTime(step.at)}</span>
          </li>
        ))}
      </ol>
      {read.hasNextPage && <p><Button slim busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </div>
  );
}

type Step = JointPlanStepsQuery['planSteps']['nodes'][number];

/** What an officer wrote as it was written; of a target the names of what is kept by codes. */
function StepWords({ step: { kind, words } }: { step: Step }) {
  const { of } = useWords();
  const book = useBook();
  const library = useQuery({ queryKey: ['indicators'], queryFn: allIndicators, staleTime: Infinity, enabled: kind === 'TARGET_SET' });
  if (kind === 'MADE') return null;
  if (kind !== 'TARGET_SET') return <span className="small as-typed">{words}</span>;
  const [codes = '', target = ''] = words.split(': ');
  const [indicator = '', department] = codes.split(' ');
  const name = library.data?.find((each) => each.code === indicator)?.name;
  return <span className="small">{name ? of(name) : indicator}{department && `, ${book.department(department)}`}: {Number(target)}</span>;
}
