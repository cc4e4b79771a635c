import type { RestrictionReason } from '../gql/generated/graphql';
import { Choices } from '../design/fields';
import { useWords } from '../messages/words';

/** Why it is done: one of the reasons there are for that; who sees the case reads it. */
export function ReasonChoice({ of, chosen, fault, onChoose }: {
  of: readonly RestrictionReason[]; chosen: RestrictionReason | undefined; fault: string | undefined; onChoose: (reason: RestrictionReason) => void;
}) {
  const { t } = useWords();
  return (
    <Choices kind="radio" label={t('restriction.reason')} hint={t('restriction.reason.hint')} chosen={chosen ? [chosen] : []} fault={fault}
      options={of.map((value) => ({ value, label: t(`restriction.reason.${value}`) }))} onChange={([value]) => onChoose(value as RestrictionReason)} />
  );
}
