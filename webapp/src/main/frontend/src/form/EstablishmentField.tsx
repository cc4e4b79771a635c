import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { SelectField, TextField } from '../design/fields';
import { useWords } from '../messages/words';
import { useForm, type Registered } from './context';

/** Shorter words would find everything. */
const SHORTEST = 2;

/** An entry of a register: from a list where the district has few, and looked for by name or place where it has many. */
export function EstablishmentField({ id, label, hint, fault, optional, registers, value, onChange }: {
  id: string; label: string; hint?: string | undefined; fault?: string | undefined; optional: boolean;
  registers: readonly string[] | undefined; value: string; onChange: (value: string) => void;
}) {
  const { t } = useWords();
  const { choosers } = useForm();
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<Registered>();
  const wanted = typed.trim();
  const search = useQuery({
    queryKey: ['establishments', 'named', registers ?? null, wanted],
    queryFn: () => choosers.findEstablishments(registers, wanted),
    enabled: wanted.length >= SHORTEST,
    staleTime: 60_000,
  });
  const kept = registers ? choosers.establishments.filter((each) => registers.includes(each.register)) : choosers.establishments;
  const found = wanted.length >= SHORTEST ? search.data ?? [] : kept;
  const chosen = [...kept, ...(picked ? [picked] : [])].find((each) => each.value === value);
  const options = chosen && !found.some((each) => each.value === value) ? [chosen, ...found] : found;
  return (
    <>
      {choosers.moreEstablishments && (
        <TextField id={`${id}-search`} label={t('form.searchRegister', { label })} hint={t('form.searchRegister.hint')} type="search" autoComplete="off" maxLength={80}
          value={typed} onChange={setTyped} />
      )}
      {choosers.moreEstablishments && (
        <p className="small soft" role="status">{wanted.length >= SHORTEST && search.data && t('form.foundInRegister', { count: search.data.length })}</p>
      )}
      <SelectField id={id} label={label} hint={hint} fault={fault} optional={optional} options={options} value={value} onChange={(one) => {
        setPicked(found.find((each) => each.value === one) ?? chosen);
        onChange(one);
      }} />
    </>
  );
}
