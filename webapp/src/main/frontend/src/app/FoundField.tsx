import { useDeferredValue, useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { SelectField, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';

export type Found<Item> = { items: readonly Item[]; more: boolean };

/**
 * One of more than a list can hold: typed words narrow the list, and what was chosen stays in it.
 *
 * @param about what is looked for, as the key under which answers are kept
 * @param shortest letters below which nothing is asked, where a list of all is of no use
 */
export function FoundField<Item extends { id: string }>({ label, findLabel, hint, findHint, fault, optional, chosen, about, shortest = 0, find, labelOf, onChange }: {
  label: string; findLabel: string; hint?: string | undefined; findHint?: string | undefined; fault?: string | undefined; optional?: boolean | undefined;
  chosen: Item | undefined; about: readonly unknown[]; shortest?: number;
  find: (typed: string) => Promise<Found<Item>>; labelOf: (item: Item) => string; onChange: (item: Item | undefined) => void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const asks = wanted.length >= shortest;
  const found = useQuery({ queryKey: [...about, wanted], queryFn: () => find(wanted), enabled: asks, placeholderData: keepPreviousData });
  const items = asks ? found.data?.items ?? [] : [];
  const options = chosen && !items.some((each) => each.id === chosen.id) ? [chosen, ...items] : items;
  return (
    <>
      <TextField label={findLabel} hint={findHint} type="search" autoComplete="off" autoCapitalize="none" maxLength={80} optional={shortest === 0} value={typed} onChange={setTyped} />
      <p className="small soft" role="status">{asks && found.data && t(found.data.more ? 'found.more' : 'found.count', { count: found.data.items.length })}</p>
      {found.isError && <Problem fault={found.error} />}
      <SelectField label={label} hint={hint} fault={fault} optional={optional} value={chosen?.id ?? ''}
        options={options.map((each) => ({ value: each.id, label: labelOf(each) }))} onChange={(id) => onChange(options.find((each) => each.id === id))} />
    </>
  );
}
