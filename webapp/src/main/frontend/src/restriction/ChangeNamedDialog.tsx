import { useState } from 'react';
import { isOvertaken } from '../app/faultAt';
import { ask } from '../gql/ask';
import { ChangeRestrictionDocument, type ChangedRestrictionInput, type RestrictionReason } from '../gql/generated/graphql';
import { useCaseAct, type Case } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, type Option } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { NamePost } from './NamePost';
import type { Restriction } from './NamedDialog';
import { ReasonChoice } from './ReasonChoice';
import { CHANGING } from './reasons';
import { working } from './working';

/** Others are named, or struck out. What another named meanwhile stays: only what was ticked or unticked here is sent. */
export function ChangeNamedDialog({ file, own, restriction, onClose }: { file: Case; own: readonly string[]; restriction: Restriction; onClose: () => void }) {
  const { t, of } = useWords();
  const [added, setAdded] = useState<readonly Option[]>([]);
  const [struck, setStruck] = useState<readonly string[]>([]);
  const [reason, setReason] = useState<RestrictionReason>();
  const [tried, setTried] = useState(false);
  const act = useCaseAct((change: ChangedRestrictionInput, key) =>
    ask(ChangeRestrictionDocument, { case: file.id, version: file.version, change, key }), t('restriction.said.changed'));
  const staying = restriction.named.filter((post) => own.includes(post.id));
  const named = restriction.named.filter((post) => !own.includes(post.id));
  const offered = [...named.map((post) => ({ value: post.id, label: `${of(post.name)}, ${of(post.office)}` })), ...added.filter((each) => !named.some((post) => post.id === each.value))];
  const chosen = offered.map((each) => each.value).filter((id) => !struck.includes(id));
  const change = {
    name: added.map((each) => each.value).filter((id) => chosen.includes(id) && !named.some((post) => post.id === id)),
    strike: struck.filter((id) => named.some((post) => post.id === id)),
  };
  const nothing = change.name.length + change.strike.length === 0;
  const losing = working(file).filter((post) => change.strike.includes(post.id));
  const name = (post: Option) => {
    if (!added.some((each) => each.value === post.value)) setAdded([...added, post]);
    setStruck(struck.filter((id) => id !== post.value));
  };
  const send = () => {
    setTried(true);
    if (reason && !nothing) act.mutate({ ...change, reason }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('restriction.change')} onClose={onClose}>
      <p>{t('restriction.change.stay', { posts: staying.map((post) => `${of(post.name)}, ${of(post.office)}`).join('; ') })}</p>
      {offered.length > 0 && (
        <Choices kind="checkbox" label={t('restriction.named')} hint={t('restriction.change.hint')} chosen={chosen} options={offered}
          onChange={(ids) => setStruck(offered.map((each) => each.value).filter((id) => !ids.includes(id)))} />
      )}
      <NamePost file={file} named={[...own, ...chosen]} onName={name} />
      {losing.length > 0 && (
        <div role="status"><Notice kind="late">{t('restriction.shutOut', { posts: losing.map((post) => `${of(post.name)}, ${of(post.office)}`).join('; ') })}</Notice></div>
      )}
      <ReasonChoice of={CHANGING} chosen={reason} fault={tried && !reason ? t('form.chooseOne') : undefined} onChoose={setReason} />
      {tried && nothing && <div role="alert"><Notice kind="soon">{t('restriction.change.nothing')}</Notice></div>}
      {act.error && <Problem fault={act.error} />}
      {isOvertaken(act.error) && <p>{t('restriction.kept')}</p>}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('restriction.change.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
