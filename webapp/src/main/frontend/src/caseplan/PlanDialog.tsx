import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask, newKey } from '../gql/ask';
import { CaseParticipantsDocument, SaveCasePlanDocument, type PlanKind, type CasePlanShownFragment, type SavedPlanInput } from '../gql/generated/graphql';
import { DraftActions, emptyAction, wholeActions, type DraftAction } from '../action/DraftActions';
import { useCaseAct, usePersonLabel, type Case } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, SelectField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { partsOf } from './moments';

/** The items of a plan's next version: who, what, until when. What is over stays as it is. */
export function PlanDialog({ file, kind, plans, onClose }: { file: Case; kind: PlanKind; plans: readonly CasePlanShownFragment[]; onClose: () => void }) {
  const { t, of } = useWords();
  const label = usePersonLabel();
  const [person, setPerson] = useState(plans.length === 1 ? plans[0]!.person : (file.persons.nodes.find((each) => each.role === 'SURVIVOR')?.id ?? ''));
  const before = plans.find((plan) => plan.kind === kind && plan.person === person && plan.keeps);
  const [items, setItems] = useState<DraftAction[]>(() => drafts(before));
  const [copy, setCopy] = useState<string[]>([before?.copyWanted ? 'yes' : 'no']);
  const [tried, setTried] = useState(false);
  const posts = useQuery({
    queryKey: ['case', file.id, 'participants'],
    queryFn: async () => (await ask(CaseParticipantsDocument, { case: file.id })).caseParticipants,
  });
  const act = useCaseAct((plan: SavedPlanInput, key) => ask(SaveCasePlanDocument, { case: file.id, plan, version: before?.version ?? 0, key }), t('casePlan.said.saved'));
  const send = () => {
    setTried(true);
    const whole = wholeActions(items);
    if (!whole || whole.length === 0 || person === '') return;
    act.mutate({
      person, kind, copyWanted: kind === 'SAFETY' && copy[0] === 'yes',
      items: whole.map((item, at) => ({ ...item, action: items[at]!.action ?? null })),
    }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t(`casePlan.kind.${kind}`)} onClose={onClose}>
      {kind === 'SAFETY' && <Notice><p>{t('casePlan.safety.what')}</p></Notice>}
      {act.error && <Problem fault={act.error} />}
      {posts.error && <Problem fault={posts.error} again={() => void posts.refetch()} />}
      {!before && (
        <SelectField label={t('consent.person')} value={person} fault={tried && person === '' ? t('form.chooseOne') : undefined}
          options={file.persons.nodes.map((each) => ({ value: each.id, label: label(each) }))} onChange={setPerson} />
      )}
      <DraftActions legend={t('casePlan.item')} tried={tried} actions={items} onChange={setItems}
        posts={(posts.data ?? []).map((post) => ({ value: post.id, label: `${of(post.name)}, ${of(post.office)}` }))} />
      {kind === 'SAFETY' && (
        <Choices kind="radio" label={t('casePlan.copyWanted')} hint={t('casePlan.copyWanted.hint')} chosen={copy} onChange={setCopy}
          options={[{ value: 'no', label: t('casePlan.copy.no') }, { value: 'yes', label: t('casePlan.copy.yes') }]} />
      )}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('casePlan.save')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}

function drafts(before: CasePlanShownFragment | undefined): DraftAction[] {
  const open = (before?.items ?? []).filter((item) => item.outcome !== 'DROPPED');
  return open.length === 0 ? [emptyAction()] : open.map((item) => ({
    key: newKey(), action: item.id, owner: item.owner.id, text: item.text ?? '', due: partsOf(item.dueAt),
  }));
}
