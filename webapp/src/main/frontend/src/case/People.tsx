import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Empty, Notice } from '../design/states';
import { Table } from '../design/Table';
import { useBook } from '../app/book';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { heldPosts, useMe } from '../session/session';
import { AddPersonDialog } from './AddPersonDialog';
import { ConsentDialog } from './ConsentDialog';
import { IdentityDialog } from './IdentityDialog';
import { SafeContactDialog } from './SafeContactDialog';
import { WithdrawConsentButton } from './WithdrawConsentButton';
import { useCase, type Person } from './useCase';

/** Who takes part, by code; a name is opened by a deliberate act, for a purpose and a reason, and each opening is recorded. */
export function People() {
  const { t } = useWords();
  const file = useCase();
  const [opening, setOpening] = useState<Person>();
  const [reaching, setReaching] = useState<Person>();
  const [adding, setAdding] = useState(false);
  // Who only assists opens no identity and changes nothing of a person.
  const acts = heldPosts(useMe()).length > 0;
  const persons = file.persons.nodes;
  return (
    <div className="stack">
      <section className="stack tight" aria-labelledby="persons">
        <div className="row apart">
          <h2 id="persons">{t('case.persons')}</h2>
          {acts && file.status === 'OPEN' && <Button slim onClick={() => setAdding(true)}><Icon name="plus" />{t('person.add')}</Button>}
        </div>
        <Notice>{t('person.sealed')}</Notice>
        {persons.length === 0 && <Empty title={t('person.none')}><p className="soft">{t('person.none.what')}</p></Empty>}
        <ul className="persons">
          {persons.map((person) => (
            <li key={person.id} className="card stack tight">
              <h3 className="row"><Icon name="person" /><span className="code">{person.code}</span></h3>
              <p>{t(`role.${person.role}`)} · {t(`gender.${person.gender}`)} · {t(`age.${person.ageGroup}`)}</p>
              {person.inAccusedHousehold && <p><span className="badge soon">{t('person.inAccusedHousehold')}</span></p>}
              <div className="actions">
                {acts && <Button slim onClick={() => setOpening(person)}><Icon name="shield" />{t('identity.open')}</Button>}
                {acts && <Button slim onClick={() => setReaching(person)}><Icon name="shield" />{t('safeContact.act')}</Button>}
                {acts && person.role === 'SURVIVOR' && <Link className="button slim" to="/cases/$id/slip/$person" params={{ id: file.id, person: person.id }}><Icon name="print" />{t('slip.act')}</Link>}
              </div>
            </li>
          ))}
        </ul>
      </section>
      <Consents />
      {opening && <IdentityDialog file={file} person={opening} onClose={() => setOpening(undefined)} />}
      {reaching && <SafeContactDialog file={file} person={reaching} onClose={() => setReaching(undefined)} />}
      {adding && <AddPersonDialog file={file} onClose={() => setAdding(false)} />}
    </div>
  );
}

function Consents() {
  const { t } = useWords();
  const file = useCase();
  const book = useBook();
  const [adding, setAdding] = useState(false);
  const codes = new Map(file.persons.nodes.map((person) => [person.id, person.code]));
  const acts = heldPosts(useMe()).length > 0;
  const consents = file.consents.nodes;
  return (
    <section className="stack tight" aria-labelledby="consents">
      <div className="row apart">
        <h2 id="consents">{t('consent.title')}</h2>
        {acts && file.status === 'OPEN' && <Button slim onClick={() => setAdding(true)}><Icon name="plus" />{t('consent.record')}</Button>}
      </div>
      {consents.length === 0 && <Empty title={t('consent.none')}><p className="soft">{t('consent.none.what')}</p></Empty>}
      {consents.length > 0 && (
        <Table heads={[
          t('consent.decision'), t('consent.person'), t('consent.to'), t('referral.purpose'), t('consent.recordedAt'),
          <span className="unseen">{t('act.acts')}</span>
        ]}>
          {consents.map((each) => (
            <tr key={each.id}>
              <td data-label={t('consent.decision')}>
                <span className={each.withdrawnAt ? 'badge soon' : each.decision === 'GIVEN' ? 'badge good' : 'badge late'}>
                  <Icon name={each.withdrawnAt || each.decision === 'REFUSED' ? 'stop' : 'done'} />
                  {each.withdrawnAt ? t('consent.withdrawn') : t(`decision.${each.decision}`)}
                </span>
              </td>
              <td data-label={t('consent.person')} className="code">{codes.get(each.person) ?? t('case.hidden')}</td>
              <td data-label={t('consent.to')}>{book.department(each.toDepartment)}</td>
              <td data-label={t('referral.purpose')}>{t(`purpose.${each.purpose}`)}</td>
              <td data-label={t('consent.recordedAt')} className="moment">{dayAndTime(each.recordedAt)}</td>
              <td>{acts && each.decision === 'GIVEN' && !each.withdrawnAt && <WithdrawConsentButton consent={each.id} version={each.version} />}</td>
            </tr>
          ))}
        </Table>
      )}
      {adding && <ConsentDialog file={file} onClose={() => setAdding(false)} />}
    </section>
  );
}
