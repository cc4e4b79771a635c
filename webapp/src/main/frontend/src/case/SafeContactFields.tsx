import { useState } from 'react';
import { ask } from '../gql/ask';
import { SetSafeContactDocument, type SafeContactInput } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, TextField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import type { SafeContactOpened } from './SafeContactDialog';
import { WAYS } from './SafeContactFacts';
import { useCaseAct, type Case, type Person } from './useCase';

const LONGEST = { number: 20, hours: 200, whoElseHoldsPhone: 200 } as const;

/** Nothing is ticked beforehand: to contact nobody is what holds until she says otherwise. */
export function SafeContactFields({ file, person, before, onClose }: { file: Case; person: Person; before: SafeContactOpened; onClose: () => void }) {
  const { t } = useWords();
  const [ways, setWays] = useState<readonly string[]>(WAYS.filter((way) => before.contact[way]));
  const [typed, setTyped] = useState({
    number: before.contact.number ?? '', hours: before.contact.hours ?? '', whoElseHoldsPhone: before.contact.whoElseHoldsPhone ?? '',
  });
  const act = useCaseAct((contact: SafeContactInput, key) => ask(SetSafeContactDocument, {
    case: file.id, person: person.id, contact, version: before.version, key,
  }), t('safeContact.said.set'));
  const save = () => act.mutate({
    mayCall: ways.includes('mayCall'), mayText: ways.includes('mayText'), mayVisit: ways.includes('mayVisit'),
    number: typed.number.trim() || null, hours: typed.hours.trim() || null, whoElseHoldsPhone: typed.whoElseHoldsPhone.trim() || null,
  }, { onSuccess: onClose });
  return (
    <Dialog title={t('safeContact.changeOf', { code: person.code })} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      {before.version === 0 && <p className="soft">{t('safeContact.first.hint')}</p>}
      <Choices kind="checkbox" label={t('safeContact.ways')} hint={t('safeContact.ways.hint')} chosen={ways} onChange={setWays}
        options={WAYS.map((way) => ({ value: way, label: t(`safeContact.${way}`) }))} />
      {ways.length === 0 && <Notice kind="soon">{t('safeContact.none')}</Notice>}
      {(['number', 'hours', 'whoElseHoldsPhone'] as const).map((part) => (
        <TextField key={part} optional label={t(`safeContact.${part}`)} type={part === 'number' ? 'tel' : 'text'} autoComplete="off" maxLength={LONGEST[part]}
          value={typed[part]} onChange={(value) => setTyped({ ...typed, [part]: value })} />
      ))}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={save}>{t('safeContact.set')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
