import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { CasesDocument } from '../gql/generated/graphql';
import { Icon } from '../design/icons';
import { Listed } from '../design/Listed';
import { Page } from '../design/Page';
import { Table } from '../design/Table';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { StatusBadge } from '../referral/StatusBadge';
import { GivenAway } from '../transfer/GivenAway';

const route = getRouteApi('/cases');

/** The cases in which one's posts take part: by code, without a name. */
export function CasesPage() {
  const { t, of } = useWords();
  const { show, whose } = route.useSearch();
  const read = useInfiniteQuery({
    queryKey: ['cases', show, whose],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(CasesDocument, {
      status: show === 'open' ? 'OPEN' : 'CLOSED', mine: whose === 'ours', first: 50, after: pageParam,
    })).cases,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <Page title={t('nav.cases')} acts={<Link className="button main slim" to="/new-case"><Icon name="plus" />{t('nav.newCase')}</Link>}>
      <nav className="tabs" aria-label={t('cases.lists')}>
        {(['all', 'ours'] as const).map((each) => (
          <Link key={each} to="/cases" search={{ show, whose: each }} aria-current={each === whose ? 'page' : undefined}>{t(`cases.whose.${each}`)}</Link>
        ))}
        <span className="tabs-apart" />
        {(['open', 'closed'] as const).map((each) => (
          <Link key={each} to="/cases" search={{ show: each, whose }} aria-current={each === show ? 'page' : undefined}>{t(`cases.show.${each}`)}</Link>
        ))}
      </nav>
      <Listed read={read} none={t('cases.none')} what={t('cases.none.what')}>
        {(cases) => (
          <Table heads={[t('cases.number'), t('case.category'), t('case.owner'), t('cases.latestReferral'), t('case.openedAt')]}>
            {cases.map((each) => (
              <tr key={each.id}>
                <th scope="row"><Link className="code" to="/cases/$id" params={{ id: each.id }}>{each.number}</Link></th>
                <td data-label={t('case.category')}>{each.category ? t(`category.${each.category}`) : t('case.hidden')}</td>
                <td data-label={t('case.owner')}>{of(each.ownerPost.name)}<br /><span className="soft small">{of(each.ownerPost.office)}</span></td>
                <td data-label={t('cases.latestReferral')}>{each.latestReferral
                  ? <StatusBadge status={each.latestReferral.status} /> : <span className="soft">{t('cases.noReferral')}</span>}</td>
                <td data-label={t('case.openedAt')} className="moment">{day(each.openedAt)}</td>
              </tr>
            ))}
          </Table>
        )}
      </Listed>
      <GivenAway />
    </Page>
  );
}
