import { Icon } from '../design/icons';
import { useWords, type Text } from '../messages/words';

export type RowFault = { line: number; column: string; code: string; message: Text };

/** Each fault with its line and column, as the file has them; nothing was written. */
export function ImportFaults({ count, faults, lead }: { count: number; faults: readonly RowFault[]; lead?: string }) {
  const { t, of } = useWords();
  return (
    <div className="notice late" role="alert">
      <Icon name="late" />
      <div className="stack tight">
        <p>{lead ?? t('import.faults', { count })}</p>
        <ul>
          {faults.map((fault, at) => (
            <li key={at}>{t('import.fault', { line: fault.line, column: fault.column || '–' })}: {of(fault.message)}</li>
          ))}
        </ul>
        {count > faults.length && <p className="soft">{t('import.moreFaults', { shown: faults.length })}</p>}
      </div>
    </div>
  );
}
