import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { CopyLetterDocument, type LetterRecipientInput } from '../gql/generated/graphql';
import { useCaseAct, type Case } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Loading, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { IssuedLetter } from './IssuedLetter';
import { RecipientFields } from './RecipientFields';
import { choicesQuery, type Letter } from './letters';
import { useRecipient } from './useRecipient';

/** A further copy is a disclosure of its own: the server asks again whether the recipient may have it. */
export function CopyDialog({ file, letter, onClose }: { file: Case; letter: Letter; onClose: () => void }) {
  const { t } = useWords();
  const source = letter.entry ? { entry: letter.entry } : { referral: letter.referral! };
  const choices = useQuery(choicesQuery(source));
  const choice = choices.data?.find((each) => each.kind === letter.kind);
  const recipient = useRecipient(choice, '');
  const [missing, setMissing] = useState(false);
  const [made, setMade] = useState<Letter>();
  const act = useCaseAct(async (to: LetterRecipientInput | null, key) =>
    (await ask(CopyLetterDocument, { letter: letter.id, version: letter.version, recipient: to, key })).copyLetter, t('letter.said.copied'));
  const send = () => {
    setMissing(!recipient.whole);
    if (recipient.whole) act.mutate(recipient.input, { onSuccess: (copied) => setMade(copied as Letter) });
  };
  if (made) return <Dialog title={t('letter.said.copied')} onClose={onClose}><IssuedLetter letter={made} onClose={onClose} /></Dialog>;
  return (
    <Dialog title={t('letter.furtherCopy')} onClose={onClose}>
      <p>{t('letter.copy.why')}</p>
      {(act.error ?? choices.error) && <Problem fault={act.error ?? choices.error} />}
      {choices.isPending && <Loading />}
      {choice && <RecipientFields file={file} choice={choice} recipient={recipient} missing={missing} />}
      <div className="actions">
        {choice && <Button look="main" busy={act.isPending} onClick={send}>{t('letter.copyNow')}</Button>}
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
