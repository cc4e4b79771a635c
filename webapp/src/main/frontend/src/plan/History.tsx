import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { JointPlanStepsDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Loading, Problem } from '../design/states';
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
            {step.words && <span className="small as-typed">{step.words}</span>}
            <span className="soft small">{of(step.post)} · {dayAndTime(step.at)}</span>
          </li>
        ))}
      </ol>
      {read.hasNextPage && <p><Button slim busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </div>
  );
}
