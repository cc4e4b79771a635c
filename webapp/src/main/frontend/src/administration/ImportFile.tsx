import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { newKey } from '../gql/ask';
import type { ImportOutcomeFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Field } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { ImportFaults } from './ImportFaults';
import { ImportUnderway } from './ImportUnderway';

type Run = { csv: string; dryRun: boolean; key: string };

/**
 * A file, tried first and then carried out with a bar that moves.
 *
 * @param hint what the file may hold
 * @param of what the file is for; another one begins anew
 * @param children what else is asked before the file
 */
export function ImportFile({ hint, of, run, onWritten, children }: {
  hint: string; of: string; run: (run: Run) => Promise<ImportOutcomeFragment>; onWritten: (result: ImportOutcomeFragment) => void; children?: ReactNode;
}) {
  const { t } = useWords();
  const [file, setFile] = useState<{ name: string; csv: string }>();
  const [missing, setMissing] = useState(false);
  const key = useRef(newKey());
  const input = useRef<HTMLInputElement>(null);
  const act = useMutation({
    mutationFn: run,
    onSuccess: (result) => {
      // The same file after the same fault is the same key; a file that was carried out is done with.
      if (result.written) {
        key.current = newKey();
        // The button that was pressed is gone; the next file begins here.
        input.current?.focus();
        onWritten(result);
      }
    },
  });
  const { reset } = act;
  const changed = useCallback(() => {
    key.current = newKey();
    reset();
  }, [reset]);
  useEffect(changed, [of, changed]);
  const begin = (dryRun: boolean) => {
    setMissing(!file);
    if (file) act.mutate({ csv: file.csv, dryRun, key: key.current });
  };
  const choose = async (chosen: File | undefined) => {
    changed();
    setFile(chosen && { name: chosen.name, csv: await chosen.text() });
  };
  const running = act.isPending ? act.variables : undefined;
  // Carried out is only what was tried: then it is known what the file would do.
  const tried = act.variables?.dryRun ? act.data?.errorCount === 0 : act.isPending || act.isError;
  return (
    <>
      <div className="filters">
        {children}
        <Field label={t('import.file')} hint={hint} fault={missing ? t('form.fault.missing') : undefined}>
          {({ id, describedBy, invalid }) => (
            <input id={id} ref={input} type="file" accept=".csv,text/csv" className="input" aria-describedby={describedBy} aria-invalid={invalid}
              onChange={(event) => void choose(event.target.files?.[0])} />
          )}
        </Field>
      </div>
      <div className="actions">
        <Button {...(!tried && { look: 'main' as const })} busy={act.isPending} onClick={() => begin(true)}>{t('import.try')}</Button>
        {tried && <Button look="main" busy={act.isPending} onClick={() => begin(false)}>{t('import.run')}</Button>}
      </div>
      {!tried && <p className="small soft">{t('import.tryFirst')}</p>}
      {running && <ImportUnderway running={running.dryRun ? undefined : running.key} />}
      {act.error && <Problem fault={act.error} />}
      {act.data && <Outcome result={act.data} tried={act.variables?.dryRun ?? false} />}
    </>
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
