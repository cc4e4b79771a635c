import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { AcceptFromOtherStateDocument, SearchCasesDocument, type InterstateWholeFragment } from '../gql/generated/graphql';
import { useAct } from '../app/useAct';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { CHANGED } from './InterstateActs';

/** Into a case of one's own: one that is known already, or a new one, which is opened after searching like any other. */
export function AcceptDialog({ referral, onClose }: { referral: InterstateWholeFragment; onClose: () => void }) {
  const { t } = useWords();
  const [number, setNumber] = useState('');
  const [fault, setFault] = useState<string>();
  const act = useAct(async (own: string, key) => {
    const found = (await ask(SearchCasesDocument, { by: 'CODE', value: own })).searchCases.nodes.find((each) => each.number === own);
    setFault(found ? undefined : t('interstate.accept.noCase'));
    return found ? ask(AcceptFromOtherStateDocument, { id: referral.id, version: referral.version, case: found.id, key }) : null;
  }, t('interstate.said.looked'), CHANGED);
  const send = () => {
    setFault(number.trim() ? undefined : t('form.fault.missing'));
    if (number.trim()) act.mutate(number.trim(), { onSuccess: (done) => done && onClose() });
  };
  return (
    <Dialog title={t('interstate.accept')} onClose={onClose}>
      <p>{t('interstate.accept.why', { days: referral.jointDays })}</p>
      <Notice><Link to="/new-case">{t('interstate.accept.new')}</Link></Notice>
      {act.error && <Problem fault={act.error} />}
      <TextField label={t('interstate.accept.case')} hint={t('searchKind.CODE.hint')} autoComplete="off" value={number} onChange={setNumber} fault={fault} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('interstate.accept.do')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
