import { useState } from 'react';
import { ask, newKey } from '../gql/ask';
import { OpenSafeContactDocument, type OpenSafeContactMutation } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { useWords } from '../messages/words';
import { OpenSealed } from './OpenSealed';
import { SafeContactFacts, useSafeContactWords } from './SafeContactFacts';
import { SafeContactFields } from './SafeContactFields';
import type { Case, Person } from './useCase';

export type SafeContactOpened = OpenSafeContactMutation['openSafeContact'];

const NOTHING_SAID: SafeContactOpened = {
  version: 0, contact: { mayCall: false, mayText: false, mayVisit: false, number: null, hours: null, whoElseHoldsPhone: null },
};

/** How a person may be reached: opened for a purpose and changed by whom it was opened to, or said for the first time. */
export function SafeContactDialog({ file, person, onClose }: { file: Case; person: Person; onClose: () => void }) {
  const { t } = useWords();
  const words = useSafeContactWords(person.code);
  const [changing, setChanging] = useState<SafeContactOpened>();
  if (changing) return <SafeContactFields file={file} person={person} before={changing} onClose={onClose} />;
  return (
    <OpenSealed onClose={onClose} words={words}
      read={async (purpose, reason) => (await ask(OpenSafeContactDocument, { case: file.id, person: person.id, purpose, reason, key: newKey() })).openSafeContact}
      shown={(opened) => (
        <>
          <SafeContactFacts contact={opened.contact} />
          <div className="actions"><Button slim onClick={() => setChanging(opened)}>{t('safeContact.change')}</Button></div>
        </>
      )}
      instead={<Button onClick={() => setChanging(NOTHING_SAID)}>{t('safeContact.first')}</Button>} />
  );
}
