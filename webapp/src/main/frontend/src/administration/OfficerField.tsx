import { useDeferredValue, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { AccountsDocument } from '../gql/generated/graphql';
import { SelectField, TextField } from '../design/fields';
import { useWords } from '../messages/words';
import { useAdministeredState } from './administered';

/** An officer of the state, found by the beginning of the sign-in name. */
export function OfficerField({ label, value, fault, optional, onChange }: {
  label: string; value: string; fault?: string | undefined; optional?: boolean; onChange: (account: string) => void;
}) {
  const { t } = useWords();
  const state = useAdministeredState();
  const [beginning, setBeginning] = useState('');
  const asked = useDeferredValue(beginning.trim());
  const accounts = useQuery({
    queryKey: ['administration', 'accounts', state, asked, false],
    queryFn: async () => (await ask(AccountsDocument, { state, beginning: asked || null, withLeavers: false, after: null })).accounts.nodes,
  });
  return (
    <>
      <TextField label={t('appoint.find')} hint={t('appoint.find.hint')} autoComplete="off" value={beginning} onChange={setBeginning} optional />
      <SelectField label={label} value={value} fault={fault} optional={optional} onChange={onChange}
        options={(accounts.data ?? []).filter((each) => each.role === 'OFFICER').map((each) => ({ value: each.id, label: `${each.displayName} (${each.signInName})` }))} />
    </>
  );
}
