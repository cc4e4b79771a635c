import { useState } from 'react';
import { ask } from '../gql/ask';
import { KeepMinutesDocument, type MeetingShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { LongTextField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useMeetingAct } from './useMeetingAct';

/** The minutes; offices and codes only. */
export function MinutesDialog({ meeting, onClose }: { meeting: MeetingShownFragment; onClose: () => void }) {
  const { t } = useWords();
  const [text, setText] = useState(meeting.minutes ?? '');
  const [missing, setMissing] = useState(false);
  const act = useMeetingAct((minutes: string, key) => ask(KeepMinutesDocument, { id: meeting.id, minutes, version: meeting.version, key }), t('meeting.said.minutes'));
  const send = () => {
    const words = text.trim();
    setMissing(!words);
    if (words) act.mutate(words, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('meeting.minutes.write')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <LongTextField label={t('meeting.minutes')} hint={t('decision.text.hint')} maxLength={8000} value={text} fault={missing ? t('form.fault.missing') : undefined} onChange={setText} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('meeting.minutes.keep')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
