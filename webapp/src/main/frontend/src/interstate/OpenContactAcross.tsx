import { ask, newKey } from '../gql/ask';
import { OpenSafeContactFromOtherStateDocument, type InterstateWholeFragment } from '../gql/generated/graphql';
import { OpenSealed } from '../case/OpenSealed';
import { SafeContactFacts, useSafeContactWords } from '../case/SafeContactFacts';

/** How she may be reached, where the other state sent it. */
export function OpenContactAcross({ referral, onClose }: { referral: InterstateWholeFragment; onClose: () => void }) {
  const words = useSafeContactWords(referral.personCode);
  return (
    <OpenSealed onClose={onClose} words={words}
      read={async (purpose, reason) => (await ask(OpenSafeContactFromOtherStateDocument, { id: referral.id, purpose, reason, key: newKey() })).openSafeContactFromOtherState}
      shown={(contact) => <SafeContactFacts contact={contact} />} />
  );
}
