import { useState } from 'react';
import { ask } from '../gql/ask';
import { SetJointRulesDocument, type JointRulesInput, type JointRulesShownFragment } from '../gql/generated/graphql';
import { useAdministrationAct } from '../administration/useAdministration';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, TextField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { wholeOf } from '../form/whole';
import { useWords } from '../messages/words';
import { changeOf, wrongPeriods, type Openable, type Periods } from './openable';
import { useSendable } from './sendable';

const PERIODS = ['days', 'longest', 'remind'] as const satisfies readonly (keyof Periods)[];

/** First what is to stand, then what it means for offices here and elsewhere; only then is it done. */
export function JointRulesDialog({ laid, offers, onClose }: { laid: JointRulesShownFragment; offers: readonly Openable[]; onClose: () => void }) {
  const { t, of } = useWords();
  const [typed, setTyped] = useState({ days: String(laid.days), longest: String(laid.longestDays), remind: String(laid.remindDays) });
  const [services, setServices] = useState<readonly string[]>(laid.services);
  const [order, setOrder] = useState('');
  const [tried, setTried] = useState(false);
  const [meaning, setMeaning] = useState(false);
  const act = useAdministrationAct((rules: JointRulesInput, key) => ask(SetJointRulesDocument, { rules, key }), t('jointRules.said.set'));
  const periods: Periods = { days: wholeOf(typed.days), longest: wholeOf(typed.longest), remind: wholeOf(typed.remind) };
  const wrong = wrongPeriods(periods);
  const look = () => {
    setTried(true);
    setMeaning(wrong.length === 0 && order.trim() !== '');
  };
  const lay = () => {
    const { days, longest, remind } = periods;
    if (days === null || longest === null || remind === null) return;
    act.mutate({ state: laid.state, days, longestDays: longest, remindDays: remind, services: [...services], orderNumber: order.trim() }, { onSuccess: onClose });
  };
  if (meaning) {
    return (
      <Dialog key="meaning" title={t('jointRules.meaning')} onClose={onClose}>
        <Meaning before={laid.services} after={services} offers={offers} days={periods.days ?? laid.days} />
        {act.error && <Problem fault={act.error} />}
        <div className="actions">
          <Button look="main" busy={act.isPending} onClick={lay}>{t('jointRules.set.do')}</Button>
          <Button onClick={() => setMeaning(false)}>{t('act.back')}</Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog key="fields" title={t('jointRules.set')} onClose={onClose}>
      <p className="soft">{t('jointRules.set.why')}</p>
      {PERIODS.map((each) => (
        <TextField key={each} label={t(`jointRules.${each}`)} hint={t(`jointRules.${each}.hint`)} inputMode="numeric" autoComplete="off" value={typed[each]}
          fault={tried && wrong.includes(each) ? t('jointRules.fault') : undefined} onChange={(value) => setTyped({ ...typed, [each]: value })} />
      ))}
      {offers.length > 0 && (
        <Choices kind="checkbox" label={t('jointRules.services')} hint={t('jointRules.services.hint')} chosen={services} onChange={setServices}
          options={offers.map((each) => ({ value: each.code, label: `${of(each.name)} (${of(each.department)})` }))} />
      )}
      <TextField label={t('jointRules.order')} hint={t('jointRules.order.hint')} maxLength={80} autoComplete="off" value={order}
        fault={tried && order.trim() === '' ? t('form.fault.missing') : undefined} onChange={setOrder} />
      <div className="actions">
        <Button look="main" onClick={look}>{t('act.look')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}

function Meaning({ before, after, offers, days }: { before: readonly string[]; after: readonly string[]; offers: readonly Openable[]; days: number }) {
  const { t, of } = useWords();
  const { opened, shut } = changeOf(before, after);
  return (
    <>
      <p>{t('jointRules.meaning.period', { days })}</p>
      {opened.length === 0 && shut.length === 0 && <Notice>{t('jointRules.meaning.same')}</Notice>}
      {opened.length > 0 && <Notice kind="soon">{t('jointRules.meaning.all')}</Notice>}
      {offers.filter((each) => opened.includes(each.code)).map((each) => <Opened key={each.code} service={each} />)}
      {offers.filter((each) => shut.includes(each.code)).map((each) => (
        <section key={each.code} className="card stack tight">
          <h3>{t('jointRules.meaning.shut', { service: of(each.name) })}</h3>
          <p>{t('jointRules.meaning.shut.what')}</p>
        </section>
      ))}
    </>
  );
}

/** Who may ask whom from now on, by when it must be answered, and what may cross the line. */
function Opened({ service }: { service: Openable }) {
  const { t, of } = useWords();
  const sendable = useSendable(service.needs);
  return (
    <section className="card stack tight">
      <h3>{t('jointRules.meaning.opened', { service: of(service.name) })}</h3>
      <p>{t('jointRules.meaning.who', { department: of(service.department) })}</p>
      <p>{t('jointRules.meaning.times', { acknowledge: of(service.acknowledgeWithin.words), act: of(service.actWithin.words) })}</p>
      <p>{t('jointRules.meaning.fields')}</p>
      <ul>{sendable.map((each) => <li key={each.value}>{each.label}</li>)}</ul>
    </section>
  );
}
