import { useState } from 'react';
import { isOvertaken } from '../app/faultAt';
import { ask } from '../gql/ask';
import { RestrictCaseDocument, type RestrictionReason } from '../gql/generated/graphql';
import { useCaseAct, type Case } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, type Option } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import type { MyPost } from '../session/session';
import { NamePost } from './NamePost';
import { ReasonChoice } from './ReasonChoice';
import { RESTRICTING } from './reasons';
import { working } from './working';

type Naming = { namedPosts: string[]; again: boolean; reason: RestrictionReason | null };

/**
 * From now on the leading post and named ones alone know of the case; it is said before whom that shuts out, and after who is left.
 *
 * @param above the post through which somebody acts who does not hold the leading one
 */
export function RestrictDialog({ file, above, onClose }: { file: Case; above: MyPost | undefined; onClose: () => void }) {
  const { t, of } = useWords();
  const [asked] = useState(() => working(file));
  const [offered, setOffered] = useState<readonly Option[]>(() => asked.map((post) => ({ value: post.id, label: `${of(post.name)}, ${of(post.office)}` })));
  const [named, setNamed] = useState<readonly string[]>(() => asked.map((post) => post.id));
  const [reason, setReason] = useState<RestrictionReason>();
  const [missing, setMissing] = useState(false);
  const [done, setDone] = useState<Naming>();
  const act = useCaseAct(async (naming: Naming, key) => {
    await ask(RestrictCaseDocument, { case: file.id, version: file.version, namedPosts: naming.namedPosts, reason: naming.reason, key });
    setDone(naming);
  }, t('restriction.said'));
  // As it was when the button was pressed: the case is read again before the answer is shown.
  const again = (done ?? (act.isPending ? act.variables : undefined))?.again ?? file.restricted;
  const shutOut = asked.filter((post) => !named.includes(post.id));
  const name = (post: Option) => {
    if (!offered.some((each) => each.value === post.value)) setOffered([...offered, post]);
    if (!named.includes(post.value)) setNamed([...named, post.value]);
  };
  const send = () => {
    setMissing(!reason);
    if (again || reason) act.mutate({ namedPosts: [...named], again, reason: again ? null : reason ?? null });
  };
  if (done) {
    const added = offered.filter((each) => done.namedPosts.includes(each.value)).map((each) => each.label);
    const leading = [`${of(file.ownerPost.name)}, ${of(file.ownerPost.office)}`, ...(above ? [`${of(above.name)}, ${of(above.officeName)}`] : [])];
    const told = again ? added : [...leading, ...added];
    return (
      <Dialog key="done" title={t('case.restricted')} onClose={onClose}>
        <Notice kind="good">{t(again ? 'restriction.done.again' : 'restriction.done')}</Notice>
        <ul className="stack tight">{told.map((each) => <li key={each}>{each}</li>)}</ul>
        <div className="actions"><Button look="main" onClick={onClose}>{t('act.close')}</Button></div>
      </Dialog>
    );
  }
  return (
    <Dialog title={t(again ? 'restriction.again' : 'restriction.act')} onClose={onClose}>
      <Notice>
        <ul className="stack tight">
          <li>{t('restriction.who')}</li>
          {above && <li>{t('restriction.you')}</li>}
          <li>{t('restriction.others')}</li>
          <li>{t('restriction.late')}</li>
          <li>{t('restriction.stays')}</li>
        </ul>
      </Notice>
      {again && <p>{t('restriction.namedBefore')}</p>}
      {offered.length > 0 && (
        <Choices kind="checkbox" label={t('restriction.named')} hint={t('restriction.named.hint')} chosen={named} options={offered} onChange={setNamed} />
      )}
      <NamePost file={file} named={named} onName={name} />
      {named.length === 0 && <Notice>{t('restriction.nobody')}</Notice>}
      {!again && shutOut.length > 0 && (
        <div role="status"><Notice kind="late">{t('restriction.shutOut', { posts: shutOut.map((post) => `${of(post.name)}, ${of(post.office)}`).join('; ') })}</Notice></div>
      )}
      {!again && <ReasonChoice of={RESTRICTING} chosen={reason} fault={missing && !reason ? t('form.chooseOne') : undefined} onChoose={setReason} />}
      {act.error && <Problem fault={act.error} />}
      {isOvertaken(act.error) && <p>{t('restriction.kept')}</p>}
      <div className="actions">
        <Button look="grave" busy={act.isPending} onClick={send}>{t(again ? 'restriction.again.send' : 'restriction.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
