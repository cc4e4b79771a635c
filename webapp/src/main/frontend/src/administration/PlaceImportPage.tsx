import { useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, newKey } from '../gql/ask';
import { ImportPlacesDocument, type ImportOutcomeFragment, type PlaceLevel } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Field, SelectField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { ImportFaults } from './ImportFaults';
import { ImportList } from './ImportList';
import { ImportUnderway } from './ImportUnderway';
import { useAdministeredState } from './administered';

const LEVELS: readonly PlaceLevel[] = ['DISTRICT', 'SUB_DISTRICT', 'BLOCK', 'URBAN_BODY', 'VILLAGE'];

type Run = { dryRun: boolean; key: string };

/** Places of the state from a file: tried first, then carried out with a bar that moves, and taken back below. */
export function PlaceImportPage() {
  const { t } = useWords();
  const state = useAdministeredState();
  const client = useQueryClient();
  const [level, setLevel] = useState<PlaceLevel>('VILLAGE');
  const [file, setFile] = useState<{ name: string; csv: string }>();
  const [missing, setMissing] = useState(false);
  const key = useRef(newKey());
  const act = useMutation({
    gcTime: 0,
    mutationFn: async (run: Run) => (await ask(ImportPlacesDocument, { level, csv: file?.csv ?? '', state, dryRun: run.dryRun, key: run.key })).importPlaces,
    onSuccess: (result) => {
      // The same file after the same fault is the same key; a file that was carried out is done with.
      if (result.written) key.current = newKey();
      void client.invalidateQueries({ queryKey: ['administration', 'imports'] });
    },
  });
  const begin = (dryRun: boolean) => {
    setMissing(!file);
    if (file) act.mutate({ dryRun, key: key.current });
  };
  const changed = () => {
    key.current = newKey();
    act.reset();
  };
  const choose = async (chosen: File | undefined) => {
    changed();
    setFile(chosen && { name: chosen.name, csv: await chosen.text() });
  };
  const running = act.isPending ? act.variables : undefined;
  return (
    <div className="stack">
      <p className="soft">{t('import.lead')}</p>
      <div className="filters">
        <SelectField label={t('import.level')} value={level} onChange={(value) => { setLevel((value || 'VILLAGE') as PlaceLevel); changed(); }}
          options={LEVELS.map((value) => ({ value, label: t(`import.level.${value}`) }))} />
        <Field label={t('import.file')} hint={t('import.file.hint')} fault={missing ? t('form.fault.missing') : undefined}>
          {({ id, describedBy, invalid }) => (
            <input id={id} type="file" accept=".csv,text/csv" className="input" aria-describedby={describedBy} aria-invalid={invalid}
              onChange={(event) => void choose(event.target.files?.[0])} />
          )}
        </Field>
      </div>
      <div className="actions">
        <Button busy={act.isPending} onClick={() => begin(true)}>{t('import.try')}</Button>
        <Button look="main" busy={act.isPending} onClick={() => begin(false)}>{t('import.run')}</Button>
      </div>
      {running && <ImportUnderway running={running.dryRun ? undefined : running.key} />}
      {act.error && <Problem fault={act.error} />}
      {act.data && <Outcome result={act.data} tried={act.variables?.dryRun ?? false} />}
      <ImportList state={state} />
    </div>
  );
}

function Outcome({ result, tried }: { result: ImportOutcomeFragment; tried: boolean }) {
  const { t } = useWords();
  if (result.errorCount > 0) return <ImportFaults count={result.errorCount} faults={result.errors} />;
  const { created, changed, unchanged, skipped } = result;
  return (
    <div role="status">
      <Notice kind="good">{t(tried ? 'import.would' : 'import.did', { created, changed, unchanged, skipped })}</Notice>
    </div>
  );
}
