import type { MessageId } from './generated/ids';
import type { Words } from './words';

/** The words of a step or notice by its code; one that this page is too old to know is still told. */
export function stepWords(kind: string, { t }: Words): string {
  const id = `step.${kind}`;
  const words = t(id as MessageId);
  return words === id ? t('step.other') : words;
}
