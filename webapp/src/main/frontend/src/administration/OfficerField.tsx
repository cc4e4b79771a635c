import { useState } from 'react';
import { ask } from '../gql/ask';
import { AccountsDocument, type AccountsQuery } from '../gql/generated/graphql';
import { FoundField } from '../app/FoundField';
import { useWords } from '../messages/words';
import { useAdministeredState } from './administered';

type Account = AccountsQuery['accounts']['nodes'][number];

/** An officer of the state, found by the beginning of the sign-in name. */
export function OfficerField({ label, value, fault, optional, onChange }: {
  label: string; value: string; fault?: string | undefined; optional?: boolean; onChange: (account: string) => void;
}) {
  const { t } = useWords();
  const state = useAdministeredState();
  const [picked, setPicked] = useState<Account>();
  return (
    <FoundField label={label} findLabel={t('appoint.find')} findHint={t('appoint.find.hint')} fault={fault} optional={optional}
      about={['administration', 'officers', state]} chosen={picked?.id === value ? picked : undefined}
      labelOf={(each) => `${each.displayName} (${each.signInName})`}
      find={async (typed) => {
        const { nodes, pageInfo } = (await ask(AccountsDocument, { state, beginning: typed || null, withLeavers: false, after: null })).accounts;
        return { items: nodes.filter((each) => each.role === 'OFFICER'), more: pageInfo.hasNextPage };
      }}
      onChange={(account) => {
        setPicked(account);
        onChange(account?.id ?? '');
      }} />
  );
}
