import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { IdentityPurpose } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, LongTextField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import type { MessageId } from '../messages/generated/ids';
import { useWords } from '../messages/words';

const PURPOSES: readonly IdentityPurpose[] = ['GIVE_SERVICE', 'SAFE_CONTACT', 'STATUTORY_REPORT', 'LEGAL_PROCEEDING', 'CORRECT_RECORD'];

/** What the dialog says: before and after the opening, each with the person's code. */
export type SealedWords = { openOf: string; of: string; open: MessageId; recorded: MessageId; close: MessageId };

/**
 * Something that is sealed: purpose and reason first; what was opened is kept nowhere and is gone when this closes. Instead
 * of opening it, it may be written without having been read.
 */
export function OpenSealed<Opened extends object>({ words, read, shown, instead, onClose }: {
  words: SealedWords; read: (purpose: IdentityPurpose, reason: string) => Promise<Opened>; shown: (opened: Opened) => ReactNode;
  instead?: ReactNode; onClose: () => void;
}) {
  const { t } = useWords();
  const [purpose, setPurpose] = useState<IdentityPurpose>();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const result = useRef<HTMLDivElement>(null);
  const open = useMutation({ mutationFn: (why: IdentityPurpose) => read(why, reason) });
  useEffect(() => {
    if (open.data) result.current?.focus();
  }, [open.data]);
  const send = () => {
    setMissing(!purpose || reason.trim() === '');
    if (purpose && reason.trim() !== '') open.mutate(purpose);
  };
  if (open.data) {
    return (
      <Dialog title={words.of} onClose={onClose}>
        <div ref={result} tabIndex={-1} className="stack">{shown(open.data)}</div>
        <Notice kind="soon">{t(words.recorded)}</Notice>
        <div className="actions"><Button look="main" onClick={onClose}>{t(words.close)}</Button></div>
      </Dialog>
    );
  }
  return (
    <Dialog title={words.openOf} onClose={onClose}>
      <p>{t('identity.why')}</p>
      {open.error && <Problem fault={open.error} />}
      <Choices kind="radio" label={t('identity.purpose')} chosen={purpose ? [purpose] : []} fault={missing && !purpose ? t('form.chooseOne') : undefined}
        options={PURPOSES.map((value) => ({ value, label: t(`identityPurpose.${value}`) }))}
        onChange={([value]) => setPurpose(value as IdentityPurpose)} />
      <LongTextField label={t('identity.reason')} hint={t('identity.reason.hint')} value={reason} onChange={setReason} maxLength={500}
        fault={missing && reason.trim() === '' ? t('form.fault.missing') : undefined} />
      <div className="actions">
        <Button look="main" busy={open.isPending} onClick={send}>{t(words.open)}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
        {instead}
      </div>
    </Dialog>
  );
}
