import { useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { StatusByWordDocument, type StatusByWordQuery } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { TextField } from '../design/fields';
import { Page } from '../design/Page';
import { Notice, Problem } from '../design/states';
import { day } from '../messages/times';
import { useWords } from '../messages/words';

/** A person asks at a counter how things stand: she says her code and types her word, and reads the answer herself. */
export function CounterPage() {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [word, setWord] = useState('');
  const [missing, setMissing] = useState(false);
  const show = useMutation({
    mutationFn: async () => (await ask(StatusByWordDocument, { code: code.trim(), word })).statusByWord,
    onSettled: () => setWord(''),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const whole = code.trim() !== '' && word !== '';
    setMissing(!whole);
    if (whole) show.mutate();
  };
  const clear = () => { show.reset(); setCode(''); setWord(''); };
  if (show.data) return <Page title={t('counter.title')}><Standing status={show.data} onClose={clear} /></Page>;
  return (
    <Page title={t('counter.title')} lead={t('counter.lead')}>
      <form className="card stack form" onSubmit={submit} noValidate>
        <TextField label={t('counter.code')} hint={t('counter.code.hint')} className="short" autoComplete="off" autoCapitalize="characters" spellCheck={false}
          value={code} onChange={setCode} fault={missing && code.trim() === '' ? t('form.fault.missing') : undefined} />
        <TextField label={t('counter.word')} hint={t('counter.word.hint')} type="password" autoComplete="off" maxLength={80} value={word} onChange={setWord}
          fault={missing && word === '' ? t('form.fault.missing') : undefined} />
        {show.error && <Problem fault={show.error} />}
        <div className="actions"><Button look="main" type="submit" busy={show.isPending}>{t('counter.show')}</Button></div>
      </form>
    </Page>
  );
}

/** In plain words, and nothing of what it is about. */
function Standing({ status, onClose }: { status: StatusByWordQuery['statusByWord']; onClose: () => void }) {
  const { t, of } = useWords();
  return (
    <section className="card stack" aria-labelledby="standing">
      <h2 id="standing" className="code">{status.code}</h2>
      <p>{t(status.status === 'OPEN' ? 'counter.open' : 'counter.closed', { day: day(status.since) })}</p>
      <p>{status.asked === 0 ? t('counter.nobodyAsked') : t('counter.asked', { asked: status.asked, takenUp: status.takenUp, done: status.done })}</p>
      <p>{t('counter.last', { day: day(status.lastStepOn) })}</p>
      {status.answerBy && <p>{t('counter.answerBy', { day: day(status.answerBy) })}</p>}
      <p><b>{status.nextOn ? t('counter.next', { day: day(status.nextOn) }) : t('counter.noNext')}</b></p>
      <p>{t('counter.office', { post: of(status.post), office: of(status.office) })}{status.phone && ` · ${status.phone}`}</p>
      <Notice>{t('counter.rights')}</Notice>
      <div className="actions"><Button look="main" onClick={onClose}>{t('counter.close')}</Button></div>
    </section>
  );
}
