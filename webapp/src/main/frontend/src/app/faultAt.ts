import { Refused } from '../gql/ask';
import { wordsOf } from '../design/states';
import { useWords } from '../messages/words';

/** What the server refused at a field, in its words; of the other fields nothing. */
export function useFaultAt(fault: unknown): (field: string) => string | undefined {
  const words = useWords();
  return (field) => (fault instanceof Refused && fault.values.field === field ? wordsOf(fault, words) : undefined);
}

/** Whether somebody else changed meanwhile what was to be changed. */
export const isOvertaken = (fault: unknown) => fault instanceof Refused && fault.code === 'VERSION_CONFLICT';
