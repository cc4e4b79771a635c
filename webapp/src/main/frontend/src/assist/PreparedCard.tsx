import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useBook } from '../app/book';
import { useNow } from '../app/now';
import { useChoosers } from '../case/choosers';
import { caseQuery, formQuery, type Case } from '../case/useCase';
import { Button } from '../design/Button';
import { Loading, Notice } from '../design/states';
import { AnswersShown } from '../form/AnswersShown';
import type { Answers, FormSchema } from '../form/schema';
import type { NewReferralInput, OpenCaseInput } from '../gql/generated/graphql';
import { dayAndTime } from '../messages/times';
import { useWords, type Text } from '../messages/words';
import { isLapsingSoon } from './lapses';
import { NewCaseShown } from './NewCaseShown';
import type { Prepared } from './PreparedPage';

/** One prepared item: what it is, in which case, by whom, and all of it to look at before it is confirmed. */
export function PreparedCard({ item, mark, fault, onDrop, dropWords }: {
  item: Prepared; mark?: ReactNode; fault?: Text | undefined; onDrop: () => void; dropWords: string;
}) {
  const { t, of } = useWords();
  const now = useNow();
  const lapses = t('assist.lapses', { at: dayAndTime(item.lapsesAt) });
  return (
    <li className="card stack tight">
      <div className="row apart">
        <h3 className="row">{mark}<WhatItIs item={item} /></h3>
        {item.caseFile && <Link className="code" to="/cases/$id" params={{ id: item.caseFile }}>{item.caseNumber}</Link>}
      </div>
      {item.toPost && item.toOffice && <p>{t('assist.to', { post: of(item.toPost), office: of(item.toOffice) })}</p>}
      <p className="soft small">{t('assist.by', { name: item.preparedBy, at: dayAndTime(item.preparedAt), post: of(item.post), office: of(item.office) })}</p>
      <p className="small">{isLapsingSoon(item, now) ? <span className="badge soon">{lapses}</span> : <span className="soft">{lapses}</span>}</p>
      {fault && <Notice kind="late"><p role="alert">{of(fault)}</p></Notice>}
      {item.kind !== 'ACKNOWLEDGEMENT' && item.content && (
        <details>
          <summary>{t('assist.look')}</summary>
          <Content item={item} content={item.content} />
        </details>
      )}
      <div className="actions no-print"><Button slim onClick={onDrop}>{dropWords}</Button></div>
    </li>
  );
}

/** What is prepared, in a few words. */
export function WhatItIs({ item: { kind, form, service } }: { item: Pick<Prepared, 'kind' | 'form' | 'service'> }) {
  const { t } = useWords();
  const book = useBook();
  return <span>{t(`assist.kind.${kind}`)}{form && `: ${book.form(form)}`}{service && `: ${book.service(service)}`}</span>;
}

function Content({ item, content }: { item: Prepared; content: string }) {
  if (item.kind === 'NEW_CASE') return <NewCaseShown content={JSON.parse(content) as OpenCaseInput} />;
  if (item.caseFile && item.form) return <FormShown caseFile={item.caseFile} form={item.form} content={content} />;
  return <ReferralShown content={JSON.parse(content) as NewReferralInput} />;
}

function FormShown({ caseFile, form, content }: { caseFile: string; form: string; content: string }) {
  const { t } = useWords();
  const file = useQuery(caseQuery(caseFile)).data;
  const schema = useQuery(formQuery(form)).data?.schema;
  if (!file || !schema) return <Loading />;
  const submission = JSON.parse(content) as { answers: Answers; actedAt: string | null };
  return (
    <div className="stack tight">
      {submission.actedAt && <Notice kind="soon">{t('late.step', { acted: dayAndTime(submission.actedAt) })}</Notice>}
      <WithChoosers file={file} schema={schema} answers={submission.answers} />
    </div>
  );
}

function WithChoosers({ file, schema, answers }: { file: Case; schema: FormSchema; answers: Answers }) {
  return <AnswersShown group={schema} answers={answers} choosers={useChoosers(file, schema)} />;
}

function ReferralShown({ content }: { content: NewReferralInput }) {
  const { t } = useWords();
  const book = useBook();
  return (
    <dl className="facts">
      <div><dt>{t('referral.purpose')}</dt><dd>{t(`purpose.${content.purpose}`)}</dd></div>
      <div><dt>{t('referral.basis')}</dt><dd>{t(`basis.${content.basis}`)}{content.basisReference && `: ${content.basisReference}`}</dd></div>
      <div className="wide"><dt>{t('dataSet.title')}</dt><dd>
        {content.data.length === 0 ? t('assist.nothingShared') : (
          <ul>{content.data.map((each) => <li key={each.form}>{each.form === 'case' ? t('dataSet.case') : each.form === 'person' ? t('dataSet.person') : book.form(each.form)}: {each.paths.join(', ')}</li>)}</ul>
        )}
      </dd></div>
    </dl>
  );
}
