import { useState } from 'react';
import { ask } from '../gql/ask';
import { AnswerConferenceDocument, type ConferenceShownFragment } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { LongTextField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';

/** What one's department brings to the table, told to the invited alone. */
export function AnswerDialog({ conference, before, onClose }: { conference: ConferenceShownFragment; before: string; onClose: () => void }) {
  const { t } = useWords();
  const [answer, setAnswer] = useState(before);
  const [tried, setTried] = useState(false);
  const act = useCaseAct((words: string, key) => ask(AnswerConferenceDocument, { id: conference.id, answer: words, key }), t('conference.said.answered'));
  const send = () => {
    setTried(true);
    if (answer.trim() !== '') act.mutate(answer.trim(), { onSuccess: onClose });
  };
  return (
    <Dialog title={t('conference.answer')} onClose={onClose}>
      <p>{t('conference.answer.why')}</p>
      {act.error && <Problem fault={act.error} />}
      <LongTextField label={t('conference.answer.words')} hint={t('conference.words.hint')} value={answer} maxLength={4000} onChange={setAnswer}
        fault={tried && answer.trim() === '' ? t('form.fault.missing') : undefined} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('conference.answer.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
