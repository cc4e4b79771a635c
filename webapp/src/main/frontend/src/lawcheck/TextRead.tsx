import { useRef, useState } from 'react';
import { Choices, Field, LongTextField, TextField } from '../design/fields';
import { useWords } from '../messages/words';
import { canReckon, fingerprintOf, fingerprintOfText, isFingerprint, plainText } from './fingerprint';

type How = 'TEXT' | 'FILE';

/** The text that was read, or its file. Neither leaves the device: what is told of it is its fingerprint. */
export function TextRead({ fault, onRead }: { fault: string | undefined; onRead: (sum: string | undefined) => void }) {
  const { t } = useWords();
  const [how, setHow] = useState<How>('TEXT');
  const [text, setText] = useState('');
  const last = useRef(0);
  const reckon = (sum: Promise<string> | undefined) => {
    const mine = ++last.current;
    onRead(undefined);
    void sum?.then((made) => {
      if (mine === last.current) onRead(made);
    });
  };
  const type = (typed: string) => {
    setText(typed);
    reckon(plainText(typed) === '' ? undefined : fingerprintOfText(typed));
  };
  if (!canReckon()) {
    return (
      <TextField label={t('lawcheck.sum')} hint={t('lawcheck.sum.hint')} autoComplete="off" spellCheck={false} maxLength={64} value={text} fault={fault}
        onChange={(typed) => { setText(typed); onRead(isFingerprint(typed.trim()) ? typed.trim() : undefined); }} />
    );
  }
  return (
    <>
      <Choices across kind="radio" label={t('lawcheck.how')} chosen={[how]} onChange={([chosen]) => { setHow(chosen as How); type(''); }}
        options={(['TEXT', 'FILE'] as const).map((value) => ({ value, label: t(`lawcheck.how.${value}`) }))} />
      {how === 'TEXT'
        ? <LongTextField label={t('lawcheck.text')} hint={t('lawcheck.text.hint')} value={text} fault={fault} onChange={type} />
        : (
          <Field label={t('lawcheck.file')} hint={t('lawcheck.file.hint')} fault={fault}>
            {({ id, describedBy, invalid }) => (
              <input id={id} type="file" className="input" aria-describedby={describedBy} aria-invalid={invalid}
                onChange={(event) => reckon(event.target.files?.[0]?.arrayBuffer().then(fingerprintOf))} />
            )}
          </Field>
        )}
    </>
  );
}
