import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { JointRulesDocument, ServicesAcrossStatesDocument } from '../gql/generated/graphql';
import { useAdministeredState } from '../administration/administered';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Empty, Loading, Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { JointRulesDialog } from './JointRulesDialog';
import { openable } from './openable';

/** What the state has laid down about referrals to and from others: for how long both hold a matter, and for what its offices may be asked. */
export function JointRulesPage() {
  const { t, of } = useWords();
  const state = useAdministeredState();
  const [changing, setChanging] = useState(false);
  const rules = useQuery({ queryKey: ['administration', 'joint-rules', state], queryFn: async () => (await ask(JointRulesDocument, { state })).jointRules });
  const departments = useQuery({ queryKey: ['administration', 'services-across', state], queryFn: async () => (await ask(ServicesAcrossStatesDocument, { state })).departments.nodes });
  if (rules.isPending || departments.isPending) return <Loading />;
  if (!rules.data || !departments.data) return <Problem fault={rules.error ?? departments.error} again={() => { void rules.refetch(); void departments.refetch(); }} />;
  const laid = rules.data;
  const offers = openable(departments.data);
  return (
    <div className="stack">
      <p className="soft">{t('jointRules.lead')}</p>
      <section className="card stack tight" aria-labelledby="joint-period">
        <h2 id="joint-period">{t('jointRules.period')}</h2>
        {!laid.orderNumber && <Notice kind="soon">{t('jointRules.proposed')}</Notice>}
        <dl className="facts">
          <div><dt>{t('jointRules.days')}</dt><dd>{t('jointRules.count', { count: laid.days })}</dd></div>
          <div><dt>{t('jointRules.longest')}</dt><dd>{t('jointRules.count', { count: laid.longestDays })}</dd></div>
          <div><dt>{t('jointRules.remind')}</dt><dd>{t('jointRules.count', { count: laid.remindDays })}</dd></div>
          {laid.orderNumber && <div><dt>{t('jointRules.order')}</dt><dd>{laid.orderNumber}</dd></div>}
        </dl>
      </section>
      <section className="stack tight" aria-labelledby="joint-services">
        <h2 id="joint-services">{t('jointRules.services')}</h2>
        {offers.length === 0 && <Empty title={t('jointRules.none')}><p className="soft">{t('jointRules.none.what')}</p></Empty>}
        <ul className="card stack tight plain">
          {offers.map((each) => (
            <li key={each.code} className="row apart">
              <span>{of(each.name)}<br /><span className="soft small">{of(each.department)}</span></span>
              {laid.services.includes(each.code)
                ? <span className="badge good"><Icon name="done" />{t('jointRules.open')}</span>
                : <span className="badge"><Icon name="stop" />{t('jointRules.shut')}</span>}
            </li>
          ))}
        </ul>
      </section>
      <div className="actions"><Button onClick={() => setChanging(true)}>{t('jointRules.set')}</Button></div>
      {changing && <JointRulesDialog laid={laid} offers={offers} onClose={() => setChanging(false)} />}
    </div>
  );
}
