import { useState } from 'react';
import { Refused, ask } from '../gql/ask';
import { ChangePostDocument, type ChangedPostInput } from '../gql/generated/graphql';
import { useAdministeredState } from '../administration/administered';
import type { PostToFill } from '../administration/PostsPage';
import { useAdministrationAct } from '../administration/useAdministration';
import { isOvertaken, useFaultAt } from '../app/faultAt';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { NameFields, trimmed } from './NameFields';
import { superiorOf } from './seats';
import { SuperiorField, type Superior } from './SuperiorField';
import { usePostKinds } from './usePostKinds';

const FIELDS = ['name.hi', 'name.en', 'reportsTo'];

/** Another name, or another place in the reporting line. Who was not told the present name types it anew. */
export function ChangePostDialog({ post, onClose }: { post: PostToFill; onClose: () => void }) {
  const { t, of } = useWords();
  const state = useAdministeredState();
  const kinds = usePostKinds(state).data?.find((each) => each.id === post.office.department)?.postKinds ?? [];
  const [name, setName] = useState(post.office.placeTold ? post.name : { hi: '', en: '' });
  const [superior, setSuperior] = useState<Superior | undefined>(post.reportsTo ?? undefined);
  const [missing, setMissing] = useState(false);
  const [version, setVersion] = useState(post.version);
  const act = useAdministrationAct((change: ChangedPostInput, key) => ask(ChangePostDocument, { id: post.id, change, version, key }), t('post.said.changed'));
  const refused = useFaultAt(act.error);
  const kind = kinds.find((each) => each.code === post.kind);
  const above = kind && superiorOf(kinds, kind, post.office);
  const names = trimmed(name);
  const send = () => {
    const whole = names.hi && names.en;
    setMissing(!whole);
    if (!whole) return;
    act.mutate({ name: names, reportsTo: superior?.id ?? null }, {
      onSuccess: onClose,
      onError: (fault) => { if (fault instanceof Refused && isOvertaken(fault)) setVersion(Number(fault.values.currentVersion)); },
    });
  };
  return (
    <Dialog title={t('post.change.title', { post: of(post.name) })} onClose={onClose}>
      {!post.office.placeTold && <Notice kind="soon">{t('post.change.hidden')}</Notice>}
      <NameFields value={name} onChange={setName} fault={(language) => (missing && !names[language] ? t('form.fault.missing') : refused(`name.${language}`))} />
      {above && <SuperiorField state={state} department={post.office.department} above={above} chosen={superior} fault={refused('reportsTo')} onChange={setSuperior} />}
      <Notice>{superior ? t('post.change.means', { superior: of(superior.name) }) : t('post.change.means.alone')}</Notice>
      {isOvertaken(act.error) && <Notice kind="soon">{t('post.change.overtaken')}</Notice>}
      {act.error && !isOvertaken(act.error) && !FIELDS.some(refused) && <Problem fault={act.error} />}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('post.change.save')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
