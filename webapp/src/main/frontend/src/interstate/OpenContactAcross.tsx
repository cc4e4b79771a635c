import { ask, newKey } from '../gql/ask';
import { OpenSafeContactFromOtherStateDocument, type InterstateWholeFragment } from '../gql/generated/graphql';
import { OpenSealed } from '../case/OpenSealed';
import { Notice } from '../design/states';
import { useWords } from '../messages/words';

const WAYS = ['mayCall', 'mayText', 'mayVisit'] as const;
const PARTS = ['number', 'hours', 'whoElseHoldsPhone'] as const;

/** How she may be reached, where the other state sent it: what is not allowed stands there as plainly as what is. */
export function OpenContactAcross({ referral, onClose }: { referral: InterstateWholeFragment; onClose: () => void }) {
  const { t } = useWords();
  const code = referral.personCode;
  return (
    <OpenSealed onClose={onClose}
      words={{ openOf: t('safeContact.openOf', { code }), of: t('safeContact.of', { code }), open: 'safeContact.open', recorded: 'safeContact.recorded', close: 'safeContact.close' }}
      read={async (purpose, reason) => (await ask(OpenSafeContactFromOtherStateDocument, { id: referral.id, purpose, reason, key: newKey() })).openSafeContactFromOtherState}
      shown={(contact) => (
        <>
          {!WAYS.some((way) => contact[way]) && <Notice kind="late">{t('safeContact.none')}</Notice>}
          <dl className="facts">
            {WAYS.map((way) => <div key={way}><dt>{t(`safeContact.${way}`)}</dt><dd>{t(contact[way] ? 'safeContact.yes' : 'safeContact.no')}</dd></div>)}
            {PARTS.map((part) => contact[part] != null && <div key={part}><dt>{t(`safeContact.${part}`)}</dt><dd>{contact[part]}</dd></div>)}
          </dl>
        </>
      )} />
  );
}
