import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask, newKey } from '../gql/ask';
import { ImportsDocument, UndoImportDocument, type ImportsQuery, type PlaceLevel } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Listed } from '../design/Listed';
import { Loading, Problem } from '../design/states';
import { Table } from '../design/Table';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { ImportFaults } from './ImportFaults';
import { useAdministrationAct } from './useAdministration';

type Import = ImportsQuery['imports']['nodes'][number];

/** What was imported for the state, and taking it back. */
export function ImportList({ state }: { state: number }) {
  const { t } = useWords();
  const [undoing, setUndoing] = useState<Import>();
  const read = useInfiniteQuery({
    queryKey: ['administration', 'imports', state],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(ImportsDocument, { state, after: pageParam })).imports,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <section className="stack" aria-labelledby="imports">
      <h2 id="imports">{t('import.past')}</h2>
      <Listed read={read} none={t('import.none')} what={t('import.none.what')}>
        {(imports) => (
          <Table heads={[t('import.when'), t('import.kind'), t('import.by'), t('import.outcome'), <span className="unseen">{t('act.acts')}</span>]}>
            {imports.map((each) => (
              <tr key={each.id}>
                <th scope="row">{dayAndTime(each.at)}</th>
                <td data-label={t('import.kind')}>{kindOf(each.kind, t)}</td>
                <td data-label={t('import.by')}>{each.by}</td>
                <td data-label={t('import.outcome')}>{t('import.counts', { created: each.created, changed: each.changed })}</td>
                <td>
                  {each.undoneAt && <span className="badge">{t('import.undone', { when: dayAndTime(each.undoneAt) })}</span>}
                  {each.undoable && <Button slim onClick={() => setUndoing(each)}>{t('import.undo')}</Button>}
                </td>
              </tr>
            ))}
          </Table>
        )}
      </Listed>
      {undoing && <UndoDialog run={undoing} onClose={() => setUndoing(undefined)} />}
    </section>
  );
}

/** What was imported, in words; a kind that this page is too old to know is shown by its code. */
function kindOf(kind: string, t: ReturnType<typeof useWords>['t']): string {
  const [what, level] = kind.split('/');
  if (what === 'PLACES' && level) return t(`import.level.${level as PlaceLevel}`);
  return what === 'POSTS' || what === 'OFFICERS' || what === 'ESTABLISHMENTS' ? t(`import.kind.${what}`) : kind;
}

/** First what would go and what holds it back, which somebody may have to settle before. */
function UndoDialog({ run, onClose }: { run: Import; onClose: () => void }) {
  const { t } = useWords();
  const looked = useQuery({
    queryKey: ['import-undone', run.id], gcTime: 0, staleTime: 0,
    queryFn: async () => (await ask(UndoImportDocument, { id: run.id, dryRun: true, key: newKey() })).undoImport,
  });
  const act = useAdministrationAct(async (_: void, key) => (await ask(UndoImportDocument, { id: run.id, dryRun: false, key })).undoImport);
  const told = act.data ?? looked.data;
  const held = told && told.errorCount > 0;
  return (
    <Dialog title={t('import.undo')} onClose={onClose}>
      {looked.isPending && <Loading what={t('import.undo.looking')} />}
      {looked.error && <Problem fault={looked.error} again={() => void looked.refetch()} />}
      {held && <ImportFaults count={told.errorCount} faults={told.errors} lead={t('import.undo.held', { count: told.errorCount })} />}
      {told && !held && <p>{t('import.undo.why', { removed: told.removed, restored: told.restored })}</p>}
      {act.error && <Problem fault={act.error} />}
      <div className="actions">
        {told && !held && (
          <Button look="grave" busy={act.isPending}
            onClick={() => act.mutate(undefined, { onSuccess: (result) => { if (result.written) onClose(); } })}>{t('import.undo')}</Button>
        )}
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
