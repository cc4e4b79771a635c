import { useEffect, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { IdentityPurpose, OpenIdentityMutation } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, LongTextField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';

const PURPOSES: readonly IdentityPurpose[] = ['GIVE_SERVICE', 'SAFE_CONTACT', 'STATUTORY_REPORT', 'LEGAL_PROCEEDING', 'CORRECT_RECORD'];
const PARTS = ['name', 'relativeName', 'birthYear', 'phone', 'address', 'identityDocument'] as const;

type Identity = OpenIdentityMutation['openIdentity'];

/** Purpose and reason first; what was opened is kept nowhere and is gone when this closes. */
export function OpenIdentity({ code, read, onClose }: {
  code: string; read: (purpose: IdentityPurpose, reason: string) => Promise<Identity>; onClose: () => void;
}) {
  const { t } = useWords();
  const [purpose, setPurpose] = useState<IdentityPurpose>();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  const open = useMutation({ gcTime: 0, mutationFn: (why: IdentityPurpose) => read(why, reason) });
  useEffect(() => {
    if (open.data) shown.current?.focus();
  }, [open.data]);
  const send = () => {
    setMissing(!purpose || reason.trim() === '');
    if (purpose && reason.trim() !== '') open.mutate(purpose);
  };
  if (open.data) {
    const identity = open.data;
    return (
      <Dialog title={t('identity.of', { code })} onClose={onClose}>
        <div ref={shown} tabIndex={-1}>
          <dl className="facts">
            {PARTS.map((part) => identity[part] != null && <div key={part}><dt>{t(`identity.${part}`)}</dt><dd>{identity[part]}</dd></div>)}
          </dl>
        </div>
        <Notice kind="soon">{t('identity.recorded')}</Notice>
        <div className="actions"><Button look="main" onClick={onClose}>{t('identity.close')}</Button></div>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('identity.openOf', { code })} onClose={onClose}>
      <p>{t('identity.why')}</p>
      {open.error && <Problem fault={open.error} />}
      <Choices kind="radio" label={t('identity.purpose')} chosen={purpose ? [purpose] : []} fault={missing && !purpose ? t('form.chooseOne') : undefined}
        options={PURPOSES.map((value) => ({ value, label: t(`identityPurpose.${value}`) }))}
        onChange={([value]) => setPurpose(value as IdentityPurpose)} />
      <LongTextField label={t('identity.reason')} hint={t('identity.reason.hint')} value={reason} onChange={setReason} maxLength={500}
        fault={missing && reason.trim() === '' ? t('form.fault.missing') : undefined} />
      <div className="actions">
        <Button look="main" busy={open.isPending} onClick={send}>{t('identity.open')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
