import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { CaseTimelineDocument, type StepShownFragment } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { SelectField } from '../design/fields';
import { Loading } from '../design/states';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { useCase } from './useCase';

/** All steps of the case that one may know, newest first; of one department, if wanted. */
export function Timeline() {
  const { t } = useWords();
  const file = useCase();
  const book = useBook();
  const [only, setOnly] = useState('');
  const read = useInfiniteQuery({
    queryKey: ['case', file.id, 'timeline'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(CaseTimelineDocument, { id: file.id, after: pageParam })).case.timeline,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const steps = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  const departments = [...new Set(steps.map((step) => step.department))];
  return (
    <section className="stack" aria-label={t('case.part.timeline')}>
      {departments.length > 1 && (
        <SelectField label={t('case.onlyDepartment')} value={only} onChange={setOnly} empty={t('case.allDepartments')}
          options={departments.map((each) => ({ value: each, label: book.department(each) }))} />
      )}
      {read.isPending && <Loading />}
      <Steps steps={steps.filter((step) => !only || step.department === only)} />
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}

export function Steps({ steps }: { steps: readonly StepShownFragment[] }) {
  const { t, of } = useWords();
  const book = useBook();
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.id}>
          <span className="step-what">{t(`step.${step.kind}`)}{step.kind.startsWith('FORM_') && step.detail && `: ${book.form(step.detail)}`}{step.kind === 'REFERRAL_SENT' && step.otherDepartment && ` → ${book.department(step.otherDepartment)}`}</span>
          <span className="soft small">{of(step.post)}, {of(step.office)}</span>
          <time className="soft small moment" dateTime={step.at}>{dayAndTime(step.at)}</time>
          {step.actedAt && <span className="badge soon">{t('late.step', { acted: dayAndTime(step.actedAt) })}</span>}
        </li>
      ))}
    </ol>
  );
}
