import type { SafeContactShownFragment } from '../gql/generated/graphql';
import { Notice } from '../design/states';
import { useWords } from '../messages/words';

export const WAYS = ['mayCall', 'mayText', 'mayVisit'] as const;
const PARTS = ['number', 'hours', 'whoElseHoldsPhone'] as const;

/** What is not allowed stands there as plainly as what is. */
export function SafeContactFacts({ contact }: { contact: SafeContactShownFragment }) {
  const { t } = useWords();
  return (
    <>
      {!WAYS.some((way) => contact[way]) && <Notice kind="late">{t('safeContact.none')}</Notice>}
      <dl className="facts">
        {WAYS.map((way) => <div key={way}><dt>{t(`safeContact.${way}`)}</dt><dd>{t(contact[way] ? 'safeContact.yes' : 'safeContact.no')}</dd></div>)}
        {PARTS.map((part) => contact[part] != null && <div key={part}><dt>{t(`safeContact.${part}`)}</dt><dd>{contact[part]}</dd></div>)}
      </dl>
    </>
  );
}

/** The words of the dialog that opens it. */
export function useSafeContactWords(code: string) {
  const { t } = useWords();
  return {
    openOf: t('safeContact.openOf', { code }), of: t('safeContact.of', { code }),
    open: 'safeContact.open', recorded: 'safeContact.recorded', close: 'safeContact.close',
  } as const;
}
