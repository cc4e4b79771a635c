import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { DisclosuresDocument, type DisclosuresQuery } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { useCase } from '../case/useCase';
import { Icon } from '../design/icons';
import { Listed } from '../design/Listed';
import { Notice } from '../design/states';
import { Table } from '../design/Table';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';

type Disclosure = DisclosuresQuery['disclosures']['nodes'][number];

/** Who was told what of this case by one's own department, when, and why the law allowed it. */
export function DisclosuresPage() {
  const { t, of } = useWords();
  const file = useCase();
  const book = useBook();
  const read = useInfiniteQuery({
    queryKey: ['case', file.id, 'disclosures'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(DisclosuresDocument, { case: file.id, after: pageParam })).disclosures,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const codes = new Map(file.persons.nodes.map((person) => [person.id, person.code]));
  const whom = (each: Disclosure) => (each.toPost ? `${of(each.toPost.name)}, ${of(each.toPost.office)}`
    : each.toPerson ? codes.get(each.toPerson) ?? t(`disclosure.recipient.${each.recipient}`) : t(`disclosure.recipient.${each.recipient}`));
  return (
    <section className="stack" aria-labelledby="disclosures">
      <h2 id="disclosures">{t('disclosure.title')}</h2>
      <Notice>{t('disclosure.what')}</Notice>
      <Listed read={read} none={t('disclosure.none')} what={t('disclosure.none.what')}>
        {(told) => (
          <Table heads={[t('disclosure.at'), t('disclosure.whom'), t('disclosure.about'), t('disclosure.told'), t('referral.basis')]}>
            {told.map((each) => (
              <tr key={`${each.source} ${each.copy ?? 0}`}>
                <td data-label={t('disclosure.at')} className="moment">{dayAndTime(each.at)}</td>
                <td data-label={t('disclosure.whom')}>{whom(each)}</td>
                <td data-label={t('disclosure.about')} className="code">{codes.get(each.person) ?? t('case.hidden')}</td>
                <td data-label={t('disclosure.told')}>
                  {each.kind !== 'LETTER'
                    ? t(each.kind === 'OTHER_STATE' ? 'disclosure.otherState' : 'disclosure.referral', { service: book.service(each.what), fields: each.fields ?? 0 })
                    : t('disclosure.letter', { number: each.number ?? '', copy: each.copy ?? 1 })}
                  {each.tellsIdentity && <> <span className="badge soon"><Icon name="shield" />{t('disclosure.identity')}</span></>}
                </td>
                <td data-label={t('referral.basis')}>{t(`basis.${each.basis}`)}</td>
              </tr>
            ))}
          </Table>
        )}
      </Listed>
    </section>
  );
}
