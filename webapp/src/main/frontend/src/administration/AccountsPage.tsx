import { useDeferredValue, useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { AccountsDocument, EndAccountDocument, ResetPasswordDocument, type AccountsQuery } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, TextField } from '../design/fields';
import { Icon } from '../design/icons';
import { Listed } from '../design/Listed';
import { Notice, Problem } from '../design/states';
import { Table } from '../design/Table';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { CreateAccountDialog } from './CreateAccountDialog';
import { FirstPassword } from './FirstPassword';
import { useAdministeredState } from './administered';
import { useAdministrationAct } from './useAdministration';

type Account = AccountsQuery['accounts']['nodes'][number];
type Asking = { account: Account; what: 'reset' | 'end' };

/** Who may sign in; a first password is shown once and handed over in person. */
export function AccountsPage() {
  const { t } = useWords();
  const state = useAdministeredState();
  const [beginning, setBeginning] = useState('');
  const asked = useDeferredValue(beginning.trim());
  const [leavers, setLeavers] = useState(false);
  const [creating, setCreating] = useState(false);
  const [asking, setAsking] = useState<Asking>();
  const read = useInfiniteQuery({
    queryKey: ['administration', 'accounts', state, asked, leavers, 'paged'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(AccountsDocument, { state, beginning: asked || null, withLeavers: leavers, after: pageParam })).accounts,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <div className="stack">
      <div className="row apart">
        <TextField label={t('account.find')} value={beginning} onChange={setBeginning} autoComplete="off" autoCapitalize="none" />
        <Button look="main" onClick={() => setCreating(true)}><Icon name="plus" />{t('account.create')}</Button>
      </div>
      <Choices kind="checkbox" label={t('account.which')} chosen={leavers ? ['YES'] : []} options={[{ value: 'YES', label: t('account.withLeavers') }]}
        onChange={(chosen) => setLeavers(chosen.length > 0)} />
      <Listed read={read} none={t('account.none')} what={t('account.none.what')}>
        {(accounts) => (
          <Table heads={[
            t('signIn.name'), t('account.displayName'), t('account.role'), t('account.standing'),
            <span className="unseen">{t('act.acts')}</span>
          ]}>
            {accounts.map((account) => (
              <tr key={account.id}>
                <th scope="row" className="code">{account.signInName}</th>
                <td data-label={t('account.displayName')}>{account.displayName}</td>
                <td data-label={t('account.role')}>{t(`accountRole.${account.role}`)}</td>
                <td data-label={t('account.standing')}>{standing(account, t)}</td>
                <td>{!account.leftAt && <div className="actions">
                  <Button slim onClick={() => setAsking({ account, what: 'reset' })}>{t('account.reset')}</Button>
                  <Button slim onClick={() => setAsking({ account, what: 'end' })}>{t('account.end')}</Button>
                </div>}</td>
              </tr>
            ))}
          </Table>
        )}
      </Listed>
      {creating && <CreateAccountDialog state={state} onClose={() => setCreating(false)} />}
      {asking?.what === 'reset' && <ResetDialog account={asking.account} onClose={() => setAsking(undefined)} />}
      {asking?.what === 'end' && <EndDialog account={asking.account} onClose={() => setAsking(undefined)} />}
    </div>
  );
}

function standing(account: Account, t: ReturnType<typeof useWords>['t']): string {
  if (account.leftAt) return t('account.left', { day: day(account.leftAt) });
  if (account.lockedUntil) return t('account.locked');
  return account.mustChangePassword ? t('account.firstPassword') : t('account.works');
}

function ResetDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const { t } = useWords();
  const act = useAdministrationAct((_: void, key) => ask(ResetPasswordDocument, { account: account.id, version: account.version, key }), t('account.said.reset'));
  const given = act.data?.resetPassword;
  if (given) return <FirstPassword name={given.account.signInName} password={given.firstPassword} onClose={onClose} />;
  return (
    <Dialog title={t('account.reset.title', { name: account.signInName })} onClose={onClose}>
      <p>{t('account.reset.why')}</p>
      {act.error && <Problem fault={act.error} />}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={() => act.mutate()}>{t('account.reset')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}

function EndDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const { t } = useWords();
  const act = useAdministrationAct((_: void, key) => ask(EndAccountDocument, { account: account.id, version: account.version, key }), t('account.said.ended'));
  return (
    <Dialog title={t('account.end.title', { name: account.signInName })} onClose={onClose}>
      <Notice kind="soon">{t('account.end.why')}</Notice>
      {act.error && <Problem fault={act.error} />}
      <div className="actions">
        <Button look="grave" busy={act.isPending} onClick={() => act.mutate(undefined, { onSuccess: onClose })}>{t('account.end')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
