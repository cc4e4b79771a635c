import { useQueries } from '@tanstack/react-query';
import { formQuery } from '../case/useCase';
import type { Option } from '../design/fields';
import { fieldsOf } from '../form/schema';
import { useWords } from '../messages/words';

/** What may go to another state for a service: who she is, how she may be reached, what it is about, and the fields that the service needs. */
export function useSendable(needs: readonly string[]): Option[] {
  const { t, of } = useWords();
  const codes = [...new Set(needs.map((need) => need.split('#')[0]!))];
  const forms = useQueries({ queries: codes.map((code) => formQuery(code)) });
  const person = [
    { value: 'person#identity', label: t('dataSet.identity') }, { value: 'person#safeContact', label: t('dataSet.safeContact') },
    { value: 'case#category', label: t('case.category') },
  ];
  return [...person, ...needs.map((need) => {
    const [code, path] = need.split('#') as [string, string];
    const form = forms[codes.indexOf(code)]?.data;
    const field = form && fieldsOf(form.schema).find(([name]) => name === path.split('.')[0]);
    return { value: need, label: form ? `${of(form.title)}: ${field ? of(field[1]['x-title']) : path}` : need };
  })];
}
