import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { read } from '../gql/ask';
import { Button } from '../design/Button';
import { SelectField } from '../design/fields';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { Table } from '../design/Table';
import { useWords } from '../messages/words';
import { useAddress } from './catalogue';
import type { NodalOfficesQuery } from './generated/graphql';
import { useChosenState } from './states';

type Offices = NodalOfficesQuery['nodalOffices'];

/** Which post answers where, and its office's phone; who sits there is nobody's business here. */
export function OfficesPage() {
  const { t, of } = useWords();
  const state = useChosenState();
  const { department } = useAddress();
  const navigate = useNavigate();
  const fetched = useInfiniteQuery({
    queryKey: ['catalogue', 'offices', state.code, department],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: after }): Promise<Offices> => {
      const asked = { state: String(state.code), first: '50', ...(department && { department }), ...(after && { after }) };
      return (await read<{ data: NodalOfficesQuery }>(`catalogue/nodal-offices?${new URLSearchParams(asked)}`)).data.nodalOffices;
    },
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor ?? undefined : undefined),
    staleTime: 60_000,
  });
  const offices = (fetched.data?.pages ?? []).flatMap((page) => page.nodes);
  return (
    <Page title={t('catalogue.offices')} lead={t('catalogue.officesLead')}>
      <div className="filters no-print">
        <SelectField label={t('catalogue.department')} value={department ?? ''} empty={t('catalogue.everyDepartment')}
          options={state.departments.map((each) => ({ value: each.id, label: of(each.name) }))}
          onChange={(chosen) => void navigate({
            to: '.', search: ({ department: _, ...rest }) => (chosen ? { ...rest, department: chosen } : rest), replace: true,
          })} />
      </div>
      {fetched.isPending && <Loading />}
      {fetched.error && <Problem fault={fetched.error} again={() => void fetched.refetch()} />}
      {fetched.data && offices.length === 0 && <Empty title={t('catalogue.none')}><p>{t('catalogue.noneWhy')}</p></Empty>}
      {offices.length > 0 && (
        <Table heads={[t('case.district'), t('catalogue.department'), t('catalogue.designation'), t('catalogue.office'), t('catalogue.officePhone')]}>
          {offices.map((office) => (
            <tr key={`${office.department} ${office.district?.code ?? 0}`}>
              <th scope="row">{office.district ? of(office.district.name) : t('catalogue.stateLevel')}</th>
              <td data-label={t('catalogue.department')}>{of(office.departmentName)}</td>
              <td data-label={t('catalogue.designation')}>{office.designation ? of(office.designation) : <span className="soft">{t('catalogue.noOffice')}</span>}</td>
              <td data-label={t('catalogue.office')}>{office.office ? of(office.office) : '–'}</td>
              <td data-label={t('catalogue.officePhone')}>{office.phone ? <a href={`tel:${office.phone}`}>{office.phone}</a> : <span className="soft">{t('catalogue.noPhone')}</span>}</td>
            </tr>
          ))}
        </Table>
      )}
      {fetched.hasNextPage && (
        <p className="no-print"><Button busy={fetched.isFetchingNextPage} onClick={() => void fetched.fetchNextPage()}>{t('act.more')}</Button></p>
      )}
    </Page>
  );
}
