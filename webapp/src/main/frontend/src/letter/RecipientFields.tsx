import { useChoosers } from '../case/choosers';
import type { Case } from '../case/useCase';
import { Choices, SelectField, TextField } from '../design/fields';
import type { LetterRecipientKind } from '../gql/generated/graphql';
import { useWords } from '../messages/words';
import type { Choice } from './letters';
import type { Recipient } from './useRecipient';

/** Asks for the recipient of a letter; what its form settles is not asked. */
export function RecipientFields({ file, choice, recipient, missing }: {
  file: Case; choice: Choice; recipient: Recipient; missing: boolean;
}) {
  const { t } = useWords();
  const choosers = useChoosers(file);
  if (choice.recipientSettled) return <p>{t('letter.toReceiver')}</p>;
  const fault = missing && !recipient.whole ? t('form.fault.missing') : undefined;
  const { kind, choose, value, setValue } = recipient;
  return (
    <>
      {choose && (
        <Choices across kind="radio" label={t('letter.recipient')} chosen={[kind]} onChange={([next]) => choose(next as LetterRecipientKind)}
          options={(['POST', 'AUTHORITY'] as const).map((each) => ({ value: each, label: t(`recipientKind.${each}`) }))} />
      )}
      {kind === 'POST' && <SelectField label={t('letter.post')} value={value} options={choosers.posts} onChange={setValue} fault={fault} />}
      {kind === 'PERSON' && <SelectField label={t('letter.person')} value={value} options={choosers.persons} onChange={setValue} fault={fault} />}
      {kind === 'AUTHORITY' && (
        <TextField label={t('letter.authority')} hint={t('letter.authority.hint')} value={value} maxLength={200} onChange={setValue} fault={fault} />
      )}
    </>
  );
}
