import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { InspectionRoundOfDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Page } from '../design/Page';
import { Loading, Problem } from '../design/states';
import { Table } from '../design/Table';
import { day, month } from '../messages/times';
import { useWords } from '../messages/words';
import { RecordInspectionDialog } from './RecordInspectionDialog';
import { RoundState } from './Rounds';

const route = getRouteApi('/inspections/$round');

/** The units of one month's round, each with its report once it was inspected. */
export function RoundPage() {
  const { t, of } = useWords();
  const { round: id } = route.useParams();
  const [recording, setRecording] = useState<number>();
  const read = useQuery({ queryKey: ['inspection-round', id], queryFn: () => ask(InspectionRoundOfDocument, { round: id }) });
  if (read.isPending) return <Page title={t('round.title')}><Loading /></Page>;
  if (read.isError) return <Page title={t('round.title')}><Problem fault={read.error} again={() => void read.refetch()} /></Page>;
  const { inspectionRound: round, inspectionUnits: units } = read.data;
  return (
    <Page title={`${of(round.name)}, ${month(round.month)}`} lead={t('round.what')}>
      <p className="row"><RoundState round={round} /><span>{t('round.due', { day: day(round.dueOn) })}</span><span>{t('round.done', { done: round.inspected, all: round.units })}</span></p>
      <Table heads={[t('round.unit'), t('round.status'), t('round.inspected')]}>
        {units.map((unit) => (
          <tr key={unit.number}>
            <th scope="row">{unit.establishment ? of(unit.establishment.name) : t('round.gone')}<br /><span className="code small">{unit.establishment?.code}</span></th>
            <td data-label={t('round.status')}>{unit.establishment && of(unit.establishment.statusName)}</td>
            <td data-label={t('round.inspected')}>
              {unit.inspectedOn
                ? <>{day(unit.inspectedOn)}<br /><span className="soft small">{unit.reportHeldAt}, {unit.reportRegister}, {unit.reportNumber}</span></>
                : <Button slim onClick={() => setRecording(unit.number)}>{t('round.record')}</Button>}
            </td>
          </tr>
        ))}
      </Table>
      {recording !== undefined && <RecordInspectionDialog round={id} unit={recording} onClose={() => setRecording(undefined)} />}
    </Page>
  );
}
