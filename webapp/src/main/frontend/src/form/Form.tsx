import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useWords } from '../messages/words';
import { faultWords, labelAt, type Fault } from './check';
import { answersOf, type Draft } from './draft';
import { FormContext, type Choosers } from './context';
import { Fields } from './Fields';
import type { FormSchema } from './schema';
import './form.css';

/** The control of a path; of a whole list or group it is the part itself. */
export const controlId = (path: string) => `at-${path}`;

/** Any department's form, from its schema alone: conditions, groups, lists, both languages, faults at their fields. */
export function Form({ schema, draft, onChange, faults, choosers, children }: {
  schema: FormSchema; draft: Draft; onChange: (draft: Draft) => void; faults: readonly Fault[]; choosers: Choosers; children: ReactNode;
}) {
  const words = useWords();
  const byPath = useMemo(() => new Map(faults.map((fault) => [fault.path, fault])), [faults]);
  const context = useMemo(() => ({
    choosers,
    faultAt: (path: string) => {
      const fault = byPath.get(path);
      return fault && faultWords(fault, words);
    },
  }), [choosers, byPath, words]);
  return (
    <FormContext value={context}>
      <div className="form stack">
        <FaultSummary schema={schema} faults={faults} />
        <Fields group={schema} answers={answersOf(schema, draft)} draft={draft} onChange={onChange} path="" />
        {children}
      </div>
    </FormContext>
  );
}

/** All faults in one place, which takes the focus; each leads to its field and names the row of a list. */
function FaultSummary({ schema, faults }: { schema: FormSchema; faults: readonly Fault[] }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) {
      box.current?.focus();
      box.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="errors" ref={box} tabIndex={-1} role="group" aria-labelledby="faults">
      <h2 id="faults">{words.t('form.faults', { count: faults.length })}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.path}>
            <a href={`#${controlId(fault.path)}`} onClick={(event) => {
              event.preventDefault();
              goTo(fault.path);
            }}>
              {labelAt(schema, fault.path, words.of)}: {faultWords(fault, words)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where a path has no control of its own, the nearest part around it. */
function goTo(path: string) {
  for (let at = path; at; at = at.replace(/(\[\d+\]|\.?[^.[]+)$/, '')) {
    const control = document.getElementById(controlId(at));
    if (control) {
      control.focus();
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      return;
    }
  }
}
