import type { ReactNode } from 'react';
import type { IdentityPurpose, OpenIdentityMutation } from '../gql/generated/graphql';
import { useWords } from '../messages/words';
import { OpenSealed } from './OpenSealed';

const PARTS = ['name', 'relativeName', 'birthYear', 'phone', 'address', 'identityDocument'] as const;

type Identity = OpenIdentityMutation['openIdentity'];

/** Who a person is, once purpose and reason are said. */
export function OpenIdentity({ code, read, instead, onClose }: {
  code: string; read: (purpose: IdentityPurpose, reason: string) => Promise<Identity>; instead?: ReactNode; onClose: () => void;
}) {
  const { t } = useWords();
  return (
    <OpenSealed read={read} instead={instead} onClose={onClose}
      words={{ openOf: t('identity.openOf', { code }), of: t('identity.of', { code }), open: 'identity.open', recorded: 'identity.recorded', close: 'identity.close' }}
      shown={(identity) => (
        <dl className="facts">
          {PARTS.map((part) => identity[part] != null && <div key={part}><dt>{t(`identity.${part}`)}</dt><dd>{identity[part]}</dd></div>)}
        </dl>
      )} />
  );
}
