import { Icon } from '../design/icons';
import { faultWords, labelAt, type Fault } from '../form/check';
import type { FormSchema } from '../form/schema';
import { useWords } from '../messages/words';

/** So many fit on a screen; a file of another form has a fault in every field. */
const MOST = 50;

/** Each fault by the form's words and by the name in the file; nothing was written. */
export function FileFaults({ schema, faults }: { schema: FormSchema; faults: readonly Fault[] }) {
  const words = useWords();
  const { t, of } = words;
  return (
    <div className="notice late" role="alert">
      <Icon name="late" />
      <div className="stack tight">
        <p>{t('formImport.faults', { count: faults.length })}</p>
        <ul>
          {faults.slice(0, MOST).map((fault) => {
            const label = labelAt(schema, fault.path, of);
            return <li key={fault.path}>{label !== fault.path && `${label} · `}<code>{fault.path}</code>: {faultWords(fault, words)}</li>;
          })}
        </ul>
        {faults.length > MOST && <p className="soft">{t('import.moreFaults', { shown: MOST })}</p>}
      </div>
    </div>
  );
}
