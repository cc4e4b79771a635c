import { useState } from 'react';
import { ask } from '../gql/ask';
import { AddPersonDocument, type NewPersonInput } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { PersonFields, nobody, personInput } from './PersonFields';
import { useCaseAct, type Case } from './useCase';

export function AddPersonDialog({ file, onClose }: { file: Case; onClose: () => void }) {
  const { t } = useWords();
  const [draft, setDraft] = useState(nobody('INFORMANT'));
  const [missing, setMissing] = useState(false);
  const act = useCaseAct((person: NewPersonInput, key) => ask(AddPersonDocument, { case: file.id, person, key }), t('person.said.added'));
  const send = () => {
    const person = personInput(draft);
    setMissing(!person);
    if (person) act.mutate(person, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('person.add')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <PersonFields draft={draft} onChange={setDraft} missing={missing} withRole />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('person.add')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
