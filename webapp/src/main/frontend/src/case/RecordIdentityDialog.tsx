import { useState } from 'react';
import { ask } from '../gql/ask';
import { RecordIdentityDocument, type IdentityInput } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { IdentityFields, UNNAMED, identityInput } from './IdentityFields';
import { useCaseAct, type Case, type Person } from './useCase';

/** Who somebody is, when it becomes known after the case was opened. */
export function RecordIdentityDialog({ file, person, onClose }: { file: Case; person: Person; onClose: () => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(UNNAMED);
  const [tried, setTried] = useState(false);
  const act = useCaseAct((identity: IdentityInput, key) => ask(RecordIdentityDocument, { case: file.id, person: person.id, identity, key }), t('identity.said.recorded'));
  const send = () => {
    const identity = identityInput(typed);
    setTried(true);
    if (identity) act.mutate(identity, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('identity.recordOf', { code: person.code })} onClose={onClose}>
      <p className="soft">{t('identity.record.replaces')}</p>
      {act.error && <Problem fault={act.error} />}
      <IdentityFields typed={typed} onChange={setTyped} tried={tried} whole />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('identity.save')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
