import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { CasePlanChangesDocument, type CasePlanChangesQuery, type CasePlanShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { SelectField } from '../design/fields';
import { Loading, Problem } from '../design/states';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';

type Line = NonNullable<CasePlanChangesQuery['planChanges'][number]['before']>;

/** What is different between two versions, item by item, in words and not by colour alone. */
export function ChangesDialog({ plan, onClose }: { plan: CasePlanShownFragment; onClose: () => void }) {
  const { t } = useWords();
  const [from, setFrom] = useState(String(plan.version - 1));
  const [until, setUntil] = useState(String(plan.version));
  const read = useQuery({
    queryKey: ['case', 'plan-changes', plan.id, from, until],
    queryFn: async () => (await ask(CasePlanChangesDocument, { plan: plan.id, from: Number(from), until: Number(until) })).planChanges,
  });
  const options = plan.versions.map((each) => ({ value: String(each.version), label: `${each.version} · ${dayAndTime(each.at)}` }));
  return (
    <Dialog title={t('casePlan.compare')} onClose={onClose}>
      <SelectField label={t('casePlan.from')} value={from} options={options} onChange={setFrom} />
      <SelectField label={t('casePlan.until')} value={until} options={options} onChange={setUntil} />
      {read.isPending && <Loading />}
      {read.error && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data?.length === 0 && <p role="status">{t('casePlan.same')}</p>}
      <ul className="stack tight">
        {(read.data ?? []).map((change) => (
          <li key={change.action} className="card stack tight">
            <p><span className="badge">{t(change.before ? (change.after ? 'casePlan.changed' : 'casePlan.dropped') : 'casePlan.added')}</span></p>
            {change.before && <p className="soft"><del><Shown line={change.before} /></del></p>}
            {change.after && <p><ins><Shown line={change.after} /></ins></p>}
          </li>
        ))}
      </ul>
      <div className="actions"><Button onClick={onClose}>{t('act.close')}</Button></div>
    </Dialog>
  );
}

function Shown({ line }: { line: Line }) {
  const { of } = useWords();
  return <>{line.text} · {of(line.owner.name)} · {dayAndTime(line.dueAt)}</>;
}
