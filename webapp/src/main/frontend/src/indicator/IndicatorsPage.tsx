import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { SelectField, Choices } from '../design/fields';
import { useBook } from '../app/book';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { IndicatorShown } from './IndicatorShown';
import { allIndicators } from './figures';
import './indicator.css';

const route = getRouteApi('/indicators');
const SPLITS = ['month', 'district', 'department'] as const;
const FIRST = 'acknowledged-in-time';

/** One indicator at a time: over the months, by district or by department; as bars, as a table and as a file. */
export function IndicatorsPage() {
  const { t, of } = useWords();
  const me = useMe();
  const book = useBook();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const library = useQuery({ queryKey: ['indicators'], queryFn: allIndicators, staleTime: Infinity });
  const may = me.role !== 'OFFICER' || me.posts.some((post) => post.nodal);
  if (me.state == null || !may) {
    return <Page title={t('indicator.title')}><Empty title={t('indicator.notYours')}><p className="soft">{t('indicator.notYours.what')}</p></Empty></Page>;
  }
  if (library.isPending) return <Page title={t('indicator.title')}><Loading /></Page>;
  if (!library.data) return <Page title={t('indicator.title')}><Problem fault={library.error} again={() => void library.refetch()} /></Page>;
  const chosen = library.data.find((each) => each.code === search.code) ?? library.data.find((each) => each.code === FIRST) ?? library.data[0]!;
  const change = (more: Partial<typeof search>) => void navigate({ search: { ...search, ...more }, replace: true });
  return (
    <Page title={t('indicator.title')} lead={t('indicator.lead')}>
      <div className="indicator-choice">
        <SelectField label={t('indicator.one')} value={chosen.code} onChange={(code) => change({ code })}
          options={[...library.data].map((each) => ({ value: each.code, label: of(each.name) })).sort((one, other) => one.label.localeCompare(other.label))} />
        <SelectField label={t('case.district')} empty={t('indicator.wholeState')} value={search.district ? String(search.district) : ''}
          onChange={(district) => change({ district: district ? Number(district) : undefined })}
          options={[...book.districts.values()].map((each) => ({ value: String(each.code), label: of(each.name) }))} />
        <SelectField label={t('forms.department')} empty={t('indicator.allDepartments')} value={search.whom ?? ''}
          onChange={(whom) => change({ whom: whom || undefined })}
          options={[...book.departments.values()].map((each) => ({ value: each.id, label: of(each.name) }))} />
      </div>
      <Choices kind="radio" across label={t('indicator.by')} chosen={[search.by]} onChange={([by]) => change({ by: by as typeof search.by })}
        options={SPLITS.map((value) => ({ value, label: t(`indicator.by.${value}`) }))} />
      <IndicatorShown indicator={chosen} state={me.state} by={search.by} district={search.district ?? null} department={search.whom ?? null} />
    </Page>
  );
}
