import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, newKey } from '../gql/ask';
import { ImportEstablishmentsDocument, UndoImportDocument } from '../gql/generated/graphql';
import { ImportFaults } from '../administration/ImportFaults';
import { ImportFile } from '../administration/ImportFile';
import { say } from '../app/say';
import { Button } from '../design/Button';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';

/** The register's file, tried first and then carried out; what was just imported can be taken back as a whole. */
export function RegisterImport({ register, post }: { register: string; post: string }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [written, setWritten] = useState<{ id: string; register: string }>();
  const again = () => client.invalidateQueries({ queryKey: ['register'] });
  const undo = useMutation({
    mutationFn: async (id: string) => (await ask(UndoImportDocument, { id, dryRun: false, key: newKey() })).undoImport,
    onSuccess: (result) => {
      if (!result.written) return;
      setWritten(undefined);
      say(t('register.said.takenBack'));
      void again();
    },
  });
  const held = undo.data && undo.data.errorCount > 0 ? undo.data : undefined;
  return (
    <details className="card folded">
      <summary>{t('register.import')}</summary>
      <div className="stack">
        <p className="soft">{t('register.import.lead')}</p>
        <ImportFile of={register} hint={t('register.import.hint')}
          run={async (run) => (await ask(ImportEstablishmentsDocument, { register, asPost: post, ...run })).importEstablishments}
          onWritten={(result) => {
            setWritten(result.id ? { id: result.id, register } : undefined);
            void again();
          }} />
        {undo.error && <Problem fault={undo.error} />}
        {held && <ImportFaults count={held.errorCount} faults={held.errors} />}
        {written?.register === register && (
          <div className="actions"><Button look="grave" busy={undo.isPending} onClick={() => undo.mutate(written.id)}>{t('register.takeBack')}</Button></div>
        )}
      </div>
    </details>
  );
}
