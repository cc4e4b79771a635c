import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { CasesDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
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
  const cases = (read.data?.pages ?? []).flatMap((page) => page.nodes);
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
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && cases.length === 0 && <Empty title={t('cases.none')}><p className="soft">{t('cases.none.what')}</p></Empty>}
      {cases.length > 0 && (
        <div className="table-frame">
          <table className="cards">
            <thead><tr>
              <th scope="col">{t('cases.number')}</th><th scope="col">{t('case.category')}</th><th scope="col">{t('case.owner')}</th>
              <th scope="col">{t('cases.latestReferral')}</th><th scope="col">{t('case.openedAt')}</th>
            </tr></thead>
            <tbody>
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
            </tbody>
          </table>
        </div>
      )}
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
      <GivenAway />
    </Page>
  );
}
