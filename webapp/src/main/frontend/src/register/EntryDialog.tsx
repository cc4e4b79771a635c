import { useState } from 'react';
import { isOvertaken, useFaultAt } from '../app/faultAt';
import { useAct } from '../app/useAct';
import { ask } from '../gql/ask';
import { AddEstablishmentDocument, ChangeEstablishmentDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { useFirstFault } from '../design/firstFault';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useMe, type MyPost } from '../session/session';
import { EntryFields } from './EntryFields';
import { Overtaken } from './Overtaken';
import { NOTHING, codeOf, detailsOf, lacking, typedOf, type Typed } from './details';
import { keepsIn } from './keeping';
import type { Register } from './registers';
import type { Entry } from './useEntry';

/** Enters something in a register, or says anew what is known of an entry; its old version stays in the history. */
export function EntryDialog({ register, keepers, entry, onClose, onAdded }: {
  register: Register; keepers: readonly MyPost[]; entry?: Entry; onClose: () => void; onAdded?: (id: string) => void;
}) {
  const words = useWords();
  const { t, of } = words;
  const state = useMe().state ?? 0;
  const [typed, setTyped] = useState<Typed>(() => (entry ? typedOf(entry) : { ...NOTHING, district: onlyDistrict(keepers) }));
  const [base, setBase] = useState(entry?.version ?? 0);
  const [tries, setTries] = useState(0);
  const act = useAct(async (asPost: string, key): Promise<string> => {
    const details = detailsOf(typed);
    return entry
      ? (await ask(ChangeEstablishmentDocument, { id: entry.id, version: base, details, asPost, key })).changeEstablishment.id
      : (await ask(AddEstablishmentDocument, { register: register.code, code: codeOf(typed), details, asPost, key })).addEstablishment.id;
  }, t(entry ? 'register.said.changed' : 'register.said.added'), ['register']);
  const refusedAt = useFaultAt(act.error);
  const faults = lacking(typed);
  useFirstFault(tries);
  useFirstFault(act.error);
  const faultAt = (field: string) => (tries > 0 && faults[field] ? t(faults[field]) : refusedAt(field));
  const send = () => {
    setTries(tries + 1);
    if (Object.keys(faults).length > 0) return;
    const by = keepers.find((post) => keepsIn(post, Number(typed.district))) ?? keepers[0]!;
    act.mutate(by.id, { onSuccess: (id) => { onClose(); onAdded?.(id); } });
  };
  const change = (more: Partial<Typed>) => {
    setTyped({ ...typed, ...more });
    // What was refused is no longer what stands there.
    if (act.error && !isOvertaken(act.error)) act.reset();
  };
  return (
    <Dialog title={entry ? t('register.change') : t('register.add', { one: of(register.one) })} onClose={onClose}>
      <p>{t('register.neverPersons')}</p>
      {register.placesHidden && <Notice>{t('register.placesHidden')}</Notice>}
      <EntryFields state={state} keepers={keepers} self={entry?.id} typed={typed} faultAt={faultAt} onChange={change} />
      {tries > 0 && Object.keys(faults).length > 0 && <Notice kind="late">{t('register.incomplete')}</Notice>}
      {entry && isOvertaken(act.error) && <Overtaken entry={entry} base={base} onGoOn={() => { setBase(entry.version); act.reset(); }} />}
      {act.error && !isOvertaken(act.error) && <Problem fault={act.error} />}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('register.save')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}

/** A post of one district enters what lies there. */
function onlyDistrict(keepers: readonly MyPost[]): string {
  const districts = new Set(keepers.map((post) => (post.level === 'STATE' ? '' : String(post.district ?? ''))));
  return districts.size === 1 ? [...districts][0]! : '';
}
