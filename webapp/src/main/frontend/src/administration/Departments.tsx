import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { DepartmentsInStateDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Loading, Problem } from '../design/states';
import { Table } from '../design/Table';
import { SwitchDialog } from '../enabling/SwitchDialog';
import { Switches } from '../enabling/Switches';
import { TimesShown } from '../enabling/TimesShown';
import { actsOn, type Act, type Department } from '../enabling/switching';
import { useWords } from '../messages/words';
import { useAdministeredState } from './administered';

/** What departments there are, since when each works in the state, and what it brings; there it begins or ends its work. */
export function Departments() {
  const { t } = useWords();
  const state = useAdministeredState();
  const [switching, setSwitching] = useState<{ department: Department; act: Act }>();
  const read = useQuery({ queryKey: ['administration', 'departments', state], queryFn: async () => (await ask(DepartmentsInStateDocument, { state })).departments.nodes });
  if (read.isPending) return <Loading />;
  if (!read.data) return <Problem fault={read.error} again={() => void read.refetch()} />;
  return (
    <div className="stack">
      <Table heads={[
        t('forms.department'), t('administration.enabled'), t('administration.brings'), t('administration.postKinds'),
        <span className="unseen">{t('act.acts')}</span>
      ]}>
        {read.data.map((each) => <Row key={each.id} department={each} onSwitch={(act) => setSwitching({ department: each, act })} />)}
      </Table>
      <Switches state={state} departments={read.data} />
      {switching && <SwitchDialog state={state} {...switching} onClose={() => setSwitching(undefined)} />}
    </div>
  );
}

function Row({ department, onSwitch }: { department: Department; onSwitch: (act: Act) => void }) {
  const { t, of } = useWords();
  const { forms, services } = department;
  return (
    <tr>
      <th scope="row">{of(department.name)}</th>
      <td data-label={t('administration.enabled')}><TimesShown times={department} /></td>
      <td data-label={t('administration.brings')}>
        <details className="folded">
          <summary>{t('administration.brings.count', { forms: forms.length, services: services.length })}</summary>
          <p><b>{t('administration.forms')}:</b> {forms.map((form) => of(form.title)).join(', ') || '–'}</p>
          <p><b>{t('administration.services')}:</b> {services.map((service) => of(service.name)).join(', ') || '–'}</p>
        </details>
      </td>
      <td data-label={t('administration.postKinds')}>{department.postKinds.length}</td>
      <td><div className="actions">
        {actsOn(department).map((act) => <Button slim key={act} onClick={() => onSwitch(act)}>{t(`enabling.${act}`)}</Button>)}
      </div></td>
    </tr>
  );
}
