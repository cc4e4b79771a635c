import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { JurisdictionsDocument, type JurisdictionKind, type JurisdictionsQuery } from '../gql/generated/graphql';
import { bookQuery } from '../app/book';
import { Button } from '../design/Button';
import { SelectField } from '../design/fields';
import { Icon } from '../design/icons';
import { Listed } from '../design/Listed';
import { Table } from '../design/Table';
import { isDate } from '../form/check';
import { DateField } from '../form/DateField';
import { dateOf, partsOf } from '../form/draft';
import { today } from '../messages/times';
import { useWords } from '../messages/words';
import { KINDS } from './kinds';
import { noUnit } from './unit';
import { UnitActs, useUnitActs, type OnAct } from './UnitActs';
import { UnitDialog } from './UnitDialog';
import { UnitLine } from './UnitLine';
import { usePlaceName } from './usePlaceName';

type Unit = JurisdictionsQuery['jurisdictions']['nodes'][number];

/** The units of the state on a day, or with those of the past and the future where no day is named. */
export function Units({ state }: { state: number }) {
  const { t, of } = useWords();
  const districts = useQuery(bookQuery(state)).data?.districts.nodes ?? [];
  const [kind, setKind] = useState<JurisdictionKind | ''>('');
  const [district, setDistrict] = useState('');
  const [day, setDay] = useState(() => partsOf(today()));
  const [defining, setDefining] = useState(false);
  const { onAct, dialog } = useUnitActs(state);
  const on = dateOf(day);
  const readable = on === undefined || isDate(on);
  const read = useInfiniteQuery({
    queryKey: ['administration', 'jurisdictions', state, kind, district, on ?? null],
    enabled: readable,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(JurisdictionsDocument, {
      filter: { state, kind: kind || null, office: null, district: district ? Number(district) : null, on: on ?? null }, after: pageParam,
    })).jurisdictions,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <>
      <div className="actions"><Button look="main" onClick={() => setDefining(true)}><Icon name="plus" />{t('jurisdiction.define')}</Button></div>
      <div className="filters">
        <SelectField label={t('jurisdiction.kind')} value={kind} empty={t('administration.any')} onChange={(value) => setKind(value as JurisdictionKind | '')}
          options={KINDS.map((value) => ({ value, label: t(`jurisdictionKind.${value}`) }))} />
        <SelectField label={t('case.district')} value={district} empty={t('administration.any')} onChange={setDistrict}
          options={districts.map((each) => ({ value: String(each.code), label: of(each.name) }))} />
        <DateField id="jurisdictions-on" label={t('jurisdiction.on')} hint={t('jurisdiction.on.hint')} withTime={false} optional value={day} onChange={setDay}
          fault={readable ? undefined : t('form.fault.date')} />
      </div>
      <Listed read={read} none={t('jurisdiction.none')} what={t('jurisdiction.none.what')}>
        {(units) => <UnitTable state={state} units={units} onAct={onAct} />}
      </Listed>
      {dialog}
      {defining && <UnitDialog state={state} first={noUnit} onClose={() => setDefining(false)} />}
    </>
  );
}

function UnitTable({ state, units, onAct }: { state: number; units: readonly Unit[]; onAct: OnAct }) {
  const { t } = useWords();
  const nameOf = usePlaceName(state);
  return (
    <Table heads={[t('jurisdiction.unit'), t('jurisdiction.places'), t('jurisdiction.reference'), <span className="unseen">{t('act.acts')}</span>]}>
      {units.map((unit) => (
        <tr key={unit.id}>
          <th scope="row"><UnitLine unit={unit} />{unit.office && <span className="soft small code">{unit.office.code}</span>}</th>
          <td data-label={t('jurisdiction.places')}>
            <ul>{unit.places.nodes.map((place) => <li key={place.code}>{nameOf(place)}</li>)}</ul>
            {unit.places.pageInfo.hasNextPage && <span className="soft small">{t('jurisdiction.places.andMore')}</span>}
          </td>
          <td data-label={t('jurisdiction.reference')}>{unit.reference}{unit.endReference && <><br /><span className="soft small">{t('jurisdiction.endedBy', { reference: unit.endReference })}</span></>}</td>
          <td><UnitActs unit={unit} onAct={onAct} /></td>
        </tr>
      ))}
    </Table>
  );
}
