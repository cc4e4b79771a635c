import { useState } from 'react';
import { ask, newKey } from '../gql/ask';
import { OpenIdentityDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { useWords } from '../messages/words';
import { OpenIdentity } from './OpenIdentity';
import { RecordIdentityDialog } from './RecordIdentityDialog';
import type { Case, Person } from './useCase';

/** Who a person of the case is: opened for a purpose, or recorded where nobody knew it before. */
export function IdentityDialog({ file, person, onClose }: { file: Case; person: Person; onClose: () => void }) {
  const { t } = useWords();
  const [recording, setRecording] = useState(false);
  if (recording) return <RecordIdentityDialog file={file} person={person} onClose={onClose} />;
  return (
    <OpenIdentity code={person.code} onClose={onClose} read={async (purpose, reason) => (await ask(OpenIdentityDocument, {
      case: file.id, person: person.id, purpose, reason, key: newKey(),
    })).openIdentity}
    instead={<Button onClick={() => setRecording(true)}>{t('identity.record')}</Button>} />
  );
}
