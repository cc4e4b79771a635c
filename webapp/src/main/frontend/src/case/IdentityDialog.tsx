import { ask, newKey } from '../gql/ask';
import { OpenIdentityDocument } from '../gql/generated/graphql';
import { OpenIdentity } from './OpenIdentity';
import type { Case, Person } from './useCase';

/** Who a person of the case is. */
export function IdentityDialog({ file, person, onClose }: { file: Case; person: Person; onClose: () => void }) {
  return (
    <OpenIdentity code={person.code} onClose={onClose} read={async (purpose, reason) => (await ask(OpenIdentityDocument, {
      case: file.id, person: person.id, purpose, reason, key: newKey(),
    })).openIdentity} />
  );
}
