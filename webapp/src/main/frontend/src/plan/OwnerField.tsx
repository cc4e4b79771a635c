import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { DistrictPostsDocument, NodalMatrixDocument } from '../gql/generated/graphql';
import { SelectField, TextField, type Option } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { allOf, found } from './owners';

/** So many are looked through by eye; of more, somebody types what the post or its office is called. */
const FEW = 12;

/** Which post carries an activity out: of a district any of its posts, of the state its nodal posts, whom a plan of that level speaks to. */
export function OwnerField({ district, value, fault, present, onChange }: {
  district: number | null; value: string; fault: string | undefined; present: Option | undefined; onChange: (post: string) => void;
}) {
  const { t, of } = useWords();
  const me = useMe();
  const [typed, setTyped] = useState('');
  const owners = useQuery({
    queryKey: ['plan-owners', me.state, district],
    queryFn: async (): Promise<Option[]> => {
      const state = me.state!;
      if (district != null) {
        const posts = await allOf(async (after) => (await ask(DistrictPostsDocument, { state, district, after })).posts);
        return posts.map((post) => ({ value: post.id, label: `${of(post.name)}, ${of(post.office.name)}` }));
      }
      const seats = await allOf(async (after) => (await ask(NodalMatrixDocument, { state, after })).nodalMatrix);
      return seats.flatMap((seat) => (seat.post && !seat.district ? [{ value: seat.post.id, label: `${of(seat.post.name)}, ${of(seat.departmentName)}` }] : []));
    },
  });
  const all = owners.data ?? [];
  // Who does it now may sit where the list of today does not reach.
  const options = present && !all.some((each) => each.value === present.value) ? [present, ...all] : all;
  const shown = found(options, typed, value);
  return (
    <>
      {owners.isError && <Problem fault={owners.error} />}
      {options.length > FEW && (
        <>
          <TextField label={t('plan.owner.find')} hint={t('plan.owner.find.hint')} type="search" autoComplete="off" maxLength={80} optional value={typed} onChange={setTyped} />
          <p className="small soft" role="status">{typed.trim() !== '' && t('plan.owner.found', { count: shown.length })}</p>
        </>
      )}
      <SelectField label={t('plan.owner')} value={value} fault={fault} onChange={onChange} options={shown} />
    </>
  );
}
