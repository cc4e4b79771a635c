import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { SwitchesInStateDocument } from '../gql/generated/graphql';
import { SelectField } from '../design/fields';
import { Icon } from '../design/icons';
import { Listed } from '../design/Listed';
import { Table } from '../design/Table';
import { day, dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import type { Department } from './switching';

/** Who switched which department on or off, when, from which day, and why. */
export function Switches({ state, departments }: { state: number; departments: readonly Department[] }) {
  const { t, of } = useWords();
  const [department, setDepartment] = useState('');
  const read = useInfiniteQuery({
    queryKey: ['administration', 'switches', state, department],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(SwitchesInStateDocument, { state, department: department || null, after: pageParam })).departmentSwitches,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const name = (id: string) => {
    const found = departments.find((each) => each.id === id);
    return found ? of(found.name) : id;
  };
  return (
    <section className="stack" aria-labelledby="switches">
      <h2 id="switches">{t('enabling.history')}</h2>
      <div className="filters">
        <SelectField label={t('enabling.history.of')} value={department} onChange={setDepartment} empty={t('administration.any')}
          options={departments.map((each) => ({ value: each.id, label: of(each.name) }))} />
      </div>
      <Listed read={read} none={t('enabling.history.none')} what={t('enabling.history.none.what')}>
        {(switches) => (
          <Table heads={[t('forms.department'), t('enabling.what'), t('enabling.reason'), t('enabling.by'), t('enabling.at')]}>
            {switches.map((each) => (
              <tr key={each.id}>
                <th scope="row">{name(each.department)}</th>
                <td data-label={t('enabling.what')}>
                  <span className={each.act === 'ENABLED' ? 'badge good' : 'badge'}>
                    <Icon name={each.act === 'ENABLED' ? 'done' : 'stop'} />{t(`enabling.act.${each.act}`, { day: day(each.from) })}
                  </span>
                </td>
                <td data-label={t('enabling.reason')}>{each.reason}</td>
                <td data-label={t('enabling.by')}>{each.by}</td>
                <td data-label={t('enabling.at')}>{dayAndTime(each.at)}</td>
              </tr>
            ))}
          </Table>
        )}
      </Listed>
    </section>
  );
}
