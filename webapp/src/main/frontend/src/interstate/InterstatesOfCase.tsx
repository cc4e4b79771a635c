import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { InterstatesOfCaseDocument } from '../gql/generated/graphql';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { InterstateCard } from './InterstateCard';

/** What the officer's own posts asked of another state in this case, or took on from one; nobody else in it is told, so there is then no such part. */
export function InterstatesOfCase({ caseFile }: { caseFile: string }) {
  const { t } = useWords();
  const read = useQuery({ queryKey: ['case', caseFile, 'interstate'], queryFn: () => ask(InterstatesOfCaseDocument, { case: caseFile }) });
  if (read.isError) return <Problem fault={read.error} again={() => void read.refetch()} />;
  const both = [read.data?.sent, read.data?.received].flatMap((box) => box?.nodes ?? []);
  if (both.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="other-states">
      <h2 id="other-states">{t('interstate.title')}</h2>
      <ul className="stack">{both.map((each) => <li key={each.id}><InterstateCard referral={each} /></li>)}</ul>
      {(read.data?.sent.pageInfo.hasNextPage || read.data?.received.pageInfo.hasNextPage) && <p className="soft">{t('interstate.case.more')}</p>}
    </section>
  );
}
